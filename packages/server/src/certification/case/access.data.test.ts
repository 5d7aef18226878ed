import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hakodate, type House, openHouse, sapporo } from "../../../test/house.ts";
import { type Cast, castOf, done, write } from "../../../test/certification/people.ts";
import { type Begun, caseAt } from "../../../test/certification/story.ts";

/** The database alone: what each role sees of the tables of a case, without the server in between. */
let house: House;
let cast: Cast;
let app: pg.Client;
let begun: Begun;

beforeAll(async () => {
  house = await openHouse();
  cast = await castOf(house);
  app = new pg.Client({ connectionString: house.database.appUrl });
  await app.connect();
  begun = await caseAt(house, cast, "surveyed");
  await write(cast.surveyor, begun.caseId, "state_form", {
    "apart.time": true,
    "private.1.text": "夜は一人で泣いている。",
  });
});
afterAll(async () => {
  await app.end();
  await house.close();
});

interface Who {
  readonly accountId: string;
  readonly organisationId: string;
  readonly role: string;
}

async function sees<Row extends pg.QueryResultRow>(who: Who, query: string): Promise<Row[]> {
  await app.query("begin");
  await app.query(
    "select set_config('app.account', $1, true), set_config('app.organisation', $2, true), set_config('app.role', $3, true)",
    [who.accountId, who.organisationId, who.role],
  );
  const { rows } = await app.query<Row>(query, [begun.caseId]);
  await app.query("rollback");
  return rows;
}

const keysSeen = async (who: Who, document: string) =>
  (
    await sees<{ key: string }>(
      who,
      `select key from certification.field_change where case_id = $1 and document = '${document}'`,
    )
  ).map(({ key }) => key);

async function helperWith(...permissions: readonly string[]): Promise<Who> {
  const accountId = await house.account();
  await house.admin.query(
    `with h as (insert into person.helper (organisation_id, person_id, helper_id, name, relation, account_id)
       values ($1, $2, gen_random_uuid(), '見本 母', 'parent', $3) returning helper_id)
     insert into person.helper_permission (organisation_id, person_id, helper_id, permission, valid_from)
     select $1, $2, helper_id, permission, '2020-01-01' from h, unnest($4::text[]) permission`,
    [sapporo, begun.personId, accountId, permissions],
  );
  return { accountId, organisationId: sapporo, role: "helper" };
}

const allTables = ["case_file", "event", "document", "field_change", "access", "opinion_link"];

describe("the family", () => {
  it("sees the state form without the private section, whatever it may see else", async () => {
    const helper = await helperWith("see_record", "see_answers", "answer_for", "change_contact");
    const seen = await keysSeen(helper, "state_form");
    expect(seen).toContain("disease.1.name");
    const isPrivate = (key: string) =>
      ["private.", "apart.", "hidden."].some((start) => key.startsWith(start));
    expect(seen.filter(isPrivate)).toEqual([]);
    expect((await keysSeen(cast.surveyor, "state_form")).filter(isPrivate)).toEqual(
      expect.arrayContaining(["apart.time", "private.1.text"]),
    );
    expect(await keysSeen(helper, "survey")).toEqual([]);
    expect(await keysSeen(helper, "opinion")).toEqual([]);
  });

  it("sees no answers when only the record was opened to it, and nothing without that", async () => {
    const helper = await helperWith("see_record");
    expect(await keysSeen(helper, "state_form")).toEqual([]);
    expect(await sees(helper, "select from certification.case_file where case_id = $1")).toHaveLength(1);
    const stranger = await helperWith("receive_notices");
    for (const table of allTables)
      expect(await sees(stranger, `select from certification.${table} where case_id = $1`), table).toEqual(
        [],
      );
  });
});

describe("a surveyor", () => {
  it("of another organisation, or of the same and not of this case, sees nothing of it", async () => {
    const others = [
      await house.visitor("surveyor", hakodate),
      await house.visitor("surveyor", sapporo),
      { ...cast.surveyor, role: "clerk", organisationId: hakodate },
    ];
    for (const other of others) {
      for (const table of allTables)
        expect(await sees(other, `select from certification.${table} where case_id = $1`), table).toEqual([]);
    }
    expect(await keysSeen(cast.surveyor, "survey")).not.toEqual([]);
    expect(await keysSeen(cast.surveyor, "opinion")).toEqual([]);
  });

  it("under contract reaches the case and the person from the own provider, and nobody else of that municipality", async () => {
    const contracted = await house.visitor("surveyor", hakodate);
    const registered = await cast.clerk.send("PUT", `/api/surveyors/${contracted.accountId}`, {
      organisationId: hakodate,
      qualifications: ["nurse"],
      trainedOn: "2020-04-01",
      contractor: { kind: "entrusted", contractFrom: "2020-04-01", contractUntil: null },
      version: 0,
    });
    expect(registered.statusCode, registered.body).toBe(200);
    const { caseId, personId } = await caseAt(house, cast, "accepted");
    await done(cast.clerk, caseId, "assign_surveyor", { accountId: contracted.accountId });
    const view = (await contracted.get(`/api/cases/${caseId}`)).json();
    expect(view).toMatchObject({ person: { personId }, state: { surveyor: { contracted: true } } });
    const people = await sees<{ person_id: string }>(
      contracted,
      "select person_id from person.person where $1::uuid is not null",
    );
    expect(people.map(({ person_id }) => person_id)).toEqual([personId]);
    expect((await contracted.get(`/api/cases/${begun.caseId}`)).statusCode).toBe(404);
  });

  it("who was replaced reads no more, and what was written off line still comes in beside what others wrote", async () => {
    const { caseId } = await caseAt(house, cast, "assigned");
    const former = cast.surveyor;
    const next = await house.visitor("surveyor", sapporo);
    const entry = { organisationId: sapporo, qualifications: ["nurse"], trainedOn: "2020-04-01", version: 0 };
    await cast.clerk.send("PUT", `/api/surveyors/${next.accountId}`, entry);
    await done(cast.clerk, caseId, "change_surveyor", { accountId: next.accountId, because: "unable" });
    expect((await former.get(`/api/cases/${caseId}`)).statusCode).toBe(404);
    const change = (value: string, id: string) => ({
      changes: [
        { id, key: "item.1-1.day", value, parents: [], madeAt: "2026-04-01T01:00:00Z", device: "tablet" },
      ],
    });
    const url = `/api/cases/${caseId}/documents/survey`;
    const late = await former.send("POST", `${url}/changes`, change("3", "change-former"));
    expect(late.statusCode, late.body).toBe(200);
    expect(late.json()).toMatchObject({ accepted: ["change-former"], changes: [] });
    await next.send("POST", `${url}/changes`, change("1", "change-next"));
    const seen = (await next.get(url)).json();
    expect(seen.changes.map(({ value }: { value: string }) => value)).toEqual(["3", "1"]);
    expect((await former.get(url)).statusCode).toBe(404);
  });
});

describe("what was written", () => {
  it("is altered and taken away by nobody, not even by those who may write it", async () => {
    for (const who of [cast.clerk, cast.surveyor, { ...cast.clerk, role: "system" }]) {
      for (const statement of [
        "update certification.field_change set value = '0'",
        "delete from certification.event",
      ]) {
        const tried = sees(who, `${statement} where case_id = $1`);
        await expect(tried, `${who.role}: ${statement}`).rejects.toMatchObject({ code: "42501" });
        await app.query("rollback");
      }
    }
  });

  it("cannot be written in the name of another", async () => {
    const forged = sees(
      cast.clerk,
      `insert into certification.field_change (organisation_id, case_id, document, seq, change_id, key, value, parents, made_at,
         by_id, by_role, device) select '${sapporo}', $1, 'survey', 999999, 'forged-001', 'x', '1', '{}', now(),
         '${cast.surveyor.accountId}', 'surveyor', 'x'`,
    );
    await expect(forged).rejects.toMatchObject({ code: "42501" });
    await app.query("rollback");
  });
});
