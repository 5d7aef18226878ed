import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cloneDatabase } from "../../test/database/clone.ts";
import { prepare } from "../prepare.ts";

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let admin: pg.Client;

beforeEach(async () => {
  database = await cloneDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterEach(async () => {
  await admin.end();
  await database.drop();
});

const migrations = async () =>
  (await admin.query("select number, sha256, applied_at from app.migration order by number")).rows;

describe("preparing a database", () => {
  it("changes nothing the second time, also by two programs at once", async () => {
    const before = await migrations();
    const said: string[] = [];
    await Promise.all([1, 2].map(() => prepare(database.adminUrl, (line) => said.push(line))));
    expect(await migrations()).toEqual(before);
    expect(said).toEqual([]);
  });

  it.each([
    [
      "a database that is newer than the program",
      "insert into app.migration (number, name, sha256) values (9999, 'from-the-future', 'x')",
      /新しい版/,
    ],
    [
      "a migration that was rewritten after it ran",
      "update app.migration set sha256 = 'x' where number = 3",
      /構造が.*違います/,
    ],
    ["a column added by hand", "alter table person.person add column nickname text", /構造が.*違います/],
    ["a policy dropped by hand", "drop policy may_read on person.consent", /構造が.*違います/],
    [
      "row-level security switched off by hand",
      "alter table person.person disable row level security",
      /構造が.*違います/,
    ],
    [
      "a trigger switched off by hand",
      "alter table audit.event disable trigger append_only",
      /構造が.*違います/,
    ],
    ["a right given by hand", "grant update on audit.event to yorisoi_app", /構造が.*違います/],
  ])("refuses %s and touches nothing", async (_, change, message) => {
    await admin.query(change);
    const before = await migrations();
    await expect(prepare(database.adminUrl)).rejects.toThrow(message);
    expect(await migrations()).toEqual(before);
  });
});
