import { stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, ok, unless } from "./finding.ts";

const GIBIBYTE = 1_073_741_824;

/** Room on the disk where the database lies, when it lies on this machine. */
export async function checkDisk(folder: string | undefined): Promise<Finding> {
  const found = folder === undefined ? undefined : await statfs(folder).catch(() => undefined);
  if (!found) {
    return ok(
      "データベースのディスクは、ここからは見えません。そのサーバーで空きを見てください",
      "the database's disk is not seen from here; watch it on its server",
    );
  }
  const free = found.bavail * found.bsize;
  const share = Math.round((100 * found.bavail) / Math.max(1, found.blocks));
  const shown = [
    `空き ${(free / GIBIBYTE).toFixed(1)} GiB（${share} %）`,
    `${(free / GIBIBYTE).toFixed(1)} GiB free (${share} %)`,
  ] as const;
  return unless(
    free > 5 * GIBIBYTE && share >= 10,
    [`ディスクの${shown[0]}`, `disk: ${shown[1]}`],
    free > GIBIBYTE ? "warning" : "bad",
    [`ディスクがいっぱいに近づいています。${shown[0]}`, `the disk is nearly full: ${shown[1]}`],
    ["古い控えを別の場所へ移すか、ディスクを大きくしてください", "move old backups away or enlarge the disk"],
  );
}

const isKey = (text: string) =>
  text.split(",").every((part) => Buffer.from(part.trim(), "base64").byteLength === 32);

async function checkKeyFile(file: string): Promise<Finding> {
  const found = await stat(file).catch(() => undefined);
  if (!found) {
    return unless(
      false,
      ["", ""],
      "warning",
      [`秘密の鍵 ${file} がまだありません`, `there is no secret key ${file} yet`],
      [
        "最初の起動で作られます。もう起動しているなら YORISOI_DATA の値を確かめてください",
        "the first start makes it; else check YORISOI_DATA",
      ],
    );
  }
  return unless(
    process.platform === "win32" || (found.mode & 0o077) === 0,
    ["秘密の鍵のファイルは、持ち主だけが読めます", "only its owner can read the secret key file"],
    "bad",
    [`秘密の鍵 ${file} を他の利用者も読めます`, `others can read ${file}`],
    [
      `「chmod 600 ${file}」を実行し、人に見られたおそれがあれば鍵を替えてください`,
      `run "chmod 600 ${file}"`,
    ],
  );
}

/** The key that seals secrets of one-time codes: given by the operator, or kept in the data folder. */
export async function checkSecretKey(env: NodeJS.ProcessEnv, folder: string): Promise<Finding> {
  const given = env["YORISOI_SECRET_KEY"];
  if (!given) return checkKeyFile(join(folder, "secret.key"));
  return unless(
    isKey(given),
    ["秘密の鍵は YORISOI_SECRET_KEY で渡されています", "the secret key is given in YORISOI_SECRET_KEY"],
    "bad",
    ["YORISOI_SECRET_KEY が鍵の形になっていません", "YORISOI_SECRET_KEY does not hold a key"],
    ["「openssl rand -base64 32」で作った値にしてください", 'set what "openssl rand -base64 32" prints'],
  );
}
