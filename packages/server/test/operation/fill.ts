import { randomBytes, randomUUID } from "node:crypto";
import type { Client } from "pg";
import { actAs, type Database, newId } from "../../src/database/index.ts";

/** Texts that a careless copy would spoil. */
const awkward = ["＼N \\N \\. \t tab", '"quote", comma', "改\n行\r\n", "髙橋𠮷野👪", "null", ""];

/** An organisation with accounts, persons, papers, jobs and a log; as a superuser, because nobody is signed in. */
export async function fill(admin: Client, db: Database, people = 30): Promise<{ organisation: string }> {
  const { rows } = await admin.query(
    "select organisation_id from identity.organisation order by code limit 1",
  );
  const organisation: string = rows[0].organisation_id;
  const account = newId();
  await admin.query(
    "insert into identity.account (account_id, login, display_name) values ($1, $2, '試験 職員')",
    [account, `t-${account}`],
  );
  await admin.query(
    "insert into identity.sign_in_attempt (login, ok, step) values ('t', false, 'password'), ('t', true, 'code')",
  );
  await admin.query(
    `insert into identity.session (session_id, token_hash, account_id, level, idle_until, absolute_until)
     values ($1, $2, $3, 'password', now() + interval '1 hour', now() + interval '9 hours')`,
    [newId(), randomBytes(32), account],
  );
  await admin.query(
    `insert into identity.challenge (challenge_id, kind, secret, expires_at)
     values ($1, 'passkey_sign_in', '{"a": 1.50}', now() + interval '5 minutes')`,
    [newId()],
  );
  for (let at = 0; at < people; at++) await addPerson(admin, organisation, account, at);
  const list = newId();
  await admin.query(
    `insert into disease.official_list (official_list_id, valid_from, source, is_complete, content_sha256, imported_by)
     values ($1, '2025-04-01', $2, true, $3, 'operator')`,
    [list, awkward[1], randomBytes(32)],
  );
  for (const [at, name] of awkward.entries()) {
    await admin.query(
      "insert into disease.official_row (official_list_id, place, name, kana, note) values ($1, $2, $3, '', $4)",
      [list, at + 1, `見本${name}`, name],
    );
  }
  await admin.query("insert into pgboss.job (name, data) select name, '{}' from pgboss.queue limit 2");
  await actAs(db, { role: "system" }, randomUUID(), async (act) => {
    for (let at = 0; at < 50; at++) {
      act.record("person.read", {
        organisationId: organisation,
        purpose: awkward[at % awkward.length] ?? "",
        details: { at },
      });
    }
  });
  return { organisation };
}

async function addPerson(admin: Client, organisation: string, account: string, at: number): Promise<void> {
  const person = newId();
  const text = awkward[at % awkward.length] ?? "";
  await admin.query(
    `insert into person.person (organisation_id, person_id, number, family_name, given_name, family_kana, given_kana,
       kana_sort, birth_day, sex, address, created_by, changed_by)
     values ($1, $2, $3, $4, $5, 'ヤマダ', 'ハナ', 'ヤマダ', '1950-02-28', 'unrecorded', $5, $6, $6)`,
    [organisation, person, at + 1, `山田${at}`, text, account],
  );
  await admin.query("update person.person set phone = '0' where person_id = $1", [person]);
  await admin.query(
    `insert into person.document (organisation_id, person_id, document_id, kind, media_type, sha256, content, stored_by)
     values ($1, $2, $3, 'consent', 'application/pdf', $4, $5, $6)`,
    [organisation, person, newId(), randomBytes(32), randomBytes(20_000), account],
  );
  await admin.query(
    `insert into person.consent (organisation_id, person_id, consent_id, to_organisation_id, resources, purpose, valid_from,
       valid_until, given_how, given_on, recorded_by)
     values ($1, $2, $3, $1, '{person,"a,b"}', $4, '2026-01-01', '2027-01-01', 'in_person', '2026-01-01', $5)`,
    [organisation, person, newId(), text, account],
  );
  await admin.query(
    "update person.person set status = 'merged', merged_into = (select min(person_id::text)::uuid from person.person) where person_id = $1 and number % 7 = 0",
    [person],
  );
}

/** Name, rows and a fingerprint of every table, computed inside PostgreSQL and so not by the program under test. */
export async function fingerprints(
  admin: Client,
  without: readonly string[] = [],
): Promise<Record<string, string>> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and (n.nspname in ('app', 'identity', 'person', 'audit', 'http', 'disease')
       or n.nspname || '.' || c.relname = 'pgboss.job') order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !without.includes(table.name))) {
    const { rows } = await admin.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as print from ${name} t`,
    );
    found[name] = rows[0].print;
  }
  return found;
}
