import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { newToken, tokenHash } from "../packages/server/src/identity/credentials/index.ts";

/** Someone who keeps records in one of the organisations with most of them, and some of these. */
export interface Visitor {
  readonly cookie: string;
  readonly organisationId: string;
  readonly personIds: readonly string[];
}

const ORGANISATIONS = 20;
const PEOPLE = 500;

/** Signs in the keepers of the largest organisations, straight in the database. */
export async function signInVisitors(adminUrl: string): Promise<Visitor[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const largest = await client.query<{ organisation_id: string; account_id: string; grant_id: string }>(
    `select n.organisation_id, g.account_id, g.grant_id from person.number_series n
     join identity.role_grant g on g.organisation_id = n.organisation_id and g.role in ('clerk', 'facility_staff', 'counsellor')
     order by n.last_number desc limit $1`,
    [ORGANISATIONS],
  );
  const visitors: Visitor[] = [];
  for (const { organisation_id: organisationId, account_id, grant_id } of largest.rows) {
    const token = newToken();
    await client.query(
      `insert into identity.session (session_id, token_hash, account_id, level, organisation_id, grant_id, idle_until, absolute_until)
       values ($1, $2, $3, 'full', $4, $5, now() + interval '1 hour', now() + interval '1 hour')`,
      [randomUUID(), tokenHash(token), account_id, organisationId, grant_id],
    );
    const people = await client.query<{ person_id: string }>(
      `select person_id from person.person where organisation_id = $1 and status <> 'merged'
       order by md5(person_id::text) limit $2`,
      [organisationId, PEOPLE],
    );
    const personIds = people.rows.map(({ person_id }) => person_id);
    visitors.push({ cookie: `__Host-yorisoi=${token}`, organisationId, personIds });
  }
  await client.end();
  return visitors;
}
