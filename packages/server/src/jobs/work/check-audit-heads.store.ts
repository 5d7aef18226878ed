import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

interface BrokenHead {
  readonly organisationId: string;
  readonly lane: number;
  readonly today: string;
}

/** Lanes whose last row is missing, is not the one the head names, or has another hash than its content gives. */
export async function brokenHeads(act: Act): Promise<readonly BrokenHead[]> {
  const { rows } = await sql<BrokenHead>`
    select l.organisation_id as "organisationId", l.lane, app.today() as today
    from audit.lane l
    left join audit.event e on e.organisation_id = l.organisation_id and e.lane = l.lane and e.seq = l.last_seq
    where l.last_seq > 0 and (e.hash is distinct from l.last_hash or audit.row_hash(e) is distinct from e.hash)`.execute(
    act.sql,
  );
  return rows;
}

export async function countLanes(act: Act): Promise<number> {
  const { rows } = await sql<{ lanes: number }>`select count(*) as lanes from audit.lane`.execute(act.sql);
  return rows[0]?.lanes ?? 0;
}

/** The auditors of an organisation; without one, its administrators. */
export async function auditorsOf(act: Act, organisationId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ account_id: string; role: string }>`
    select account_id, role from identity.role_grant
    where organisation_id = ${organisationId} and role in ('auditor', 'organisation_administrator')
      and identity.is_in_force(valid_from, valid_until)`.execute(act.sql);
  const auditors = rows.filter(({ role }) => role === "auditor");
  return [...new Set((auditors.length > 0 ? auditors : rows).map(({ account_id }) => account_id))];
}
