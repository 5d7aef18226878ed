import type { TextKey } from "../../../app/text.ts";

interface RowWords {
  readonly row: TextKey;
  readonly add: TextKey;
}

const wordsOf = <Table extends string>(table: Table) =>
  ({
    row: `opinion.rows.${table}`,
    add: `opinion.rows.${table}.add`,
  }) as const;

/** What a row of each table is called. */
export const rowWords: Readonly<Record<string, RowWords>> & { readonly other: RowWords } = {
  drug: wordsOf("drug"),
  history: wordsOf("history"),
  outlook: wordsOf("outlook"),
  attachment: wordsOf("attachment"),
  other: wordsOf("other"),
};
