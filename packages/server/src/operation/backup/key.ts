import { readFile, stat } from "node:fs/promises";
import { DatabaseAdvice } from "../../database/index.ts";

const VARIABLE = "YORISOI_BACKUP_KEY";

const howToMake = "「openssl rand -base64 32」で作り、控えとは別の場所に保管してください";

const notAKey = (where: string) =>
  new DatabaseAdvice({
    ja: `控えの鍵を ${where} から読めません。
  理由: 32 バイトの鍵を base64 で書いたものではありません。
  すること: 鍵は${howToMake}。`,
    en: `${where} does not hold a key of 32 bytes in base64. Make one with "openssl rand -base64 32".`,
  });

const openToOthers = (file: string) =>
  new DatabaseAdvice({
    ja: `鍵のファイル ${file} を他の利用者も読めます。
  理由: 鍵を読める人は、控えの中身をすべて読めます。
  すること: 「chmod 600 ${file}」を実行してください。人に見られたおそれがあれば、鍵を替えてください。`,
    en: `Others can read the key file ${file}. Run "chmod 600 ${file}".`,
  });

const noKey = () =>
  new DatabaseAdvice({
    ja: `控えの鍵がありません。
  理由: 控えには本人の記録がすべて入るので、鍵をかけて書きます。
  すること: 環境変数 ${VARIABLE} か --key-file で鍵を渡してください。鍵は${howToMake}。
  鍵なしで書くなら --unencrypted を付けます（ファイルを読める人はすべてを読めます）。`,
    en: `No key for the backup. Give one in ${VARIABLE} or with --key-file, or say --unencrypted.`,
  });

function decode(text: string, where: string): Buffer {
  const key = Buffer.from(text.trim(), "base64");
  if (key.byteLength !== 32 || key.toString("base64") !== text.trim()) throw notAKey(where);
  return key;
}

async function readKeyFile(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw notAKey(file);
  if (process.platform !== "win32" && (found.mode & 0o077) !== 0) throw openToOthers(file);
  return readFile(file, "utf8");
}

export interface KeySource {
  readonly env: NodeJS.ProcessEnv;
  readonly keyFile?: string;
}

/** The operator's key for backups, if one was given; thrown as advice when it cannot be used. */
export async function findBackupKey({ env, keyFile }: KeySource): Promise<Buffer | undefined> {
  if (keyFile !== undefined) return decode(await readKeyFile(keyFile), keyFile);
  const given = env[VARIABLE];
  return given ? decode(given, VARIABLE) : undefined;
}

/** The key to write with; undefined only when it was said that none is wanted. */
export async function keyToWrite(source: KeySource, isUnencrypted: boolean): Promise<Buffer | undefined> {
  if (isUnencrypted) return undefined;
  const key = await findBackupKey(source);
  if (!key) throw noKey();
  return key;
}
