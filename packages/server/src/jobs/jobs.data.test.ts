import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hospital, type House, openHouse, sapporo, type Visitor } from "../../test/house.ts";
import { actAs } from "../database/index.ts";
import { enqueue, type Job, startWorker } from "./index.ts";

let house: House;
let administrator: Visitor;
let clerk: Visitor;

beforeAll(async () => {
  house = await openHouse();
  administrator = await house.visitor("organisation_administrator", sapporo);
  clerk = await house.visitor("clerk", sapporo);
});
afterAll(() => house.close());

/** Puts a job in as the program. */
async function put(job: Job): Promise<string> {
  return actAs(house.db, { role: "system" }, randomUUID(), async (act) => {
    act.unrecorded();
    return enqueue(act, job);
  });
}

const about = (accountId: string): Job => ({
  name: "tell-account",
  payload: { accountId, kind: "role_ending", about: randomUUID() },
});

async function statesOf(ids: readonly string[]): Promise<(string | undefined)[]> {
  const { rows } = await house.admin.query("select id, state from pgboss.job where id = any ($1::uuid[])", [
    ids,
  ]);
  return ids.map((id) => rows.find((row) => row.id === id)?.state);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function workUntilDone(...ids: readonly string[]): Promise<void> {
  const worker = await startWorker(house.parts, { appUrl: house.database.appUrl });
  await until(async () => {
    const states = await statesOf(ids);
    return states.every((state) => state !== "created" && state !== "active");
  });
  await worker.stop();
}

describe("the job queue", () => {
  it("takes a job only if the act that put it in commits", async () => {
    let id = "";
    const failing = actAs(house.db, { role: "system" }, randomUUID(), async (act) => {
      id = await enqueue(act, about(clerk.accountId));
      throw new Error("the act fails afterwards");
    });
    await expect(failing).rejects.toThrow("afterwards");
    expect(await statesOf([id])).toEqual([undefined]);
    expect(await statesOf([await put(about(clerk.accountId))])).toEqual(["created"]);
  });

  it("refuses a payload with words in it", async () => {
    const job = { name: "tell-account", payload: { accountId: "見本 あおば", kind: "x", about: "y" } };
    await expect(put(job as unknown as Job)).rejects.toThrow("Invalid");
  });

  it("leaves the app role without the right to change the queue's tables", async () => {
    const { rows } = await house.admin.query(
      `select has_schema_privilege('yorisoi_app', 'pgboss', 'create') as makes,
         count(*) filter (where pg_get_userbyid(relowner) <> 'yorisoi_owner')::int as others
       from pg_class where relnamespace = 'pgboss'::regnamespace`,
    );
    expect(rows[0]).toMatchObject({ makes: false, others: 0 });
  });
});

describe("what the jobs do", () => {
  it("ends what is over, tells who has to know, once, and says so in the audit log", async () => {
    const person = randomUUID();
    const [reader, auditor] = [
      await house.visitor("facility_staff", hospital),
      await house.visitor("auditor", sapporo),
    ];
    await house.admin.query(
      `insert into person.person (organisation_id, person_id, number, family_name, given_name, family_kana, given_kana,
         kana_sort, birth_day, sex, created_by, changed_by)
       values ($1, $2, 1, '見本', 'あおば', 'みほん', 'あおば', 'みほん あおば', '1970-01-01', 'female', $3, $3)`,
      [sapporo, person, clerk.accountId],
    );
    await house.admin.query(
      `insert into person.emergency_access (organisation_id, person_id, emergency_id, account_id, by_organisation_id,
         by_role, reason, started_at, until_at)
       values ($1, $2, $3, $4, $5, 'facility_staff', '救急の受け入れのため', now() - interval '3 hours', now() - interval '1 minute')`,
      [sapporo, person, randomUUID(), reader.accountId, hospital],
    );
    await house.admin.query(
      `insert into person.consent (organisation_id, person_id, consent_id, to_organisation_id, resources, purpose,
         valid_from, valid_until, given_how, given_on, recorded_by)
       values ($1, $2, $3, $4, '{person}', 'care', app.today() - 300, app.today() + 30, 'in_person', app.today() - 300, $5)`,
      [sapporo, person, randomUUID(), hospital, clerk.accountId],
    );
    await house.admin.query(
      "update identity.role_grant set valid_until = app.today() + 30 where account_id = $1",
      [reader.accountId],
    );
    await house.admin.query(
      "insert into identity.sign_in_attempt (login, at, ok, step) values ('old', now() - interval '401 days', false, 'password'), ('new', now(), false, 'password')",
    );
    const session = await house.admin.query(
      "update identity.session set idle_until = now() - interval '1 minute' where account_id = $1 returning session_id",
      [auditor.accountId],
    );
    const names = [
      "end-emergency-accesses",
      "remind-ending-roles",
      "remind-ending-consents",
      "expire-sessions",
      "clean-up",
      "nightly-audit-check",
    ] as const;
    for (const _ of ["once", "again"]) {
      const ids: string[] = [];
      for (const name of names) ids.push(await put({ name, payload: {} }));
      await workUntilDone(...ids);
      expect(await statesOf(ids)).toEqual(names.map(() => "completed"));
    }
    const told = await house.admin.query(
      "select account_id, kind from identity.notice where kind <> 'role_ending' or account_id = $1",
      [reader.accountId],
    );
    expect(told.rows.map(({ account_id, kind }) => `${kind} ${account_id}`).toSorted()).toEqual(
      [
        `consent_ending ${clerk.accountId}`,
        `emergency_ended ${auditor.accountId}`,
        `emergency_ended ${reader.accountId}`,
        `role_ending ${reader.accountId}`,
      ].toSorted(),
    );
    const attempts = await house.admin.query("select login from identity.sign_in_attempt");
    expect(attempts.rows).toEqual([{ login: "new" }]);
    const ended = await house.admin.query("select end_reason from identity.session where session_id = $1", [
      session.rows[0]?.session_id,
    ]);
    expect(ended.rows).toEqual([{ end_reason: "expired" }]);
    const events = await house.admin.query(
      "select event, count(*)::int as count from audit.event where role = 'system' and event <> 'system.reminded' group by event order by event",
    );
    expect(events.rows).toEqual([
      { event: "audit.verified", count: 2 },
      { event: "emergency.ended", count: 1 },
      { event: "system.cleaned", count: 2 },
    ]);
  });

  it("finds a chain of the audit log whose end was cut off", async () => {
    await house.admin.query(
      "update audit.lane set last_hash = sha256('wrong') where organisation_id = $1 and lane = 0",
      [sapporo],
    );
    await workUntilDone(await put({ name: "nightly-audit-check", payload: {} }));
    const { rows } = await house.admin.query(
      "select details from audit.event where event = 'audit.verified' and organisation_id = $1",
      [sapporo],
    );
    expect(rows).toEqual([{ details: { check: "heads", ok: false } }]);
  });
});

interface Page {
  readonly jobs: readonly { readonly id: string }[];
  readonly next: string | null;
}

describe("the administrator", () => {
  it("sees a failed job with its code only, tries it again, and cancels one", async () => {
    const { rows } = await house.admin.query(
      `insert into pgboss.job (name, data, retry_limit) values ('tell-account', '{"accountId": "見本 あおば"}', 0) returning id`,
    );
    const id = rows[0]?.id as string;
    await workUntilDone(id);
    const list = await administrator.get("/api/jobs?state=failed");
    expect(list.statusCode).toBe(200);
    expect(list.json().jobs).toMatchObject([{ id, state: "failed", tries: 1, errorCode: "bad-payload" }]);
    expect(list.body).not.toContain("見本");
    const retried = await administrator.send("POST", `/api/jobs/${id}/retry`);
    expect(retried.json()).toMatchObject({ id, state: "retry" });
    const cancelled = await administrator.send("POST", `/api/jobs/${id}/cancel`);
    expect(cancelled.json()).toMatchObject({ id, state: "cancelled" });
    expect((await administrator.send("POST", `/api/jobs/${id}/cancel`)).statusCode).toBe(409);
    expect((await administrator.send("POST", `/api/jobs/${randomUUID()}/retry`)).statusCode).toBe(404);
  });

  it("pages through the list without losing or repeating one", async () => {
    for (let at = 0; at < 5; at++) await put(about(clerk.accountId));
    const seen: string[] = [];
    for (let url: string | null = "/api/jobs?limit=2"; url; ) {
      const page: Page = (await administrator.get(url)).json<Page>();
      seen.push(...page.jobs.map(({ id }) => id));
      url = page.next ? `/api/jobs?limit=2&after=${page.next}` : null;
    }
    const { rows } = await house.admin.query<{ id: string }>(
      "select id from pgboss.job where name <> 'dead-letters'",
    );
    expect(seen.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  });

  it("is nobody else: a clerk may not look", async () => {
    expect((await clerk.get("/api/jobs")).statusCode).toBe(403);
  });
});
