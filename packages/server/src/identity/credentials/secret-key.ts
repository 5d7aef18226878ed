import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SecretKeys } from "./secret-box.ts";

const VARIABLE = "YORISOI_SECRET_KEY";
const FILE = "secret.key";

export interface SecretKeyProblem {
  readonly ok: false;
  readonly why: "bad-variable" | "bad-file" | "file-open-to-others" | "folder-not-writable";
  /** For the operator: what happened and what to do; never a part of a key. */
  readonly ja: string;
  readonly en: string;
}

const problems: Readonly<Record<SecretKeyProblem["why"], readonly [ja: string, en: string]>> = {
  "bad-variable": [
    `環境変数 ${VARIABLE} が、32 バイトの鍵を base64 で書いたもの（複数なら「,」区切り）になっていません。「openssl rand -base64 32」で作った値を設定してください。`,
    `${VARIABLE} is not a key of 32 bytes in base64 (several: separated by commas). Set what "openssl rand -base64 32" prints.`,
  ],
  "bad-file": [
    `データフォルダーの ${FILE} を鍵として読めません。バックアップから戻してください。消すと、保存済みの認証アプリの登録は読めなくなります。`,
    `${FILE} in the data folder does not hold a key. Restore it from a backup; without it, stored authenticator secrets are lost.`,
  ],
  "file-open-to-others": [
    `データフォルダーの ${FILE} を他の利用者も読めます。「chmod 600 ${FILE}」を実行し、人に見られたおそれがあれば鍵を替えてください。`,
    `Others can read ${FILE} in the data folder. Run "chmod 600 ${FILE}", and change the key if somebody may have seen it.`,
  ],
  "folder-not-writable": [
    `データフォルダーに ${FILE} を作れません。フォルダーの書き込みの権限を確かめるか、環境変数 ${VARIABLE} で鍵を渡してください。`,
    `${FILE} cannot be made in the data folder. Check who may write there, or give a key in ${VARIABLE}.`,
  ],
};

function refuse(why: SecretKeyProblem["why"]): SecretKeyProblem {
  const [ja, en] = problems[why];
  return { ok: false, why, ja, en };
}

/** Keys in base64, separated by commas, each exactly 32 bytes; undefined if one is not. */
function readKeys(text: string): SecretKeys | undefined {
  const [first, ...others] = text.split(",").map((part) => {
    const key = Buffer.from(part.trim(), "base64");
    return key.byteLength === 32 && key.toString("base64") === part.trim() ? key : undefined;
  });
  if (first === undefined || others.includes(undefined)) return undefined;
  return [first, ...others.filter((key) => key !== undefined)];
}

/** Writes a new key and lets it appear whole: of two servers that start at once, one wins and both read the same. */
async function makeFile(path: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  const file = await open(draft, "wx", 0o600);
  try {
    await file.writeFile(`${randomBytes(32).toString("base64")}\n`);
    await file.sync();
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}

/**
 * The keys of the secret box: from the operator (YORISOI_SECRET_KEY, the newest first), else from `secret.key` in the
 * data folder, which is made at the first start and readable by its owner only. A wrong variable is never passed over
 * in silence, or what is sealed meanwhile would be under another key.
 */
export async function loadSecretKey(from: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}): Promise<{ readonly ok: true; readonly keys: SecretKeys } | SecretKeyProblem> {
  const given = from.env[VARIABLE];
  if (given !== undefined && given !== "") {
    const keys = readKeys(given);
    return keys ? { ok: true, keys } : refuse("bad-variable");
  }
  const path = join(from.folder, FILE);
  try {
    await mkdir(from.folder, { recursive: true });
    if (!(await exists(path))) await makeFile(path);
  } catch {
    return refuse("folder-not-writable");
  }
  return readFileKeys(path);
}

async function readFileKeys(path: string) {
  try {
    const { mode } = await stat(path);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) return refuse("file-open-to-others");
    const keys = readKeys((await readFile(path, "utf8")).trim());
    return keys ? ({ ok: true, keys } as const) : refuse("bad-file");
  } catch {
    return refuse("bad-file");
  }
}
