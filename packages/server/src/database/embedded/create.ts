import { chmod, chown, lchown, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { adviceFor, advices } from "./advices.ts";
import type { Release } from "./binaries.ts";
import { makePassword } from "./password.ts";
import type { Place } from "./place.ts";
import { isAlive } from "./processes.ts";
import { run } from "./run.ts";
import { namedRunner, type Runner } from "./runner.ts";

export const ADMIN = "yorisoi_admin";

/** Code point order, and character classes that know kana and kanji; in 18 without the machine's locales. */
const locale: Record<Release, readonly string[]> = {
  15: ["--locale=C.UTF-8"],
  18: ["--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
};

async function giveTo({ uid, gid }: Runner, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), uid, gid);
  }
  await chown(folder, uid, gid);
}

async function sweepUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = /^making-(\d+)$/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** initdb in a folder beside, which gets its name when it is whole: a start that is cut off leaves nothing half made. */
async function createData({ folder, data, runner }: Place, native: string, release: Release): Promise<void> {
  await sweepUnfinished(folder);
  const password = await makePassword(folder);
  const making = join(folder, `making-${process.pid}`);
  const passwordFile = join(folder, `admin-password.for-making-${process.pid}`);
  const maker = await namedRunner(runner);
  await rm(making, { recursive: true, force: true });
  try {
    await mkdir(making, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (maker) {
      await chown(making, maker.uid, maker.gid);
      await chown(passwordFile, maker.uid, maker.gid);
    }
    const args = [
      `--pgdata=${making}`,
      `--username=${ADMIN}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--lc-messages=C",
      "--data-checksums",
      "--no-instructions",
      ...locale[release],
    ];
    const { code, said } = await run(join(native, "bin/initdb"), args, maker);
    if (code !== 0) throw adviceFor(folder, said);
    if (runner) await giveTo(runner, making);
    await chmod(making, 0o700);
    await rename(making, data).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(making, { recursive: true, force: true });
  }
}

/** Makes the data folder if there is none; refuses one that this release cannot read or that is not a database. */
export async function ensureData(
  place: Place,
  native: string,
  release: Release,
  say: (line: string) => void,
): Promise<void> {
  const inside = await readdir(place.data).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (inside.length === 0) {
    say("データベースを作っています (creating the database)");
    await createData(place, native, release);
  }
  const found = (await readFile(join(place.data, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (!found) throw advices.notOurs(place.data);
  if (found !== String(release)) throw advices.otherRelease(place.folder, found, release);
}
