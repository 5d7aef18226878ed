import { once } from "node:events";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { knownPlace } from "../packages/server/src/database/embedded/place.ts";
import { runningPostmaster } from "../packages/server/src/database/embedded/postmaster.ts";
import { commandOf, pause } from "../packages/server/src/database/embedded/processes.ts";
import { makeFolder, removeFolder } from "../packages/server/test/database/temporary-folder.ts";
import { type Program, startProgram } from "./program/running-program.ts";
import { send, signInAsDemo } from "./program/session.ts";

let folder: string;
let program: Program | undefined;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  await program?.kill();
  await removeFolder(folder);
});

async function killDatabase(): Promise<string> {
  const place = await knownPlace(folder);
  const postmaster = place && (await runningPostmaster(place));
  if (!postmaster) throw new Error("the database runs");
  process.kill(postmaster.pid, "SIGKILL");
  while (commandOf(postmaster.pid) !== "") await pause(5);
  return place.data;
}

const person = (name: string) => ({
  familyName: `見本${name}`,
  familyKana: "みほん",
  givenName: `試${name}`,
  givenKana: "ためし",
  birthDay: "1901-02-03",
  sex: "unrecorded",
});

it("the same program answers again after its database alone was killed", { timeout: 120_000 }, async () => {
  program = await startProgram({ YORISOI_DATA: folder });
  const { address, child } = program;
  let logged = "";
  child.stdout?.on("data", (piece) => (logged += String(piece)));
  const cookie = await signInAsDemo(address, "demo-clerk");
  const write = async (body: object, key: string) => {
    const answer = await send(address, cookie, ["POST", "/api/people"], { body, key });
    const { personId = "" } = (await answer.json()) as { personId?: string };
    return { status: answer.status, personId };
  };
  const first = await write(person("一"), randomUUID());
  expect(first.status).toBe(201);
  await killDatabase();
  const [key, statuses] = [randomUUID(), new Set<number>()];
  for (let status = 0; status !== 201; statuses.add(status)) {
    await pause(20);
    status = (await write({ ...person("二"), birthDay: "1911-12-13" }, key)).status;
  }
  statuses.delete(503);
  expect([...statuses]).toEqual([201]);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  const mine = await send(address, cookie, ["POST", "/api/people/search"], { body: { query: "見本一" } });
  expect(await mine.text()).toContain(first.personId);
  expect(child.exitCode).toBe(null);
  const lines = logged.split("\n").filter((line) => line.startsWith("{"));
  const told = lines.map((line) => (JSON.parse(line) as { level: number; msg?: string }).msg ?? "");
  expect(told.filter((line) => line.includes("starting it again"))).toHaveLength(1);
  expect(told.filter((line) => line.includes("runs again"))).toHaveLength(1);
});

it("ends with a clear message when the database cannot be started again", { timeout: 120_000 }, async () => {
  program = await startProgram({ YORISOI_DATA: folder });
  const { child } = program;
  let said = "";
  child.stderr?.on("data", (piece) => (said += String(piece)));
  const place = await knownPlace(folder);
  const global = join(place?.data ?? "", "global");
  await rename(global, `${global}-away`);
  const ended = once(child, "exit");
  await killDatabase();
  expect((await ended)[0]).toBe(1);
  expect(said).toContain("5 回続けて始め直しましたが、動き続けません");
  expect(said).toContain("5 tries in a row");
});
