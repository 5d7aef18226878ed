import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ask } from "../../../test/database/ask.ts";
import { startOtherProgram } from "../../../test/database/other-program.ts";
import { release, startOwnServer } from "../../../test/database/own-server.ts";
import { makeFolder, removeFolder } from "../../../test/database/temporary-folder.ts";
import { findRunningEmbedded, openEmbedded } from "./index.ts";
import { commandOf, isAlive, pause } from "./processes.ts";

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  await removeFolder(folder);
});

it("takes over the server of a program that was killed", async () => {
  const other = await startOtherProgram(folder);
  if (!("adminUrl" in other.said)) throw new Error(other.said.message);
  await ask(other.said.adminUrl, "create table kept as select 7 as n");
  await other.kill();
  const server = await openEmbedded({ folder, release });
  expect(server).toMatchObject({ how: "taken-over", pid: other.said.pid, adminUrl: other.said.adminUrl });
  expect(await ask(server.adminUrl, "select n from kept")).toEqual({ n: 7 });
  await server.stop();
  expect(commandOf(server.pid)).toBe("");
});

it("recovers what was committed when the server was killed", async () => {
  const server = await startOwnServer(folder);
  await ask(server.adminUrl, "create table kept as select 7 as n");
  process.kill(server.pid, "SIGKILL");
  while (commandOf(server.pid) !== "") await pause(10);
  expect(await findRunningEmbedded(folder)).toBe(undefined);
  const again = await server.reopen();
  expect(again.how).toBe("started");
  expect(await ask(again.adminUrl, "select n from kept")).toEqual({ n: 7 });
  await server.stop();
  expect(await findRunningEmbedded(folder)).toBe(again.adminUrl);
});

it("recovers while processes of the killed server still work", async () => {
  const server = await startOwnServer(folder);
  const slow = `${server.adminUrl}?options=-c%20statement_timeout%3D3000`;
  const working = ask(slow, "select sum(n) from generate_series(1, 1000000000) as n").catch(() => {});
  const look = "select from pg_stat_activity where query like 'select sum%' and state = 'active'";
  while (!(await ask(server.adminUrl, look))) await pause(10);
  process.kill(server.pid, "SIGKILL");
  const again = await server.reopen();
  expect(await ask(again.adminUrl, "select 1 as n")).toEqual({ n: 1 });
  await working;
});

it("does not take a process for the server because it got the server's number", async () => {
  const server = await startOwnServer(folder);
  const data = join(server.folder, "data");
  const file = await readFile(join(data, "postmaster.pid"), "utf8");
  await server.stop();
  const { uid, gid } = await stat(data);
  const user = process.getuid?.() === 0 ? { uid, gid } : {};
  const stranger = spawn("/bin/sh", ["-c", "read line"], { ...user, cwd: "/" });
  const left = file.replace(/^\d+/, String(stranger.pid));
  await writeFile(join(data, "postmaster.pid"), left);
  expect(await findRunningEmbedded(folder)).toBe(undefined);
  const again = await server.reopen();
  expect(again.how).toBe("started");
  await again.stop();
  expect(isAlive(stranger.pid ?? 0)).toBe(true);
  stranger.kill("SIGKILL");
  await once(stranger, "exit");
});

it("refuses a second program while the first lives, and tells its number", async () => {
  const first = await startOwnServer(folder);
  const second = await startOtherProgram(folder);
  expect(second.said).toMatchObject({
    name: "DatabaseAdvice",
    message: expect.stringContaining(`もう動いています (プロセス番号 ${process.pid})`),
  });
  expect(await findRunningEmbedded(folder)).toBe(first.adminUrl);
  expect(await ask(first.adminUrl, "select 1 as n")).toEqual({ n: 1 });
});

it("lets one of two programs have a folder that both begin at once", async () => {
  const both = await Promise.all([startOtherProgram(folder), startOtherProgram(folder)]);
  expect(both.filter(({ said }) => "adminUrl" in said)).toHaveLength(1);
  expect(both.flatMap(({ said }) => ("name" in said ? [said.name] : []))).toEqual(["DatabaseAdvice"]);
  for (const each of both) await each.kill();
});
