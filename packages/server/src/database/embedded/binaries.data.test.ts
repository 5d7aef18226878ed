import { chmod, cp, mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeFolder, removeFolder } from "../../../test/database/temporary-folder.ts";
import { nativeFolder, usableBinaries } from "./binaries.ts";
import type { Place } from "./place.ts";
import { run } from "./run.ts";
import { runnerOf } from "./runner.ts";

let folder: string;
let place: Place;
let native: string;

/** The package as it lies in a home folder that only its owner may enter, without the links its install script makes. */
beforeEach(async () => {
  folder = await makeFolder();
  const data = join(folder, "database", "data");
  place = { folder: dirname(data), data, runner: await runnerOf(data) };
  await mkdir(place.folder, { mode: 0o711 });
  const original = nativeFolder(15);
  native = join(folder, "home", "native");
  await mkdir(dirname(native), { mode: 0o700 });
  await cp(join(dirname(original), "package.json"), join(dirname(native), "package.json"));
  await cp(original, native, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as { target: string }[];
  for (const { target } of links) await rm(join(dirname(native), target), { force: true });
  await chmod(join(native, "bin", "postgres"), 0o600);
});
afterEach(async () => {
  await removeFolder(folder);
  await rm(folder, { recursive: true, force: true });
});

it("uses the package where it lies, or else a copy that the server's user can use", async () => {
  const original = nativeFolder(15);
  expect((await run(join(native, "bin", "postgres"), ["--version"], place.runner)).code).not.toBe(0);
  const usable = await usableBinaries(native, 15, place);
  expect(dirname(usable)).toBe(place.folder);
  expect(await run(join(usable, "bin", "postgres"), ["--version"], place.runner)).toMatchObject({
    code: 0,
    said: expect.stringContaining("15."),
  });
  expect(await usableBinaries(native, 15, place)).toBe(usable);
  expect(original).not.toBe(usable);
});
