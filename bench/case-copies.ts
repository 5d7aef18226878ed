import type { Client } from "pg";

/** So many cases hold all of their documents; of the others only what lists and the head of a case read. */
const WHOLE = 2_000;

/**
 * Copies one case of a municipality so many times, each of a person of its own, at its stages in turn and due on days
 * before and after today. Written as the owner of the rows would, past row-level security.
 */
export async function copyCase(admin: Client, caseId: string, count: number): Promise<void> {
  await admin.query("set session_replication_role = replica");
  await admin.query(
    `create temporary table copies as
     select nth, gen_random_uuid() as case_id, gen_random_uuid() as person_id from generate_series(1, $1) nth`,
    [count],
  );
  await admin.query(
    `insert into person.person (organisation_id, person_id, number, family_name, given_name, family_kana, given_kana, kana_sort,
       birth_day, sex, created_by, changed_by)
     select p.organisation_id, c.person_id, 1000000 + nth, '見本' || nth, p.given_name, p.family_kana, p.given_kana, p.kana_sort,
       p.birth_day, p.sex, p.created_by, p.changed_by
     from copies c, person.person p, certification.case_file f
     where f.case_id = $1 and p.organisation_id = f.organisation_id and p.person_id = f.person_id`,
    [caseId],
  );
  await admin.query(
    `insert into certification.case_file (organisation_id, case_id, person_id, number, kind, edition, begun_by, begun_by_role,
       event_count, stage, stage_since, applied_on, due_on, waits_for, is_open, surveyor_id, surveyor_name)
     select organisation_id, c.case_id, c.person_id, 1000000 + nth, kind, edition, begun_by, begun_by_role, event_count,
       (array['received', 'choosing_surveyor', 'surveying', 'checking', 'waiting_for_opinion', 'complete'])[1 + nth % 6],
       stage_since, applied_on, app.today() - 30 + nth % 60, waits_for, nth % 6 <> 5, case when nth % 1000 = 0 then surveyor_id else gen_random_uuid() end, surveyor_name
     from copies c, certification.case_file f where f.case_id = $1`,
    [caseId],
  );
  for (const [table, columns, rows] of [
    ["document", "document, last_seq", count],
    ["event", "seq, event_id, type, on_day, at, by_id, by_role, by_organisation_id, data", count],
    [
      "field_change",
      "document, seq, change_id, key, value, parents, made_at, by_id, by_role, device, privacy, recorded_at",
      WHOLE,
    ],
  ] as const) {
    await admin.query(
      `insert into certification.${table} (organisation_id, case_id, ${columns})
       select t.organisation_id, c.case_id, ${columns.replaceAll(/\b(\w+)\b/gu, "t.$1")}
       from copies c, certification.${table} t where t.case_id = $1 and c.nth <= $2`,
      [caseId, rows],
    );
  }
  await admin.query("set session_replication_role = origin");
  await admin.query("analyze");
}

/** Ids of cases that hold all of their documents. */
export async function wholeCases(admin: Client, caseId: string): Promise<readonly string[]> {
  const { rows } = await admin.query<{ case_id: string }>(
    "select distinct case_id from certification.field_change where case_id <> $1 limit 500",
    [caseId],
  );
  return rows.map(({ case_id }) => case_id);
}
