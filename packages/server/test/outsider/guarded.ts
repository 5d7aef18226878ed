import { randomUUID } from "node:crypto";
import { may, reachesOf, type Role, roleIds } from "@yorisoi/rules/identity";
import { type RouteRules, rulesOf } from "../../src/identity/index.ts";
import type { House, Visitor } from "../house.ts";
import type { Ids } from "../policy/requests.ts";
import type { Scene } from "../policy/scene.ts";

export interface Guarded {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly rules: RouteRules;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Every route for people who are signed in. */
export function guardedRoutes({ routes }: House): readonly Guarded[] {
  return routes.flatMap(({ method, url, handler, schema }) => {
    const rules = rulesOf(handler);
    if (!rules || typeof method !== "string" || method === "HEAD") return [];
    return [{ method: method as Guarded["method"], url, rules, schema: { ...schema } }];
  });
}

/** A role that the policy lets do this, but not to everybody everywhere. */
export function roleFor({ resource, action }: RouteRules): Role | undefined {
  return roleIds.find(
    (role) => may(role, resource, action) && !reachesOf(role, resource, action).includes("everywhere"),
  );
}

/** One visitor for each role in an organisation, signed in when first needed. */
export function visitorsOf(house: House, organisation: string) {
  const known = new Map<Role, Visitor>();
  return async (role: Role): Promise<Visitor> => {
    const visitor = known.get(role) ?? (await house.visitor(role, organisation));
    known.set(role, visitor);
    return visitor;
  };
}

/** Ids of rows that exist, beside those of the scene. */
export async function idsOf({ admin }: House, scene: Scene): Promise<Ids> {
  const one = async (query: string) => String((await admin.query(query)).rows[0]?.id);
  const account = scene.actor("works in the organisation that keeps the record").account;
  const grant = randomUUID();
  await admin.query(
    "insert into identity.role_grant (organisation_id, grant_id, account_id, role, valid_from) values ($1, $2, $3, 'clerk', '2020-01-01')",
    [scene.keeper, grant, account],
  );
  return {
    account,
    grant,
    assignment: await one("select assignment_id as id from person.assignment where role = 'surveyor'"),
    emergency: await one("select emergency_id as id from person.emergency_access"),
    nothing: randomUUID(),
  };
}
