import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "./place.ts";
import { commandOf, isAlive } from "./processes.ts";

/** A PostgreSQL server that runs on a data folder, as its postmaster.pid tells and the process list confirms. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

const fileIn = (data: string) => join(data, "postmaster.pid");

/** The process of that number may be another by now: ours is a postgres that was told to work on this folder. */
export function worksOn(pid: number, data: string): boolean {
  const command = commandOf(pid);
  return /(?:^|\/)postgres /.test(command) && `${command} `.includes(` -D ${data} `);
}

/** Lines of postmaster.pid: 1 process number, 4 port, 8 state (src/include/utils/pidfile.h). */
export async function runningPostmaster({ data }: Place): Promise<Postmaster | undefined> {
  const text = await readFile(fileIn(data), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !worksOn(pid, data)) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
}

/**
 * After a crash PostgreSQL removes a stale postmaster.pid itself, unless its number belongs to some living process by
 * now. We look closer than it does: when that process is no PostgreSQL at all, the file is stale. PostgreSQL's second lock,
 * on shared memory, still guards the data.
 */
export async function removeStaleFile({ data }: Place): Promise<void> {
  const text = await readFile(fileIn(data), "utf8").catch(() => "");
  const pid = Number(text.split("\n")[0]);
  if (pid > 1 && isAlive(pid) && !/(?:^|\/)postgres(?: |:)/.test(commandOf(pid))) await rm(fileIn(data));
}
