import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cloneDatabase, type TestDatabase } from "../../test/database/clone.ts";
import { actAs, connect } from "../database/index.ts";
import { examine } from "./doctor/examine.ts";
import { openTarget } from "./target.ts";

let database: TestDatabase;
let admin: Client;
let folder: string;

beforeEach(async () => {
  database = await cloneDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  folder = await mkdtemp(join(tmpdir(), "yorisoi-doctor-"));
  await writeFile(join(folder, "secret.key"), "x", { mode: 0o600 });
});
afterEach(async () => {
  await admin.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function findings(url = database.appUrl, env: NodeJS.ProcessEnv = {}) {
  const all = { DATABASE_URL: url, YORISOI_DATA: folder, ...env };
  return examine(await openTarget(all), all);
}

const ill = async (url?: string, env?: NodeJS.ProcessEnv) =>
  (await findings(url, env))
    // The server of the tests writes without fsync, on whatever disk there is.
    .filter(({ state, what }) => state !== "ok" && !/fsync|synchronous_commit|disk/.test(what.en))
    .map(({ state, what }) => `${state}: ${what.en}`);

async function record(event: "system.backup_made" | "person.read") {
  const db = connect(database.appUrl, { size: 1 });
  await actAs(db, { role: "system" }, randomUUID(), async (act) => act.record(event));
  await db.destroy();
}

describe("yorisoi doctor", () => {
  it("finds nothing in a good database but that there is no backup, as app role and as administrator", async () => {
    const expected = ["warning: no backup was ever made"];
    expect(await ill()).toEqual(expected);
    expect(await ill(database.adminUrl)).toEqual(expected);
    await record("system.backup_made");
    expect(await ill()).toEqual([]);
  });

  it("says what to do wherever something is not well, and nowhere a secret", async () => {
    await admin.query("alter role yorisoi_app createdb");
    try {
      const found = await findings(undefined, { YORISOI_SECRET_KEY: "not-a-key-but-secret" });
      for (const { state, toDo } of found) expect(!!toDo?.ja && !!toDo.en).toBe(state !== "ok");
      const text = JSON.stringify(found);
      const { password } = new URL(database.appUrl);
      expect(text).not.toContain(password);
      expect(text).not.toContain("not-a-key-but-secret");
      expect(text).toContain("createdb");
    } finally {
      await admin.query("alter role yorisoi_app nocreatedb");
    }
  });

  it.each([
    [
      "a table without protection",
      "create table person.note (text text)",
      [/schema differs/, /person\.note/],
    ],
    [
      "a policy row added by hand",
      "insert into app.policy values ('clerk', 'audit', 'read', 'everywhere')",
      [/app\.policy was changed \(1 rows added, 0 missing/],
    ],
    [
      "a policy row removed by hand",
      "delete from app.policy where role = 'clerk' and resource = 'link' and action = 'read'",
      [/0 rows added, 1 missing/],
    ],
    [
      "a migration that has not run",
      "delete from app.migration where number = 7",
      [/1 migrations have not run/],
    ],
    [
      "a failed job",
      "insert into pgboss.job (name, state) select name, 'failed' from pgboss.queue limit 1",
      [/1 jobs have failed/],
    ],
  ])("finds %s", async (_, change, expected) => {
    await record("system.backup_made");
    await admin.query(change);
    const found = await ill();
    expect(found).toHaveLength(expected.length);
    for (const [at, message] of expected.entries()) expect(found[at]).toMatch(message);
  });

  it("finds a backup that is too old, and a log whose end was cut off", async () => {
    await record("system.backup_made");
    await admin.query("alter table audit.event disable trigger append_only");
    await admin.query("update audit.event set at = at - interval '10 days'");
    await admin.query("alter table audit.event enable trigger append_only");
    expect(await ill()).toEqual([
      "bad: the ends of 1 audit chains are wrong",
      "bad: the last backup is 10 days old",
    ]);
  });

  it("finds a secret key that others can read", async () => {
    await record("system.backup_made");
    await chmod(join(folder, "secret.key"), 0o644);
    expect(await ill()).toEqual([expect.stringMatching(/^bad: others can read/)]);
  });

  it("says what to do when there is no database to look at", async () => {
    await expect(openTarget({ YORISOI_DATA: folder })).rejects.toThrow(/YORISOI_DATA か DATABASE_URL/);
    await expect(openTarget({ DATABASE_URL: "postgres://x:geheim@127.0.0.1:1/y" })).rejects.toThrow(
      /127\.0\.0\.1:1\/y につながりません/,
    );
    await expect(openTarget({ DATABASE_URL: "postgres://x:geheim@127.0.0.1:1/y" })).rejects.not.toThrow(
      /geheim/,
    );
  });
});
