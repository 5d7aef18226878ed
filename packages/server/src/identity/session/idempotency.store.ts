import type { SignedInAct } from "./signed-in.ts";

/** An actor without an organisation (a person before choosing a role) keeps keys under this one. */
const NOWHERE = "00000000-0000-0000-0000-000000000000";

const keyOf = ({ actor }: SignedInAct, key: string) => ({
  organisation_id: actor.organisationId ?? NOWHERE,
  account_id: actor.accountId,
  key,
});

/** Takes the key for this request; waits while another transaction holds it, then gives that one's answer. */
export async function reserveKey(
  act: SignedInAct,
  key: string,
  sum: Buffer,
): Promise<"other-request" | { readonly status: number; readonly body: string } | undefined> {
  const row = keyOf(act, key);
  const made = await act.sql
    .insertInto("http.idempotency")
    .values({ ...row, request_sha256: sum, status: 0, body: "" })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 1n) return undefined;
  const before = await act.sql
    .selectFrom("http.idempotency")
    .select(["request_sha256", "status", "body"])
    .where("organisation_id", "=", row.organisation_id)
    .where("account_id", "=", row.account_id)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  return before.request_sha256.equals(sum) ? before : "other-request";
}

export async function keepAnswer(act: SignedInAct, key: string, status: number, body: string): Promise<void> {
  const row = keyOf(act, key);
  await act.sql
    .updateTable("http.idempotency")
    .set({ status, body })
    .where("organisation_id", "=", row.organisation_id)
    .where("account_id", "=", row.account_id)
    .where("key", "=", key)
    .execute();
}
