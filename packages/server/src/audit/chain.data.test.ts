import { randomUUID } from "node:crypto";
import { auditEvents } from "@yorisoi/rules/audit";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cloneDatabase, type TestDatabase } from "../../test/database/clone.ts";
import { actAs, connect, type Database } from "../database/index.ts";
import { genesisHash, rowHash } from "./chain.ts";
import type { ChainFault } from "./chain-fault.ts";
import { chainRows, inSnapshot } from "./chain.store.ts";
import { checkHeads, takeHeads, verifyLog } from "./verify-log.ts";

const sapporo = randomUUID();
const hakodate = randomUUID();
let database: TestDatabase;
let db: Database;
let admin: Client;

beforeEach(async () => {
  database = await cloneDatabase();
  db = connect(database.appUrl, { size: 10 });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterEach(async () => {
  await db.destroy();
  await admin.end();
  await database.drop();
});

/** One act with several entries; awkward characters belong to real purposes. */
async function write(organisationId: string, count: number, purpose = "“相談” \\ \n 👪") {
  await actAs(db, { role: "system" }, randomUUID(), async (act) => {
    for (let at = 0; at < count; at++) {
      act.record("person.read", {
        organisationId,
        personId: randomUUID(),
        purpose,
        details: { at, many: ["a", "b"] },
      });
    }
  });
}

async function faults(anchor?: Awaited<ReturnType<typeof takeHeads>>) {
  const found: ChainFault[] = [];
  const onFault = (fault: ChainFault) => void found.push(fault);
  const result = await verifyLog(database.appUrl, { onFault, ...(anchor ? { anchor } : {}) });
  expect(result.faults).toBe(found.length);
  return found.map(({ kind, organisation, lane, seq, until }) => {
    expect(organisation).toBe(sapporo);
    return `${kind} ${lane}/${seq}${until === undefined || until === seq ? "" : `-${until}`}`;
  });
}

/** What only a superuser can do: the trigger put aside, and back again. */
async function tamper(...statements: readonly string[]) {
  await admin.query("begin");
  await admin.query("alter table audit.event disable trigger append_only");
  for (const statement of statements) await admin.query(statement);
  await admin.query("alter table audit.event enable trigger append_only");
  await admin.query("commit");
}

const row = (seq: number) => `organisation_id = '${sapporo}' and lane = 0 and seq = ${seq}`;

describe("a log that nobody touched", () => {
  it("verifies: forty acts at once on one organisation, in several lanes, beside another organisation", async () => {
    await Promise.all(
      Array.from({ length: 40 }, async (_, at) => write(at % 4 === 0 ? hakodate : sapporo, 5)),
    );
    const { rows: lanes } = await admin.query(
      "select count(*)::int as count from audit.lane where organisation_id = $1",
      [sapporo],
    );
    expect(lanes[0].count).toBeGreaterThan(1);
    const found: ChainFault[] = [];
    const result = await verifyLog(database.appUrl, { onFault: (fault) => void found.push(fault) });
    expect(found).toEqual([]);
    expect(result).toMatchObject({ rows: 200, faults: 0 });
    expect(await checkHeads(database.appUrl)).toMatchObject({ broken: 0, lanes: result.lanes });
  });

  it("lets acts of one organisation write while another still holds its lane", async () => {
    await write(sapporo, 1);
    const held = Promise.withResolvers<void>();
    await admin.query("begin");
    await admin.query("select from audit.lane where organisation_id = $1 for update", [sapporo]);
    await write(sapporo, 1).then(held.resolve, held.reject);
    await held.promise;
    await admin.query("commit");
    expect(await faults()).toEqual([]);
  });

  it("has the hashes of the database's function, and of no other", async () => {
    await write(sapporo, 3);
    const { rows } = await admin.query(
      "select seq, audit.row_hash(e) as hash from audit.event e where organisation_id = $1 order by seq",
      [sapporo],
    );
    const ours = await inSnapshot(database.appUrl, async (client) => {
      const hashes: string[] = [];
      for await (const each of chainRows(client)) hashes.push(rowHash(each).toString("hex"));
      return hashes;
    });
    expect(ours).toEqual(rows.map(({ hash }) => hash.toString("hex")));
    const { rows: first } = await admin.query("select before_hash from audit.event where seq = 1");
    expect(first[0].before_hash).toEqual(genesisHash(sapporo));
  });

  it("knows the events of the rules and no others", async () => {
    const { rows } = await admin.query<{ event: string }>("select event from audit.event_kind");
    expect(rows.map(({ event }) => event).toSorted()).toEqual(auditEvents.toSorted());
  });
});

describe("a superuser who puts the trigger aside", () => {
  beforeEach(async () => write(sapporo, 9));

  it.each([
    ["a detail changed", [`update audit.event set details = '{"at": 99}' where ${row(4)}`], ["changed 0/4"]],
    [
      "a time moved by a microsecond",
      [`update audit.event set at = at + interval '1 microsecond' where ${row(4)}`],
      ["changed 0/4"],
    ],
    [
      "rows of the middle deleted",
      [`delete from audit.event where (${row(4)}) or (${row(5)})`],
      ["missing 0/4-5"],
    ],
    ["the last row deleted", [`delete from audit.event where ${row(9)}`], ["cut-off 0/9"]],
    ["all rows of a lane deleted", ["delete from audit.event"], ["cut-off 0/1-9"]],
    [
      "two rows swapped",
      [
        `update audit.event set seq = 100 where ${row(3)}`,
        `update audit.event set seq = 3 where ${row(6)}`,
        `update audit.event set seq = 6 where ${row(100)}`,
      ],
      ["not-joined 0/3", "changed 0/3", "not-joined 0/4", "not-joined 0/6", "changed 0/6", "not-joined 0/7"],
    ],
    [
      "a row replaced by a forged one with its own right hash",
      [
        `update audit.event set purpose = 'forged' where ${row(4)}`,
        `update audit.event e set hash = audit.row_hash(e) where ${row(4)}`,
      ],
      ["not-joined 0/5"],
    ],
    [
      "a forged row put at the end",
      [
        `insert into audit.event select organisation_id, lane, 10, at, event, account_id, by_organisation_id, role, person_id,
           'forged', request_id, details, hash, hash from audit.event where ${row(9)}`,
        `update audit.event e set hash = audit.row_hash(e) where ${row(10)}`,
      ],
      ["beyond-head 0/10"],
    ],
    [
      "the last row replaced with its right hash",
      [
        `update audit.event set purpose = 'forged' where ${row(9)}`,
        `update audit.event e set hash = audit.row_hash(e) where ${row(9)}`,
      ],
      ["other-head 0/9"],
    ],
    ["the head removed", ["delete from audit.lane"], ["no-head 0/9"]],
    [
      "two things at once: all are named",
      [`update audit.event set role = 'clerk' where ${row(2)}`, `delete from audit.event where ${row(7)}`],
      ["changed 0/2", "missing 0/7"],
    ],
  ])("is found: %s", async (_, statements, expected) => {
    await tamper(...statements);
    expect(await faults()).toEqual(expected);
  });

  const rewrite = `do $$
    declare e audit.event; before bytea := sha256(convert_to('${sapporo}', 'UTF8'));
    begin
      for e in select * from audit.event order by seq loop
        e.before_hash := before;
        e.hash := audit.row_hash(e);
        update audit.event x set before_hash = e.before_hash, hash = e.hash
        where x.organisation_id = e.organisation_id and x.lane = e.lane and x.seq = e.seq;
        before := e.hash;
      end loop;
      update audit.lane set last_hash = before, last_seq = (select max(seq) from audit.event);
    end $$`;

  it("is found ONLY with an anchor kept elsewhere: the whole chain and its head rewritten", async () => {
    const anchor = await takeHeads(database.appUrl);
    await write(sapporo, 1);
    await tamper(`update audit.event set purpose = 'forged' where ${row(4)}`, rewrite);
    expect(await faults()).toEqual([]);
    expect(await faults(anchor)).toEqual(["anchor-differs 0/9"]);
  });

  it("is found ONLY with an anchor kept elsewhere: the end cut off and the head set back to match", async () => {
    const anchor = await takeHeads(database.appUrl);
    await tamper(`delete from audit.event where ${row(9)}`, rewrite);
    expect(await faults()).toEqual([]);
    expect(await faults(anchor)).toEqual(["anchor-missing 0/9"]);
  });

  it("is seen by the quick check of the ends, when it was at the end", async () => {
    await tamper(`delete from audit.event where ${row(9)}`);
    expect(await checkHeads(database.appUrl)).toEqual({ lanes: 1, broken: 1 });
  });
});

describe("while the trigger stands", () => {
  beforeEach(async () => write(sapporo, 2));

  const attempts = ["update audit.event set purpose = ''", "delete from audit.event", "truncate audit.event"];

  it.each(["yorisoi_app", "yorisoi_owner", "superuser"])("%s changes and removes nothing", async (role) => {
    for (const attempt of attempts) {
      await admin.query("begin");
      if (role !== "superuser") await admin.query(`set local role ${role}`);
      await expect(admin.query(attempt), attempt).rejects.toMatchObject({ code: "42501" });
      await admin.query("rollback");
    }
    expect(await faults()).toEqual([]);
  });
});
