/** What a column is sorted by; null stands for "not known" and comes last in both directions. */
export type SortValue = string | number | null;

/** The order of a table: by which column, and in which direction. */
export interface TableSort {
  readonly key: string;
  readonly direction: "ascending" | "descending";
}

const collator = new Intl.Collator("ja", { numeric: true });

function compare(one: string | number, other: string | number): number {
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : collator.compare(String(one), String(other));
}

/** The rows in order. Rows that are equal keep the order they came in. */
export function sorted<Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  direction: TableSort["direction"],
): readonly Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [by(a), by(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compare(one, other);
  });
}

/** As one reads, not as it is written: full and half width, large and small letters, hiragana and katakana are the same. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));
}

/** The rows of which every word of the search stands in at least one of the texts. */
export function filtered<Row>(
  rows: readonly Row[],
  search: string,
  texts: (row: Row) => readonly string[],
): readonly Row[] {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const inRow = texts(row).map(folded);
    return words.every((word) => inRow.some((text) => text.includes(word)));
  });
}

/** One page of rows. A page that no longer exists becomes the last one; an empty table has one page. */
export function pageOf<Row>(
  rows: readonly Row[],
  wanted: number,
  size: number,
): { readonly rows: readonly Row[]; readonly page: number; readonly pageCount: number } {
  const pageCount = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(Math.max(1, wanted), pageCount);
  return { rows: rows.slice((page - 1) * size, page * size), page, pageCount };
}
