import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId, runAct } from "../../database/index.ts";
import { type House, hakodate, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import type { PersonAnswer } from "../record/person.schema.ts";
import { makePerson, paths, personUrl } from "../test-person.ts";
import { searchStatement } from "./search.store.ts";

let house: House;
let clerk: Visitor;
let takasaki: PersonAnswer;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
  takasaki = await makePerson(clerk, {
    familyName: "髙﨑見本",
    givenName: "試花子",
    familyKana: "タカサキミホン",
    givenKana: "ためしはなこ",
    birthDay: "1951-02-03",
    municipalityCode: "011002",
  });
  for (let n = 0; n < 5; n++) await makePerson(clerk);
});
afterAll(() => house.close());

const search = (query: string, more: object = {}, by = clerk) =>
  by.send("POST", "/api/people/search", { query, ...more });
const found = async (query: string) =>
  (await search(query)).json().people.map(({ personId }: PersonAnswer) => personId);

test.each([
  ["the beginning of the kana", "たかさき"],
  ["kana in another script and width", "ﾀｶｻｷ"],
  ["the given kana", "ためしはなこ"],
  ["family and given kana", "たかさきみほん ためしはなこ"],
  ["kanji in a common variant", "高崎"],
  ["kanji as written", "髙﨑見本"],
  ["the middle of the name", "本試"],
  ["the end of the name", "花子"],
  ["the birth day", "1951-02-03"],
  ["the birth day without strokes", "19510203"],
  ["the birth day in an era", "昭和26年2月3日"],
  ["the birth day in an era, short", "S26.2.3"],
  ["the family kana and the birth day", "たかさき S26.2.3"],
])("finds by %s", async (_what, query) => {
  expect(await found(query)).toEqual([takasaki.personId]);
});

test("finds a reading with long vowels from any beginning of it", async () => {
  const person = await makePerson(clerk, { familyName: "甲野", familyKana: "こうの", givenKana: "りょうこ" });
  for (const query of ["こう", "こうの", "こーの", "こうのりょ", "こうのりょうこ", "りょう", "りょうこ"]) {
    expect(await found(query), query).toEqual([person.personId]);
  }
});

test("finds by the record number", async () => {
  expect(await found(String(takasaki.number))).toEqual([takasaki.personId]);
});

test("finds by a former name, and by the new one", async () => {
  const person = await makePerson(clerk, { familyName: "旧見本", familyKana: "きゅうみほん" });
  const change = { version: 1, familyName: "新見本", familyKana: "しんみほん", keepFormerName: {} };
  expect((await clerk.send("PATCH", personUrl(person), change)).statusCode).toBe(200);
  for (const query of ["旧見本", "きゅうみほん", "新見本", "しんみほん"]) {
    expect(await found(query), query).toEqual([person.personId]);
  }
});

test("a name that was corrected and not kept is found no more", async () => {
  const person = await makePerson(clerk, { familyName: "誤見本", familyKana: "ごみほん" });
  const change = { version: 1, familyName: "正見本", familyKana: "せいみほん" };
  await clerk.send("PATCH", personUrl(person), change);
  expect(await found("誤見本")).toEqual([]);
  expect(await found("正見本")).toEqual([person.personId]);
});

test("shows enough to tell people apart and nothing more", async () => {
  const [line] = (await search("高崎")).json().people;
  expect(Object.keys(line).toSorted()).toEqual(
    "age birthDay familyKana familyName givenKana givenName municipalityCode number organisationId personId sex status".split(
      " ",
    ),
  );
});

test("pages in the order of kana without a gap", async () => {
  const all = (await search("みほん", { limit: 100 })).json().people;
  const pages: string[] = [];
  let after: string | null = null;
  do {
    const answer = await search("みほん", { limit: 2, after });
    const page = answer.json<{ people: PersonAnswer[]; next: string | null }>();
    pages.push(...page.people.map(({ personId }) => personId));
    after = page.next;
  } while (after);
  expect(all.length).toBeGreaterThan(4);
  expect(pages).toEqual(all.map(({ personId }: PersonAnswer) => personId));
  const kana = all.map(({ familyKana, givenKana }: PersonAnswer) => `${familyKana} ${givenKana}`);
  expect(kana).toEqual(kana.toSorted());
});

test("another organisation finds nothing of it", async () => {
  const stranger = await house.visitor("clerk", hakodate);
  expect((await search("高崎", {}, stranger)).json().people).toEqual([]);
});

test.each(["'; drop table person.person; --", "%", "_", "\\", "\u{10FFFF}", "${1}"])(
  "%j is only a name",
  async (text) => {
    const answer = await search(text);
    expect([answer.statusCode, answer.json().people]).toEqual([200, []]);
  },
);

test("an empty query says what to enter", async () => {
  expect(paths(await search("  "))).toEqual(["/query"]);
});

test("records how many were found and never what was sought", async () => {
  await search("高崎");
  const { rows } = await house.admin.query(
    "select details, purpose, person_id from audit.event where event = 'person.searched' and account_id = $1 order by at desc, seq desc limit 1",
    [clerk.accountId],
  );
  expect(rows).toEqual([{ details: { how: "search", count: 1 }, purpose: "", person_id: null }]);
});

test("reads ranges of the key index under row-level security", async () => {
  await house.admin.query(
    `with made as (
       insert into person.person (organisation_id, person_id, number, family_name, given_name, family_kana, given_kana,
         kana_sort, birth_day, sex, created_by, changed_by)
       select $1, gen_random_uuid(), 100000 + n, '多見本', n::text, 'た', 'み', 'た ' || n, '1960-01-01', 'unrecorded', $2, $2
       from generate_series(1, 20000) n returning organisation_id, person_id, kana_sort)
     insert into person.search_key (organisation_id, key, person_id, kana_sort) select organisation_id, kana_sort, person_id, kana_sort from made`,
    [sapporo, newId()],
  );
  await house.admin.query("analyze person.person; analyze person.search_key");
  const enter = async (trx: Parameters<Parameters<typeof runAct>[2]>[0]) => {
    await sql`select set_config('app.account', ${clerk.accountId}, true), set_config('app.role', 'clerk', true),
      set_config('app.organisation', ${sapporo}, true)`.execute(trx);
    return {};
  };
  const sought = { ranges: [{ from: "たかさき", below: "たかさき\u{10FFFF}" }] };
  const plan = await runAct(house.db, "test", enter, async (act) => {
    act.unrecorded();
    const { rows } = await sql<{ "QUERY PLAN": string }>`
      explain ${searchStatement(sapporo, sought, { after: null, limit: 21 })}`.execute(act.sql);
    const { rows: who } = await sql<{ name: string }>`select current_user as name`.execute(act.sql);
    expect(who[0]?.name).toBe("yorisoi_app");
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  });
  expect(plan).toMatch(/search_key_pkey/);
  expect(plan).toMatch(/Index Cond: .*key >= .*key </);
  expect(plan).not.toMatch(/Seq Scan on (?:person|search_key)/);
});
