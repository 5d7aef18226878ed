import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, readdir, realpath, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { advices } from "./advices.ts";
import { canEnter } from "./run.ts";
import { type Runner, runnerOf } from "./runner.ts";

/** Where one database lies, and as whom its server runs. */
export interface Place {
  /** Holds `data`, the settings, the password and the port; the runner may enter it, only we may write there. */
  readonly folder: string;
  readonly data: string;
  readonly runner: Runner | undefined;
}

/** Where data go that the runner could not reach in the folder that was asked for. */
const ELSEWHERE = "/var/lib/yorisoi";

const dataIn = (folder: string) => join(folder, "data");
const pointerIn = (folder: string) => join(folder, "database-elsewhere");

async function isThere(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

/** The database which this folder already has, wherever it lies. */
export async function knownPlace(asked: string): Promise<Place | undefined> {
  const wished = join(resolve(asked), "database");
  const pointed = await readFile(pointerIn(resolve(asked)), "utf8").catch(() => "");
  for (const folder of [wished, pointed.trim()]) {
    if (!folder || !(await isThere(dataIn(folder)))) continue;
    const real = await realpath(folder);
    return { folder: real, data: dataIn(real), runner: await runnerOf(dataIn(real)) };
  }
  return undefined;
}

const ours =
  /^(?:making-\d+|postgres-\d.*|(?:admin-password|port|server\.conf|access\.conf|start\.log)(?:\..*making-\d+)?)$/;

async function refuseStrangers(folder: string): Promise<void> {
  const strangers = (await readdir(folder)).filter((name) => !ours.test(name));
  if (strangers.length > 0) throw advices.notOurs(folder);
}

async function goElsewhere(asked: string, say: (line: string) => void): Promise<string> {
  const whole = resolve(asked);
  const name = `${basename(dirname(whole))}-${basename(whole)}-${randomBytes(4).toString("hex")}`;
  await writeFile(pointerIn(resolve(asked)), `${join(ELSEWHERE, name)}\n`, { flag: "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  const folder = (await readFile(pointerIn(resolve(asked)), "utf8")).trim();
  await mkdir(folder, { recursive: true });
  await chmod(dirname(folder), 0o755);
  await chmod(folder, 0o711);
  say(`データベースは ${folder} に置きます (root のフォルダーには PostgreSQL が入れないため; kept there)`);
  return folder;
}

/**
 * The place of a database that is known or is to be made: `<folder>/database` when the runner can get there, else below
 * /var/lib/yorisoi with a note in the folder, so that the next start finds it again.
 */
export async function settlePlace(asked: string, say: (line: string) => void): Promise<Place> {
  const known = await knownPlace(asked);
  if (known) {
    if (!(await canEnter(known.folder, known.runner))) throw advices.outOfReach(known.folder);
    return known;
  }
  const wished = join(resolve(asked), "database");
  await mkdir(wished, { recursive: true });
  await refuseStrangers(wished);
  const runner = await runnerOf(dataIn(wished));
  await chmod(wished, runner ? 0o711 : 0o700);
  let folder = await realpath(wished);
  if (!(await canEnter(folder, runner))) {
    await rmdir(wished).catch(() => {});
    folder = await goElsewhere(asked, say);
    if (!(await canEnter(folder, runner))) throw advices.outOfReach(folder);
    await refuseStrangers(folder);
  }
  return { folder, data: dataIn(folder), runner };
}
