import { sql, type Transaction } from "kysely";
import type { Tables } from "../../database/index.ts";
import type { SignedIn } from "./signed-in.ts";

/** Acts as someone whose session was found a moment ago, in another transaction. */
export async function setActor(trx: Transaction<Tables>, actor: SignedIn): Promise<void> {
  await sql`select set_config('app.account', ${actor.accountId}, true),
    set_config('app.organisation', ${actor.organisationId ?? ""}, true),
    set_config('app.role', ${actor.role ?? "none"}, true)`.execute(trx);
}

/** Names the account an act of signing in is about, so that its audit entries tell it. */
export async function setAccount(trx: Transaction<Tables>, accountId: string): Promise<void> {
  await sql`select set_config('app.account', ${accountId}, true)`.execute(trx);
}
