import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { adviceFor, advices } from "./advices.ts";
import { type ServerSettings, settingsFile, writeConfiguration } from "./configuration.ts";
import type { Place } from "./place.ts";
import { choosePort } from "./port.ts";
import { type Postmaster, removeStaleFile, runningPostmaster } from "./postmaster.ts";
import { pause } from "./processes.ts";
import { quietEnv } from "./run.ts";

/** Recovery after a power cut may take minutes; longer than this is a fault. In milliseconds. */
const PATIENCE = 10 * 60_000;

/** Statements of a killed server end within their own limit of 30 seconds; the next server waits for them. */
const PATIENCE_WITH_OTHERS = 45_000;

/** What the server said before it had its log, and the end of its newest log. */
async function lastWords({ folder, data }: Place): Promise<string> {
  const logs = await readdir(join(data, "log")).catch(() => []);
  const files = await Promise.all(
    logs.map(async (name) => ({ name, at: (await stat(join(data, "log", name))).mtimeMs })),
  );
  const newest = files.toSorted((one, other) => other.at - one.at)[0];
  const early = await readFile(join(folder, "start.log"), "utf8").catch(() => "");
  const late = newest ? await readFile(join(data, "log", newest.name), "utf8").catch(() => "") : "";
  const fatal = late
    .split("\n")
    .filter((line) => /\b(?:FATAL|PANIC|LOG): /.test(line))
    .slice(-8);
  return [...early.trim().split("\n"), ...fatal].filter((line) => !/HINT: /.test(line)).join("\n");
}

/**
 * In a session of its own: Ctrl+C reaches the program only, which ends its requests first and the database after. Its
 * working folder is / because PostgreSQL wants to return to where it began, and the runner may not be allowed there.
 */
function launch(place: Place, native: string) {
  const file = join(place.folder, "start.log");
  const log = openSync(file, "wx", 0o600);
  try {
    const args = ["-D", place.data, `--config-file=${settingsFile(place)}`];
    return spawn(join(native, "bin/postgres"), args, {
      ...place.runner,
      cwd: "/",
      env: quietEnv,
      detached: true,
      stdio: ["ignore", log, log],
    });
  } finally {
    closeSync(log);
  }
}

/** One try. The server's own end is told by its last words. */
async function startOnce(place: Place, native: string): Promise<Postmaster | { readonly lastWords: string }> {
  await rm(join(place.folder, "start.log"), { force: true });
  const child = launch(place, native);
  let failure: string | undefined;
  child.on("error", (error) => {
    failure = error.message;
  });
  child.on("exit", (code) => {
    failure ??= `postgres: exit code ${code}`;
  });
  child.unref();
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    if (failure !== undefined) return { lastWords: `${failure}\n${await lastWords(place)}` };
    const found = await runningPostmaster(place);
    if (found?.pid === child.pid && found?.isReady) return found;
    await pause(20);
  }
  child.kill("SIGINT");
  return { lastWords: await lastWords(place) };
}

/** Waits for a server that someone else is just starting, or is stopping. */
async function settled(place: Place): Promise<Postmaster | undefined> {
  let found = await runningPostmaster(place);
  for (const end = Date.now() + PATIENCE; found && !found.isReady && Date.now() < end; ) {
    await pause(50);
    found = await runningPostmaster(place);
  }
  return found;
}

export interface Running extends Postmaster {
  readonly how: "started" | "taken-over";
}

/** The server that runs on this place, started if there is none; at `port`, or at one that is free. */
export async function startOrTakeOver(
  place: Place,
  native: string,
  also: ServerSettings,
  port?: number,
): Promise<Running> {
  let said = "";
  for (const end = Date.now() + PATIENCE_WITH_OTHERS; Date.now() < end; await pause(500)) {
    const there = await settled(place);
    if (there) return { ...there, how: "taken-over" };
    await removeStaleFile(place);
    await writeConfiguration(place, port ?? (await choosePort(place.folder)), also);
    const result = await startOnce(place, native);
    if (!("lastWords" in result)) return { ...result, how: "started" };
    said = result.lastWords;
    // Worth another try: orphans of a killed server end soon; a port was lost to another; another program was first.
    const isPassing = /shared memory block|Address already in use|lock file "postmaster\.pid"/.test(said);
    if (!isPassing) break;
  }
  if (/shared memory block/.test(said)) throw advices.stillBusy(place.folder);
  throw adviceFor(place.folder, said);
}
