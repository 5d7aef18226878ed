import { ADMIN } from "./create.ts";
import { urlOf } from "./owner.ts";
import { readPassword } from "./password.ts";
import { knownPlace } from "./place.ts";
import { runningPostmaster } from "./postmaster.ts";

/** The administrator's URL of the server that runs on this folder, for commands that work beside it. Starts nothing. */
export async function findRunningEmbedded(folder: string): Promise<string | undefined> {
  const place = await knownPlace(folder);
  if (!place) return undefined;
  const running = await runningPostmaster(place);
  if (!running?.isReady) return undefined;
  return urlOf(ADMIN, await readPassword(place.folder), running.port);
}
