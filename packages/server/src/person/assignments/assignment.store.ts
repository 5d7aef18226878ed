import { sql } from "kysely";
import { type Act, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { assignableRoles } from "./assignable-roles.ts";
import type { AssignmentAnswer, AssignmentFacts } from "./assignment.schema.ts";

type Store = Pick<Act, "sql">;

interface Found {
  readonly assignment_id: string;
  readonly account_id: string;
  readonly display_name: string | null;
  readonly role: string;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly is_in_force: boolean;
  readonly version: number;
}

const toAssignment = (row: Found): AssignmentAnswer => ({
  assignmentId: row.assignment_id,
  accountId: row.account_id,
  displayName: row.display_name,
  role: row.role,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  isInForce: row.is_in_force,
  version: row.version,
});

async function select(act: Store, { organisationId, personId }: PersonKey, assignmentId: string | null) {
  const { rows } = await sql<Found>`
    select a.assignment_id, a.account_id, c.display_name, a.role, a.valid_from, a.valid_until, a.version,
      identity.is_in_force(a.valid_from, a.valid_until) as is_in_force
    from person.assignment a left join identity.account c on c.account_id = a.account_id
    where a.organisation_id = ${organisationId} and a.person_id = ${personId}
      and (${assignmentId}::uuid is null or a.assignment_id = ${assignmentId})
    order by a.assignment_id`.execute(act.sql);
  return rows.map(toAssignment);
}

export const listAssignments = (act: Store, key: PersonKey) => select(act, key, null);

export const findAssignment = async (act: Store, key: PersonKey, assignmentId: string) =>
  (await select(act, key, assignmentId))[0];

/** Who can be assigned: accounts of the actor's organisation that hold such a role today. */
export async function listAssignable(act: Store, organisationId: string) {
  const rows = await act.sql
    .selectFrom("identity.role_grant as g")
    .innerJoin("identity.account as a", "a.account_id", "g.account_id")
    .select(["a.account_id", "a.display_name", "g.role"])
    .distinct()
    .where("g.organisation_id", "=", organisationId)
    .where("g.role", "in", assignableRoles)
    .where("a.status", "=", "active")
    .where(sql<boolean>`identity.is_in_force(g.valid_from, g.valid_until)`)
    .orderBy("a.display_name")
    .orderBy("a.account_id")
    .execute();
  return rows.map((row) => ({ accountId: row.account_id, displayName: row.display_name, role: row.role }));
}

export async function insertAssignment(act: Store, key: PersonKey, facts: AssignmentFacts, by: string) {
  const assignmentId = newId();
  await act.sql
    .insertInto("person.assignment")
    .values({
      organisation_id: key.organisationId,
      person_id: key.personId,
      assignment_id: assignmentId,
      account_id: facts.accountId,
      role: facts.role,
      valid_from: facts.validFrom,
      valid_until: facts.validUntil,
      assigned_by: by,
    })
    .execute();
  return assignmentId;
}

/** Ends it today; one that has not begun yet ends on its first day. */
export async function endAssignment(
  act: Store,
  key: PersonKey,
  assignmentId: string,
  version: number,
): Promise<boolean> {
  const done = await act.sql
    .updateTable("person.assignment")
    .set({ valid_until: sql`greatest(app.today(), valid_from)`, version: version + 1 })
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("assignment_id", "=", assignmentId)
    .where("version", "=", version)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
