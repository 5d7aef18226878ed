import { Client } from "pg";
import { worksOn } from "./postmaster.ts";
import { pause } from "./processes.ts";

/** How long a server may take to write everything down, in milliseconds. */
const PATIENCE = 30_000;

/** How long it may take to get over a crash before it is told to stop. */
const PATIENCE_WITH_RECOVERY = 5_000;

async function isGone(pid: number, data: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
    if (!worksOn(pid, data)) return true;
  }
  return false;
}

async function accepts(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function isRecovered(pid: number, data: string, url: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_WITH_RECOVERY; Date.now() < end; await pause(50)) {
    if (!worksOn(pid, data) || (await accepts(url))) return true;
  }
  return false;
}

/** Immediate shutdown, without writing down what the log of changes holds anyway; the next start recovers. */
export async function endAtOnce(pid: number, data: string): Promise<void> {
  if (!worksOn(pid, data)) return;
  process.kill(pid, "SIGQUIT");
  if (!(await isGone(pid, data))) throw new Error(`PostgreSQL (process ${pid}) does not end`);
}

/**
 * Fast shutdown: ends connections, writes everything down, ends. Only ever the server of this folder. A server that is told
 * so while it recovers from a crash of one of its processes waits for ever (seen with 15.18 and 18.4), hence the wait before.
 */
export async function stopServer(pid: number, data: string, url: string): Promise<void> {
  if (await isRecovered(pid, data, url)) {
    if (!worksOn(pid, data)) return;
    process.kill(pid, "SIGINT");
    if (await isGone(pid, data)) return;
  }
  await endAtOnce(pid, data);
}
