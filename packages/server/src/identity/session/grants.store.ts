import { isRole, type OrganisationKind, type Role } from "@yorisoi/rules/identity";
import { sql as raw } from "kysely";
import type { Sql } from "./signed-in.ts";

/** A role of an account that is in force today. */
export interface Grant {
  readonly grantId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
}

export async function grantsInForce(sql: Sql, accountId: string): Promise<readonly Grant[]> {
  const rows = await sql
    .selectFrom("identity.role_grant as g")
    .innerJoin("identity.organisation as o", "o.organisation_id", "g.organisation_id")
    .select(["g.grant_id", "g.role", "g.organisation_id", "o.name", "o.kind"])
    .where("g.account_id", "=", accountId)
    .where(raw<boolean>`identity.is_in_force(g.valid_from, g.valid_until)`)
    .orderBy("o.name")
    .orderBy("g.role")
    .orderBy("g.grant_id")
    .execute();
  return rows.flatMap(({ grant_id, role, organisation_id, name, kind }) =>
    isRole(role)
      ? [
          {
            grantId: grant_id,
            role,
            organisationId: organisation_id,
            organisationName: name,
            organisationKind: kind,
          },
        ]
      : [],
  );
}
