import { DatabaseAdvice } from "../advice.ts";
import { adviceFor } from "./advices.ts";
import { nativeFolder, type Release, usableBinaries } from "./binaries.ts";
import type { ServerSettings } from "./configuration.ts";
import { ADMIN, ensureData } from "./create.ts";
import { own, urlOf } from "./owner.ts";
import { readPassword } from "./password.ts";
import { type Place, settlePlace } from "./place.ts";
import { startOrTakeOver } from "./start.ts";
import { endAtOnce, stopServer } from "./stop.ts";

export interface EmbeddedPostgres {
  /** The superuser, on the database `yorisoi`: for migrations and roles only. */
  readonly adminUrl: string;
  /** Where the data really lie. */
  readonly folder: string;
  /** For example "15.18". */
  readonly version: string;
  /** Taken over: the server outlived the program that had started it. */
  readonly how: "started" | "taken-over";
  readonly pid: number;
  readonly port: number;
  /** Settles when the server has ended by itself, or has cut everybody off to begin anew. */
  readonly ended: Promise<void>;
  /** Starts it once more on the same data and at the same address. Makes no data, whatever is missing. */
  again(): Promise<EmbeddedPostgres>;
  /** Ends the server. Whoever is still connected is cut off. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly folder: string;
  readonly release?: Release;
  readonly say?: (line: string) => void;
  /** Beyond or instead of our settings; for tests. */
  readonly settings?: ServerSettings;
}

interface Began {
  readonly place: Place;
  readonly native: string;
  readonly settings: ServerSettings;
}

/** Starts the server of a place that has its data, or takes it over, and owns it. */
async function begin({ place, native, settings }: Began, at?: number): Promise<EmbeddedPostgres> {
  const { folder, data } = place;
  const password = await readPassword(folder);
  const { pid, port, how } = await startOrTakeOver(place, native, settings, at);
  const maintenanceUrl = urlOf(ADMIN, password, port, "postgres");
  try {
    const { version, ended, release: disown } = await own(maintenanceUrl, folder, data);
    const stop = async () => {
      await disown();
      await stopServer(pid, data, maintenanceUrl);
    };
    const again = () => begin({ place, native, settings }, port);
    return { adminUrl: urlOf(ADMIN, password, port), folder, version, how, pid, port, ended, again, stop };
  } catch (error) {
    if (how === "started") await endAtOnce(pid, data);
    throw error;
  }
}

async function openPlace(
  place: Place,
  release: Release,
  settings: ServerSettings,
  say: (line: string) => void,
): Promise<EmbeddedPostgres> {
  const native = await usableBinaries(nativeFolder(release), release, place);
  await ensureData(place, native, release, say);
  return begin({ place, native, settings });
}

/**
 * Opens the database of `folder` with a PostgreSQL of our own: makes it on first use, starts its server or takes over the
 * one that still runs, and owns it until `stop`. What the operator can mend is thrown as DatabaseAdvice.
 */
export async function openEmbedded({
  folder,
  release = 15,
  say = () => {},
  settings = {},
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  try {
    return await openPlace(await settlePlace(folder, say), release, settings, say);
  } catch (error) {
    if (error instanceof DatabaseAdvice || !(error as NodeJS.ErrnoException).syscall) throw error;
    throw adviceFor(folder, (error as Error).message);
  }
}
