import { chmod, mkdtemp, readdir, rm, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { knownPlace } from "../../src/database/embedded/place.ts";
import { runningPostmaster } from "../../src/database/embedded/postmaster.ts";
import { isAlive } from "../../src/database/embedded/processes.ts";
import { endAtOnce } from "../../src/database/embedded/stop.ts";

const PREFIX = "yorisoi-data-test-";

/** Names its maker, so that what a killed test run left behind is known as such. Others may pass through, for root's sake. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await chmod(folder, 0o711);
  return folder;
}

/** The folder, the database it may have, and the server that may still run on it. */
export async function removeFolder(folder: string): Promise<void> {
  const place = await knownPlace(folder);
  const running = place && (await runningPostmaster(place));
  if (place && running) await endAtOnce(running.pid, place.data);
  if (place) {
    await rm(place.folder, { recursive: true, force: true });
    await rmdir(dirname(place.folder)).catch(() => {});
  }
  await rm(folder, { recursive: true, force: true });
}

export async function removeLeftFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const maker = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) await removeFolder(join(tmpdir(), name)).catch(() => {});
  }
}
