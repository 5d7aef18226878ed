import type { Act } from "../../database/index.ts";

type Store = Pick<Act, "sql">;

/** Words a doctor writes often; `key` is the field they are for, null for any. */
export interface Phrase {
  readonly id: string;
  readonly key: string | null;
  readonly text: string;
}

export async function phrasesOf(act: Store, accountId: string): Promise<Phrase[]> {
  const rows = await act.sql
    .selectFrom("certification.phrase")
    .select(["phrase_id", "key", "text"])
    .where("account_id", "=", accountId)
    .orderBy("phrase_id")
    .execute();
  return rows.map((row) => ({ id: row.phrase_id, key: row.key, text: row.text }));
}

/** Keeps exactly these. */
export async function keepPhrases(act: Store, accountId: string, phrases: readonly Phrase[]): Promise<void> {
  await act.sql.deleteFrom("certification.phrase").where("account_id", "=", accountId).execute();
  if (phrases.length === 0) return;
  await act.sql
    .insertInto("certification.phrase")
    .values(phrases.map(({ id, key, text }) => ({ account_id: accountId, phrase_id: id, key, text })))
    .execute();
}
