import { randomUUID } from "node:crypto";
import { snapshotOf } from "@yorisoi/rules/certification";
import { stages } from "@yorisoi/rules/certification/case";
import { may } from "@yorisoi/rules/identity";
import { certificateKinds, considerations, helperPermissions, relations } from "@yorisoi/rules/person";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../../test/house.ts";
import { consentPurposes } from "@yorisoi/rules/person";
import { openAll, signedIn } from "../../test/demo.ts";
import { plans } from "./cases/tables/plans.ts";
import { ensureDemo, loadDemo } from "./index.ts";

let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const people = 1_010;
const load = (change: Partial<Parameters<typeof loadDemo>[1]> = {}) =>
  loadDemo(house.database.adminUrl, { people, seed: 7, ...change });

async function one<T>(query: string): Promise<T> {
  return (await house.admin.query(query)).rows[0] as T;
}

/** All that a seed decides, in one number. */
const sum = `select md5(string_agg(person_id::text || family_name || given_name || birth_day || phone || number, ','
  order by person_id)) as sum, count(*)::int as count from person.person`;

/** The same of the cases, but for days: what was done, by whom, how long after the application, and what was written. */
const caseSum = `select md5(string_agg(c.number || ' ' || c.stage || ' ' || c.edition || ' ' || c.person_id || ' ' || coalesce(e.all, '') || ' ' || coalesce(f.all, ''), ','
    order by c.number)) as sum, count(*)::int as count from certification.case_file c
  left join lateral (select string_agg(e.event_id || e.type || e.by_id || (e.on_day - c.applied_on), ',' order by e.seq) as all
    from certification.event e where e.case_id = c.case_id) e on true
  left join lateral (select string_agg(f.document || f.seq || f.key || f.by_id || f.value, ',' order by f.document, f.seq) as all
    from certification.field_change f where f.case_id = c.case_id and f.value::text !~ '[0-9]{4}-[0-9]{2}') f on true`;

describe("the demo population", () => {
  it("is as large as asked, and nothing is added when it is loaded again", async () => {
    const lines: string[] = [];
    await load({ people: 500, say: (line) => lines.push(line) });
    expect(lines.at(-1)).toContain("500 / 500 人 (100 %)");
    await load();
    await load();
    expect(await one(sum)).toMatchObject({ count: people });
    expect(
      await one(
        "select count(*)::int as count from person.number_series n where last_number <> (select max(number) from person.person p where p.organisation_id = n.organisation_id)",
      ),
    ).toEqual({ count: 0 });
  });

  it("is the same people in another database with the same seed", async () => {
    const other = await openHouse();
    await loadDemo(other.database.adminUrl, { people, seed: 7 });
    const { rows } = await other.admin.query(sum);
    expect(rows[0]).toEqual(await one(sum));
    expect((await other.admin.query(caseSum)).rows[0]).toEqual(await one(caseSum));
    await other.close();
  });

  it("is the same when an administrator loads it who is no superuser", async () => {
    const other = await openHouse();
    const url = new URL(other.database.adminUrl);
    const name = `admin_${randomUUID().slice(0, 8)}`;
    await other.admin.query(`create role ${name} login createrole password 'x' in role yorisoi_owner`);
    [url.username, url.password] = [name, "x"];
    await loadDemo(url.href, { people, seed: 7 });
    const { rows } = await other.admin.query(sum);
    expect(rows[0]).toEqual(await one(sum));
    expect((await other.admin.query(caseSum)).rows[0]).toEqual(await one(caseSum));
    const left = await other.admin.query(
      "select count(*)::int as count from pg_class where oid = 'person.person'::regclass and relforcerowsecurity",
    );
    expect(left.rows).toEqual([{ count: 1 }]);
    await other.account();
    await expect(loadDemo(url.href, { people: people + 1, seed: 7 })).rejects.toThrow(
      "見本ではない利用者か記録",
    );
    await other.admin.query(`drop owned by ${name}; drop role ${name}`);
    await other.close();
  });

  it("holds nobody who could be real", async () => {
    const odd =
      await one(`select count(*) filter (where family_name !~ '^(見本|試験|仮名|架空|例示)')::int as names,
      count(*) filter (where phone !~ '^000-')::int as phones, count(*) filter (where email !~ '(^|@example\\.jp)$')::int as mails,
      count(*) filter (where address !~ '^(見本|試験|仮名|架空|例示)町')::int as addresses from person.person`);
    expect(odd).toEqual({ names: 0, phones: 0, mails: 0, addresses: 0 });
    expect(await one("select count(*)::int as count from person.helper where phone !~ '^000-'")).toEqual({
      count: 0,
    });
  });

  it("has something of everything", async () => {
    const tables =
      "former_name contact_rules certificate helper helper_permission assignment person_account merge emergency_access";
    for (const table of tables.split(" ")) {
      expect(await one(`select count(*) > 0 as some from person.${table}`), table).toEqual({ some: true });
    }
    expect(await one("select bool_or(not_for_family) as hidden from person.consideration")).toEqual({
      hidden: true,
    });
    const consents = await one(`select count(*) filter (where withdrawn_at is not null) > 0 as withdrawn,
      count(*) filter (where valid_until <= app.today()) > 0 as ended,
      count(*) filter (where valid_until > app.today() and withdrawn_at is null) > 0 as active from person.consent`);
    expect(consents).toEqual({ withdrawn: true, ended: true, active: true });
    expect(await one("select count(*) > 10 as some from audit.event where event = 'person.read'")).toEqual({
      some: true,
    });
  });

  it("holds only what the product itself would let in: its codes, and acts that a role may do", async () => {
    const values = async (query: string) =>
      (await house.admin.query<{ value: string }>(`select distinct ${query}`)).rows.map(({ value }) => value);
    const known: readonly (readonly [query: string, words: object])[] = [
      ["relation as value from person.helper", relations],
      ["permission as value from person.helper_permission", helperPermissions],
      ["code as value from person.consideration", considerations],
      ["kind as value from person.certificate", certificateKinds],
      ["purpose as value from person.consent", consentPurposes],
    ];
    for (const [query, words] of known) {
      const found = await values(query);
      expect(found.length, query).toBeGreaterThan(0);
      expect(
        found.filter((value) => !Object.hasOwn(words, value)),
        query,
      ).toEqual([]);
    }
    const openers = await values("by_role as value from person.emergency_access");
    expect(openers.filter((role) => !may(role, "emergency", "create"))).toEqual([]);
  });

  it("finds every record by its keys, and a merged one under the one that stayed", async () => {
    const lost = `select count(*)::int as count from person.person p where not exists (select from person.search_key k
      where k.organisation_id = p.organisation_id and k.person_id = coalesce(p.merged_into, p.person_id))`;
    expect(await one(lost)).toEqual({ count: 0 });
  });

  it("gives every role an account with a password, and nobody else one", async () => {
    const roles = await house.admin.query(
      `select g.role from identity.account a join identity.role_grant g using (account_id)
       join identity.password using (account_id) where a.is_demo order by 1`,
    );
    expect(new Set(roles.rows.map(({ role }) => role)).size).toBe(15);
    // surveyors twice: of the municipality and of a provider
    expect(roles.rows).toHaveLength(16);
  });

  it("has cases at every stage, made once, in both editions", async () => {
    const { rows } = await house.admin.query<{ stage: string }>(
      "select distinct stage from certification.case_file",
    );
    expect(rows.map(({ stage }) => stage).toSorted()).toEqual(Object.keys(stages).toSorted());
    expect(await one("select count(*)::int as count from certification.case_file")).toEqual({
      count: plans.length,
    });
    expect(
      await one(
        "select stage, surveyor_name <> '' as surveyed from certification.case_file where edition = '2013'",
      ),
    ).toEqual({ stage: "complete", surveyed: true });
    const odd = `select count(*)::int as count from certification.event e join certification.case_file c using (organisation_id, case_id)
      where e.on_day > app.today() or e.on_day < c.applied_on`;
    expect(await one(odd)).toEqual({ count: 0 });
  });

  it("opens each case for everybody who has a part in it, with its documents", async () => {
    const opened = await openAll(house);
    expect(opened.filter(({ status }) => status !== 200)).toEqual([]);
    const readers = new Set(opened.map(({ login }) => login));
    expect([...readers].toSorted()).toEqual(
      [
        "demo-clerk",
        "demo-doctor",
        "demo-helper",
        "demo-nurse",
        "demo-person",
        "demo-secretary",
        "demo-surveyor",
        "demo-surveyor-contracted",
      ].toSorted(),
    );
    // whoever handed nothing in is seen at home alone
    const drafts = opened.filter(({ stage }) => stage === "not_applied");
    expect(new Set(drafts.map(({ login }) => login))).toEqual(new Set(["demo-person", "demo-helper"]));
  });

  it("shows two tablets that differ, a question, an opinion of last year, and letters to send", async () => {
    const caseOf = async (condition: string) =>
      (await one<{ id: string }>(`select case_id as id from certification.case_file where ${condition}`)).id;
    const surveyor = await signedIn(house, "demo-surveyor");
    const differing = await caseOf("stage = 'surveying' and surveyor_name not like '%委託%'");
    for (const document of ["survey", "state_form"]) {
      const { changes } = (await surveyor.get(`/api/cases/${differing}/documents/${document}`)).json();
      expect(snapshotOf(changes).differences, document).toHaveLength(1);
    }
    const asked = (await surveyor.get(`/api/cases/${await caseOf("stage = 'sent_back'")}`)).json();
    expect(asked.acts[0]).toMatchObject({ id: "answer_survey" });
    const doctor = await signedIn(house, "demo-doctor");
    const renewal = await caseOf("kind = 'renewal'");
    expect((await doctor.get(`/api/cases/${renewal}/previous-opinion`)).statusCode).toBe(200);
    const late = await one(
      "select count(*)::int as late, bool_or(reminder_to_print) as letter from certification.case_file where opinion_due_on < app.today() and is_open",
    );
    expect(late).toEqual({ late: 1, letter: true });
  });

  it("leaves row-level security forced on every table", async () => {
    const query = `select count(*)::int as count from pg_class
      where relnamespace in ('person'::regnamespace, 'identity'::regnamespace) and relkind = 'r'
        and not relforcerowsecurity and oid <> 'person.earlier'::regclass`;
    expect(await one(query)).toEqual({ count: 0 });
  });

  it("refuses another seed, and a database with someone real, and changes nothing there", async () => {
    const before = await one(sum);
    await expect(load({ seed: 8 })).rejects.toThrow("別の種");
    await house.account();
    await expect(load({ people: people + 1 })).rejects.toThrow("見本ではない利用者か記録");
    await ensureDemo(house.database.adminUrl);
    expect(await one(sum)).toEqual(before);
  });
});
