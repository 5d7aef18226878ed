import { isRole, type Role } from "@yorisoi/rules/identity";
import { type Selectable, sql as raw } from "kysely";
import type { RoleGrantRow } from "../../database/index.ts";
import type { Sql } from "../session/signed-in.ts";

export interface GrantRecord {
  readonly grantId: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: Role;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly isInForce: boolean;
  readonly grantedAt: string;
  readonly grantedBy: string | null;
  readonly endedBy: string | null;
  readonly reason: string | null;
  readonly version: number;
}

function shape(row: Selectable<RoleGrantRow> & { readonly in_force: boolean }): GrantRecord {
  if (!isRole(row.role)) throw new Error("only known roles are stored");
  return {
    grantId: row.grant_id,
    organisationId: row.organisation_id,
    accountId: row.account_id,
    role: row.role,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    isInForce: row.in_force,
    grantedAt: row.granted_at.toISOString(),
    grantedBy: row.granted_by,
    endedBy: row.ended_by,
    reason: row.reason,
    version: row.version,
  };
}

const inForce = raw<boolean>`identity.is_in_force(valid_from, valid_until)`.as("in_force");

/** One change of an account's roles after the other. */
export async function waitForGrants(sql: Sql, accountId: string): Promise<void> {
  await raw`select pg_advisory_xact_lock(hashtextextended('role ' || ${accountId}, 0))`.execute(sql);
}

interface Period {
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: Role;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** Whether the account already has the role there on one of these days, by another grant than `but`. */
export async function overlaps(sql: Sql, period: Period, but?: string): Promise<boolean> {
  const row = await sql
    .selectFrom("identity.role_grant")
    .select("grant_id")
    .where("organisation_id", "=", period.organisationId)
    .where("account_id", "=", period.accountId)
    .where("role", "=", period.role)
    .where(
      raw<boolean>`daterange(valid_from, valid_until) && daterange(${period.validFrom}::date, ${period.validUntil}::date)`,
    )
    .$if(but !== undefined, (query) => query.where("grant_id", "!=", but ?? ""))
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertGrant(
  sql: Sql,
  grant: Period & { readonly grantId: string; readonly grantedBy: string | null; readonly reason: string },
): Promise<void> {
  await sql
    .insertInto("identity.role_grant")
    .values({
      organisation_id: grant.organisationId,
      grant_id: grant.grantId,
      account_id: grant.accountId,
      role: grant.role,
      valid_from: grant.validFrom,
      valid_until: grant.validUntil,
      granted_by: grant.grantedBy,
      reason: grant.reason || null,
    })
    .execute();
}

export async function lookForGrant(sql: Sql, grantId: string) {
  const row = await sql
    .selectFrom("identity.role_grant")
    .selectAll()
    .select([inForce, raw<string>`app.today()`.as("today")])
    .where("grant_id", "=", grantId)
    .executeTakeFirst();
  return row && { ...shape(row), today: row.today };
}

/** False when somebody was faster. */
export async function setUntil(
  sql: Sql,
  { organisationId, grantId }: GrantRecord,
  change: {
    readonly validUntil: string | null;
    readonly endedBy: string;
    readonly reason: string;
    readonly version: number;
  },
): Promise<boolean> {
  const { validUntil, endedBy, reason, version } = change;
  const set = await sql
    .updateTable("identity.role_grant")
    .set({
      valid_until: validUntil,
      ended_by: validUntil === null ? null : endedBy,
      version: version + 1,
      ...(reason ? { reason } : {}),
    })
    .where("organisation_id", "=", organisationId)
    .where("grant_id", "=", grantId)
    .where("version", "=", version)
    .executeTakeFirst();
  return set.numUpdatedRows > 0n;
}

export async function grantsOf(
  sql: Sql,
  {
    accountId,
    after,
    limit,
  }: { readonly accountId?: string | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<readonly GrantRecord[]> {
  const rows = await sql
    .selectFrom("identity.role_grant")
    .selectAll()
    .select(inForce)
    .$if(accountId !== undefined, (query) => query.where("account_id", "=", accountId ?? ""))
    .$if(after !== undefined, (query) => query.where("grant_id", ">", after ?? ""))
    .orderBy("grant_id")
    .limit(limit)
    .execute();
  return rows.map(shape);
}
