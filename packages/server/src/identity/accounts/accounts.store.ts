import { sql as raw } from "kysely";
import type { Sql } from "../session/signed-in.ts";

export interface NewAccount {
  readonly accountId: string;
  readonly login: string;
  readonly displayName: string;
  readonly displayKana: string | null;
  readonly email: string | null;
  readonly qualification: string | null;
  readonly createdBy: string | null;
}

/** False when the login is taken. */
export async function insertAccount(sql: Sql, account: NewAccount): Promise<boolean> {
  const made = await sql
    .insertInto("identity.account")
    .values({
      account_id: account.accountId,
      login: account.login,
      display_name: account.displayName,
      display_kana: account.displayKana,
      email: account.email,
      qualification: account.qualification,
      created_by: account.createdBy,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** False when it is closed already or somebody was faster. */
export async function closeAccountRow(sql: Sql, accountId: string, version: number): Promise<boolean> {
  const closed = await sql
    .updateTable("identity.account")
    .set({ status: "closed", version: version + 1 })
    .where("account_id", "=", accountId)
    .where("version", "=", version)
    .where("status", "=", "active")
    .executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}

/**
 * Whether the account has a role, or is linked with a person's record, in another organisation than this, now or later.
 * Asked as a role that sees all.
 */
export async function hasTiesElsewhere(
  sql: Sql,
  accountId: string,
  organisationId: string,
): Promise<boolean> {
  const notOver = raw<boolean>`(valid_until is null or app.today() < valid_until)`;
  const row = await sql
    .selectFrom("identity.role_grant")
    .select("organisation_id")
    .where("account_id", "=", accountId)
    .where("organisation_id", "!=", organisationId)
    .where(notOver)
    .union(
      sql
        .selectFrom("person.person_account")
        .select("organisation_id")
        .where("account_id", "=", accountId)
        .where("organisation_id", "!=", organisationId)
        .where(notOver),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

interface Page {
  readonly organisationId: string;
  readonly query: string;
  readonly accountId?: string;
  readonly page: number;
  readonly limit: number;
}

/** The accounts that have or had a role in the organisation, each with these roles. */
export async function accountsOf(sql: Sql, { organisationId, query, accountId, page, limit }: Page) {
  return sql
    .selectFrom("identity.account as a")
    .innerJoin("identity.role_grant as g", "g.account_id", "a.account_id")
    .select(["a.account_id", "a.login", "a.display_name", "a.display_kana", "a.qualification"])
    .select(["a.status", "a.version"])
    .select(
      raw<readonly unknown[]>`json_agg(json_build_object('grantId', g.grant_id, 'role', g.role,
        'validFrom', g.valid_from, 'validUntil', g.valid_until,
        'isInForce', identity.is_in_force(g.valid_from, g.valid_until)) order by g.valid_from, g.grant_id)`.as(
        "roles",
      ),
    )
    .where("g.organisation_id", "=", organisationId)
    .$if(accountId !== undefined, (rows) => rows.where("a.account_id", "=", accountId ?? ""))
    .$if(query !== "", (rows) =>
      rows.where(
        raw<boolean>`strpos(a.display_name || ' ' || coalesce(a.display_kana, '') || ' ' || a.login, ${query}) > 0`,
      ),
    )
    .groupBy("a.account_id")
    .orderBy(raw`coalesce(a.display_kana, a.display_name)`)
    .orderBy("a.account_id")
    .limit(limit)
    .offset(page * limit)
    .execute();
}
