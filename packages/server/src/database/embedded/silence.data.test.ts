import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ask } from "../../../test/database/ask.ts";
import { type OwnServer, startOwnServer } from "../../../test/database/own-server.ts";
import { isAlive, pause } from "./processes.ts";

/** In two scripts: PostgreSQL itself hides what is not ASCII in some places. */
const NAME = "難病花子 Hanako";

let server: OwnServer;
beforeEach(async () => {
  server = await startOwnServer();
});
afterEach(async () => {
  await server.remove();
});

async function everyLog(): Promise<string> {
  const folder = join(server.folder, "data", "log");
  const logs = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")));
  return `${logs.join("\n")}\n${await readFile(join(server.folder, "start.log"), "utf8")}`;
}

const refused = (sql: string) =>
  expect(ask(server.adminUrl, sql)).rejects.toMatchObject({ code: expect.any(String) });

it("writes nobody's name to a log, neither for errors nor when a process dies at work", async () => {
  await ask(server.adminUrl, "create table person (name text unique, born date check (born > '1900-01-01'))");
  await ask(server.adminUrl, `insert into person values ('${NAME}', '1980-01-01')`);
  await refused(`insert into person values ('${NAME}', '1981-01-01')`);
  await refused(`insert into person values ('${NAME} 二', '1800-01-01')`);
  await refused(`insert into person values ('x', '${NAME}')`);
  await refused(`select from person where ${NAME} = 1`);
  await ask(server.adminUrl, `do $$ begin raise warning 'about ${NAME}'; end $$`);
  await refused(`do $$ begin raise exception 'about ${NAME}'; end $$`);

  const working = ask(server.adminUrl, `select pg_sleep(600), '${NAME}'`).catch((error: unknown) => error);
  const look = "select pid from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'";
  let pid: unknown;
  while (typeof pid !== "number") pid = (await ask(server.adminUrl, look))?.["pid"];
  process.kill(pid, "SIGKILL");
  expect(await working).toBeInstanceOf(Error);
  while (!(await everyLog()).includes("was terminated by signal 9")) await pause(20);

  expect(isAlive(server.pid)).toBe(true);
  expect(await everyLog()).not.toMatch(/花子|Hanako/);
});
