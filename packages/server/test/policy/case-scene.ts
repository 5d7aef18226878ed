import { randomUUID } from "node:crypto";
import type { Client } from "pg";

/** A case of the scene's person with a change in each document, into which one account is let in every role. */
export async function makeCase(
  admin: Client,
  { keeper, person, letIn, stranger }: { keeper: string; person: string; letIn: string; stranger: string },
): Promise<{ readonly caseId: string }> {
  const caseId = randomUUID();
  await admin.query(
    `insert into certification.case_file (organisation_id, case_id, person_id, number, kind, edition, begun_by, begun_by_role, stage)
     values ($1, $2, $3, 1, 'new', '2014', $4, 'clerk', 'received')`,
    [keeper, caseId, person, stranger],
  );
  await admin.query(
    `insert into certification.document (organisation_id, case_id, document, last_seq)
     select $1, $2, document, 1 from unnest('{application,state_form,overview,survey,opinion}'::text[]) document`,
    [keeper, caseId],
  );
  await admin.query(
    `insert into certification.field_change (organisation_id, case_id, document, seq, change_id, key, value, parents, made_at,
       by_id, by_role, device)
     select organisation_id, case_id, document, 1, 'change-0001', 'x', '"1"', '{}', now(), $2, 'clerk', 'x'
     from certification.document where case_id = $1`,
    [caseId, stranger],
  );
  await admin.query(
    `insert into certification.event (organisation_id, case_id, seq, event_id, type, on_day, by_id, by_role, data)
     values ($1, $2, 1, 'event-0001', 'applied', '2026-04-01', $3, 'clerk', $4)`,
    [
      keeper,
      caseId,
      stranger,
      JSON.stringify({ kind: "new", way: "window", byProxy: false, previousCase: null }),
    ],
  );
  await admin.query(
    `insert into certification.access (organisation_id, case_id, access_id, reader_id, role, since)
     select $1, $2, gen_random_uuid(), $3, role, '2020-01-01' from (select distinct role from app.policy) r`,
    [keeper, caseId, letIn],
  );
  await admin.query(
    `insert into certification.opinion_link (organisation_id, case_id, link_id, token_hash, code_hash, made_by, valid_until)
     values ($1, $2, gen_random_uuid(), 'x', 'x', $3, '2999-01-01')`,
    [keeper, caseId, stranger],
  );
  await admin.query(
    `insert into certification.surveyor (organisation_id, account_id, of_organisation_id, name, qualifications)
     values ($1, $2, $1, '見本', '{nurse}')`,
    [keeper, stranger],
  );
  return { caseId };
}
