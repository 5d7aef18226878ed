import { createInterface } from "node:readline/promises";
import type { RestoreStep } from "@yorisoi/server/operation";
import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import { help } from "./help.ts";
import { grouped, progressLine } from "./progress-line.ts";
import type { Command } from "./run-command.ts";

const steps: Readonly<Record<RestoreStep, Readonly<Record<Language, string>>>> = {
  checking: { ja: "控えを確かめています", en: "checking the backup" },
  writing: { ja: "戻しています", en: "restoring" },
  verifying: { ja: "読み直して比べています", en: "reading back and comparing" },
  audit: { ja: "監査の鎖を確かめています", en: "verifying the audit chain" },
};

/** The name as typed at the terminal; nobody is asked where there is none. */
async function typedName(name: string, language: Language): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const question =
    language === "en"
      ? `Everything in "${name}" will be replaced. Type the name of the database: `
      : `「${name}」の記録はすべて置きかわります。続けるなら、データベースの名前を打ってください: `;
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim();
}

async function run({ flags, values, names }: Given, language: Language): Promise<number> {
  const { findBackupKey, openTarget, prepare, restoreBackup } = await import("@yorisoi/server/operation");
  const [file = ""] = names;
  const keyFile = values.get("key-file");
  const source = { env: process.env, ...(keyFile === undefined ? {} : { keyFile }) };
  const key = flags.has("unencrypted") ? undefined : await findBackupKey(source);
  const say = (line: string) => console.error(line);
  const target = await openTarget(process.env, { start: true, say });
  const progress = progressLine();
  try {
    if (target.folder !== undefined) await prepare(target.url, say);
    const replace = flags.has("replace");
    const yes = values.get("yes") ?? (replace ? await typedName(target.name, language) : undefined);
    const restored = await restoreBackup({
      url: target.url,
      file,
      key,
      replace,
      yes,
      onProgress: ({ step, table, done, of }) => {
        if (!flags.has("quiet")) progress.show(`${steps[step][language]} ${done + 1}/${of} ${table}`);
      },
    });
    progress.clear();
    const rows = grouped(restored.rows);
    const entries = grouped(restored.entries);
    console.log(
      language === "en"
        ? `Restored the state of ${restored.madeAt}: ${rows} rows, equal to the backup; ${entries} audit entries, chain unbroken. Everybody signs in anew. Put secret.key (or YORISOI_SECRET_KEY) of the old server back too.`
        : `${restored.madeAt} の状態に戻しました: ${rows} 行、控えと同じです。監査の記録 ${entries} 件、鎖は切れていません。
全員がサインインし直します。元のサーバーの secret.key（または YORISOI_SECRET_KEY）も戻してください。`,
    );
    return 0;
  } finally {
    progress.clear();
    await target.close();
  }
}

export const restore: Command = {
  name: "restore",
  form: {
    flags: ["unencrypted", "replace", "quiet"],
    valued: ["key-file", "yes"],
    names: [{ ja: "控えのファイルの名前", en: "The name of the backup" }],
  },
  help: help.restore,
  run,
};
