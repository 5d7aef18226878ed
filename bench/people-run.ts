import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../packages/server/src/database/index.ts";
import { loadDemo } from "../packages/server/src/demo/index.ts";
import { prepare } from "../packages/server/src/prepare.ts";
import { AT_ONCE, askAll, share, startServer } from "./people-load.ts";
import { costOf } from "./people-ratio.ts";
import { type Asked, openings, searches } from "./people-requests.ts";
import { signInVisitors } from "./people-visitors.ts";

const REQUESTS = 4_000;

/** What shares these processors: the requests' sender, the server and PostgreSQL. */
const machine = () =>
  `${availableParallelism()} processors for everything, load ${(loadavg()[0] ?? 0).toFixed(1)}`;

const ms = (number: number) => `${number.toFixed(1)} ms`;

/** The goal is for the most at once; the others show how much of the time is waiting for a processor. */
async function measureLoad(address: string, name: string, asked: readonly Asked[], goal: number) {
  await askAll(address, asked.slice(0, REQUESTS / 4));
  for (const atOnce of [1, 2, 8, AT_ONCE]) {
    const some = asked.slice(0, atOnce === AT_ONCE ? REQUESTS : REQUESTS / 4);
    const began = performance.now();
    const times = await askAll(address, some, atOnce);
    const each = (some.length / (performance.now() - began)) * 1000;
    const goalText = atOnce === AT_ONCE ? ` (goal p99 ${goal} ms)` : "";
    console.log(
      `${name}, ${atOnce} at a time: p50 ${ms(share(times, 0.5))}, p99 ${ms(share(times, 0.99))}${goalText}, ${each.toFixed(0)} a second`,
    );
  }
}

async function measure(adminUrl: string, people: number): Promise<void> {
  const { appUrl } = await prepare(adminUrl);
  const began = Date.now();
  await loadDemo(adminUrl, { people, seed: 1, say: (line) => process.stderr.write(`\r${line}`) });
  console.log(
    `\nmaking up to ${people} people: ${((Date.now() - began) / 1000).toFixed(0)} s (goal for 1,000,000: 900 s)`,
  );
  console.log(`on this machine: ${machine()}`);
  const visitors = await signInVisitors(adminUrl);
  const { address, child } = await startServer(appUrl);
  const kinds = [
    ["person search", searches(visitors, REQUESTS), 50],
    ["opening a record", openings(visitors, REQUESTS), 30],
  ] as const;
  try {
    for (const [name, asked, goal] of kinds) await measureLoad(address, name, asked, goal);
  } finally {
    child.kill("SIGTERM");
  }
  for (const [name, asked] of kinds) {
    const { signedIn, statements, bare } = await costOf(adminUrl, asked.slice(0, 400));
    const times = `signed in ${ms(signedIn)}, of it statements ${ms(statements)}, its own SQL bare ${ms(bare)}`;
    const ratios = `${(signedIn / bare).toFixed(2)} whole, ${(statements / bare).toFixed(2)} in the database (goal 2.5)`;
    console.log(`${name}, one after the other: ${times}; ratio ${ratios}`);
  }
}

/**
 * Search, opening a record, and what signing in costs, with so many people. On YORISOI_BENCH_URL (an administrator's URL
 * of a database that may be filled) or on a PostgreSQL of its own that is removed afterwards.
 */
export async function measurePeople(people: number): Promise<void> {
  const url = process.env["YORISOI_BENCH_URL"];
  if (url) return measure(url, people);
  const folder = await mkdtemp(join(tmpdir(), "yorisoi-bench-"));
  const server = await openEmbedded({ folder });
  try {
    await measure(server.adminUrl, people);
  } finally {
    await server.stop();
    for (const place of [server.folder, folder]) await rm(place, { recursive: true, force: true });
  }
}
