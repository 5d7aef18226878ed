import type { Sql } from "../session/signed-in.ts";

/** What an account can show beside its password. */
export interface Factors {
  readonly hasCode: boolean;
  readonly passkeys: number;
}

export async function factorsOf(sql: Sql, accountId: string): Promise<Factors> {
  const { code, passkeys } = await sql
    .selectNoFrom((select) => [
      select
        .exists(
          select
            .selectFrom("identity.one_time_code")
            .select("account_id")
            .where("account_id", "=", accountId)
            .where("confirmed_at", "is not", null),
        )
        .as("code"),
      select
        .selectFrom("identity.passkey")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .where("account_id", "=", accountId)
        .as("passkeys"),
    ])
    .executeTakeFirstOrThrow();
  return { hasCode: Boolean(code), passkeys: Number(passkeys) };
}
