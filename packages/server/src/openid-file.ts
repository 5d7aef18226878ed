import { readFileSync } from "node:fs";
import { z } from "zod";
import type { OpenidProvider } from "./parts.ts";
import { SettingAdvice } from "./settings.ts";

const provider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(100),
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  secondFactorAcr: z.string().min(1).optional(),
});

const advice = (path: string, why: string) =>
  new SettingAdvice(`認証の設定ファイル YORISOI_OPENID=${path} を使えません。
  理由: ${why}
  すること: docs/operate.md の例のとおりに直して、もう一度起動してください。
  (the file of identity providers cannot be used.)`);

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const { code } = error as { code?: string };
    throw advice(path, code ? `ファイルを読めません (${code})。` : "JSON の書き方になっていません。");
  }
}

/** The identity providers of an installation; none without a file. What is wrong is named by its place, never by value. */
export function openidProviders(path: string | undefined): readonly OpenidProvider[] {
  if (!path) return [];
  const read = z.array(provider).safeParse(jsonOf(path));
  if (read.success) return read.data as readonly OpenidProvider[];
  const places = read.error.issues.map((issue) => issue.path.join(".") || "全体");
  throw advice(path, `次のところが違います: ${[...new Set(places)].join("、")}`);
}
