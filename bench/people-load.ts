import { once } from "node:events";
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Agent, request } from "node:http";
import type { Asked } from "./people-requests.ts";

export const AT_ONCE = 50;
export const ORIGIN = "http://127.0.0.1:8080";

export async function startServer(
  appUrl: string,
  webRoot = "",
): Promise<{ address: string; child: ChildProcess }> {
  const file = fileURLToPath(new URL("people-server.ts", import.meta.url));
  const child = spawn(process.execPath, [file, appUrl, ORIGIN, webRoot], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(child.stdout ?? child, "data");
  return { address: String(said).trim(), child };
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** One request over a kept connection; gives the milliseconds until its answer was read. */
async function ask(address: string, { method, path, cookie, body }: Asked): Promise<number> {
  const began = performance.now();
  const headers = { cookie, origin: ORIGIN, ...(body ? { "content-type": "application/json" } : {}) };
  const asking = request(`${address}${path}`, { method, headers, agent });
  asking.end(body);
  const [answer] = await once(asking, "response");
  let text = "";
  for await (const piece of answer) text += String(piece);
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${text.slice(0, 300)}`);
  return performance.now() - began;
}

/** Asks so many at a time; gives the times, sorted. */
export async function askAll(
  address: string,
  asked: readonly Asked[],
  atOnce: number = AT_ONCE,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  async function goOn(): Promise<void> {
    for (let one = asked[next++]; one; one = asked[next++]) times.push(await ask(address, one));
  }
  await Promise.all(Array.from({ length: atOnce }, goOn));
  return times.toSorted((a, b) => a - b);
}

export function share(times: readonly number[], part: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
}
