import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ask } from "../../../test/database/ask.ts";
import { release } from "../../../test/database/own-server.ts";
import { makeFolder, removeFolder } from "../../../test/database/temporary-folder.ts";
import type { DatabaseAdvice } from "../advice.ts";
import { findRunningEmbedded, keepRunning, openEmbedded } from "./index.ts";
import { knownPlace } from "./place.ts";
import { runningPostmaster } from "./postmaster.ts";
import { commandOf, pause } from "./processes.ts";

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => removeFolder(folder));

async function postmaster(): Promise<number | undefined> {
  const place = await knownPlace(folder);
  return (place && (await runningPostmaster(place)))?.pid;
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  while (commandOf(pid) !== "") await pause(5);
}

/** A server that is kept running, and what is told of it. */
async function kept(waits: readonly number[]) {
  const server = await openEmbedded({ folder, release });
  const lost = Promise.withResolvers<DatabaseAdvice>();
  const said: string[] = [];
  const keeping = { say: (line: string) => said.push(line), onLost: lost.resolve, waits, steady: 3_600_000 };
  const keeper = keepRunning(server, keeping);
  return { server, said, lost: lost.promise, stop: () => keeper.stop() };
}

/** Waits until it has been said so often that the server is back; gives the new server's number. */
async function back(said: readonly string[], times: number): Promise<number> {
  while (said.filter((line) => line.includes("runs again")).length < times) await pause(10);
  return (await postmaster()) ?? 0;
}

it("starts a killed server again, at the same address, with all that was committed", async () => {
  const { server, said, stop } = await kept([0, 0]);
  await ask(server.adminUrl, "create table kept as select 7 as n");
  await kill(server.pid);
  expect(await back(said, 1)).not.toBe(server.pid);
  expect(await ask(server.adminUrl, "select n from kept")).toEqual({ n: 7 });
  expect(said.map((line) => line.slice(0, 15))).toEqual([
    "データベースが止まったので、始",
    "データベースは、また動いていま",
  ]);
  await stop();
  expect(await findRunningEmbedded(folder)).toBe(undefined);
});

it("still owns it after one of its processes died and it began anew", async () => {
  const { server, said, stop } = await kept([0]);
  const backend = ask(server.adminUrl, "select pg_sleep(60)").catch(() => {});
  const find = "select pid from pg_stat_activity where query = 'select pg_sleep(60)'";
  let found: { pid?: number } | undefined;
  while (!found?.pid) found = await ask(server.adminUrl, find);
  process.kill(found.pid, "SIGKILL");
  await backend;
  expect(await back(said, 1)).toBe(server.pid);
  await expect(openEmbedded({ folder, release })).rejects.toThrow("もう動いています");
  await stop();
});

it("gives up after as many tries as there are waits, says why, and makes no new data", async () => {
  const { server, said, lost, stop } = await kept([0, 0, 0]);
  const [there, away] = [join(server.folder, "data", "global"), join(server.folder, "data", "global-away")];
  await rename(there, away);
  await kill(server.pid);
  const advice = await lost;
  expect(advice.ja).toContain("3 回続けて始め直しましたが");
  expect(advice.ja).toContain("PostgreSQL の最後の言葉");
  expect(advice.en).toContain("3 tries in a row");
  expect(said).toHaveLength(3);
  expect(existsSync(there)).toBe(false);
  await stop();
  await rename(away, there);
});

it("gives up on a server that starts and soon ends, again and again", async () => {
  const { server, said, lost, stop } = await kept([0, 0]);
  await kill(server.pid);
  await kill(await back(said, 1));
  await kill(await back(said, 2));
  expect((await lost).ja).toContain("すぐに止まります");
  expect(await postmaster()).toBe(undefined);
  await stop();
});

it("leaves it ended when the program stops, even between two tries", async () => {
  const { server, said, stop } = await kept([60_000]);
  await kill(server.pid);
  await stop();
  expect(said).toEqual([]);
  expect(await postmaster()).toBe(undefined);
});
