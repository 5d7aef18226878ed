import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, openHouse } from "../../test/house.ts";
import { type Act, actAs, newId, together } from "./index.ts";

let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const system = { role: "system" } as const;
const entriesOf = async (request: string) =>
  (await house.admin.query("select event from audit.event where request_id = $1", [request])).rows.map(
    ({ event }) => event,
  );

test("what is read together is what is read one after the other", async () => {
  const readAll = async (act: Act) => {
    const organisations = act.sql
      .selectFrom("identity.organisation")
      .selectAll()
      .orderBy("organisation_id")
      .limit(3);
    return Promise.all([
      organisations.execute(),
      sql`select ${"$1 \" ' \\ 見本"}::text as text, ${7}::bigint as number, ${["a", "b"]}::text[] as list,
        app.today() as day, now() as read_at, null::timestamptz as never_at`.execute(act.sql),
      act.sql.selectFrom("person.person").selectAll().execute(),
    ]);
  };
  const [apart, joined] = await actAs(house.db, system, "test-together", async (act) => {
    act.unrecorded();
    return [await readAll(act), await together(act, readAll)] as const;
  });
  expect(joined[0]).toEqual(apart[0]);
  expect(joined[1].rows).toEqual(apart[1].rows);
  expect([joined[0].length, joined[2]]).toEqual([3, []]);
});

test("a fault in one of them is a fault of all", async () => {
  const reading = actAs(house.db, system, "test-fault", async (act) => {
    act.unrecorded();
    return together(act, async (all) =>
      Promise.all([sql`select 1 as n`.execute(all.sql), sql`select 1 / ${0}::int as n`.execute(all.sql)]),
    );
  });
  await expect(reading).rejects.toMatchObject({ code: "22012" });
});

test("exactly the columns that hold a time are named so, which reading together relies on", async () => {
  const { rows } = await house.admin.query(
    `select table_name, column_name from information_schema.columns where table_schema = 'person'
     and (data_type = 'timestamp with time zone') <> (column_name like '%\\_at')`,
  );
  expect(rows).toEqual([]);
});

test("an act goes to the database and back three times and keeps its entry", async () => {
  const sent: string[] = [];
  const before = Reflect.get(Client.prototype, "query") as (...words: unknown[]) => Promise<unknown>;
  let underway = 0;
  Client.prototype.query = async function query(this: Client, ...words: unknown[]) {
    const [asked] = words as [string | { text: string }];
    sent.push(`${underway++ > 0 ? "with it: " : ""}${typeof asked === "string" ? asked : asked.text}`);
    return Reflect.apply(before, this, words).finally(() => underway--);
  } as typeof Client.prototype.query;
  try {
    await actAs(house.db, system, "test-three", async (act) => {
      await sql`select ${1}::int as n`.execute(act.sql);
      act.record("job.cancelled");
    });
  } finally {
    Reflect.set(Client.prototype, "query", before);
  }
  expect(sent.map((text) => text.slice(0, 26))).toEqual([
    "begin",
    "with it: select set_config",
    "select $1::int as n",
    "select audit.append($1::js",
    "with it: commit",
  ]);
  expect(await entriesOf("test-three")).toEqual(["job.cancelled"]);
});

test("an act whose entry is refused keeps nothing and says so", async () => {
  const acting = actAs(house.db, system, "test-refused", async (act) => {
    const id = newId();
    await sql`insert into http.idempotency (organisation_id, account_id, key, request_sha256, status, body)
      values (${id}, ${id}, ${"test-refused"}, '', 200, '')`.execute(act.sql);
    act.record("no.such.event" as "job.cancelled");
  });
  await expect(acting).rejects.toMatchObject({ name: "DatabaseFault" });
  expect(await entriesOf("test-refused")).toEqual([]);
  const { rows } = await house.admin.query("select from http.idempotency where key = 'test-refused'");
  expect(rows).toEqual([]);
});

test("the connection of an act that failed serves the next one", async () => {
  for (let nth = 0; nth < 30; nth++) {
    const failing = actAs(house.db, system, "test-next", async () => {
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
  }
  const work = async (act: Act) => act.record("job.cancelled");
  await Promise.all(Array.from({ length: 30 }, () => actAs(house.db, system, "test-next", work)));
  expect(await entriesOf("test-next")).toHaveLength(30);
});

test("a table changed under a kept plan is read anew", async () => {
  const read = () =>
    actAs(house.db, system, "test-change", async (act) => {
      act.unrecorded();
      return sql<Record<string, unknown>>`select * from app.helper_need where resource = ${"person"}`.execute(
        act.sql,
      );
    });
  await read();
  await house.admin.query("alter table app.helper_need add column later text");
  expect((await read()).rows[0]).toHaveProperty("later", null);
  await house.admin.query("alter table app.helper_need drop column later");
});
