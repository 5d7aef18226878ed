import type { Resource } from "@yorisoi/rules/identity";
import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";

export type PersonReach = "organisation" | "own" | "assigned" | "helped" | "shared" | "emergency";

/** The parts of a record that can be reached on their own. */
export const partResources = [
  "person",
  "contact",
  "certificate",
  "helper",
  "consideration",
  "consent",
  "link",
  "assignment",
  "merge",
  "emergency",
  "history",
  "access_log",
] as const satisfies readonly Resource[];

export type PartResource = (typeof partResources)[number];

const parts: string[] = [...partResources];

/** The nearest first: the one that is told when there are several. */
const reaches: PersonReach[] = ["organisation", "own", "assigned", "helped", "shared", "emergency"];

/**
 * By which reach the actor reads each part of this record; parts out of reach are missing. An empty part and one that
 * must not be seen are different things, and row-level security alone shows both as no rows.
 */
export async function reachOfParts(
  act: Pick<Act, "sql">,
  { organisationId, personId }: PersonKey,
): Promise<ReadonlyMap<PartResource, PersonReach>> {
  const { rows } = await sql<{ resource: PartResource; reach: PersonReach }>`
    select distinct on (part) p.resource, p.reach, array_position(${parts}::text[], p.resource) as part
    from app.policy p, (select ${organisationId}::uuid as organisation_id, ${personId}::uuid as person_id) as k
    where p.role in (app.role(), '*') and p.action = 'read' and p.resource = any (${parts}::text[]) and case p.reach
      when 'organisation' then k.organisation_id = app.organisation()
      when 'own' then (k.organisation_id, k.person_id) in (select * from app.own_persons())
      when 'assigned' then (k.organisation_id, k.person_id) in (select * from app.assigned_persons())
      when 'helped' then (k.organisation_id, k.person_id) in (select * from app.helped_persons(p.resource, 'read'))
        or p.resource = 'helper' and exists (select from person.helper h
          where h.organisation_id = k.organisation_id and h.person_id = k.person_id and h.account_id = app.account())
      when 'shared' then (k.organisation_id, k.person_id) in (select * from app.shared_persons(p.resource))
      when 'emergency' then (k.organisation_id, k.person_id) in (select * from app.emergency_persons())
      else false end
    order by part, array_position(${reaches}::text[], p.reach)`.execute(act.sql);
  return new Map(rows.map(({ resource, reach }) => [resource, reach] as const));
}
