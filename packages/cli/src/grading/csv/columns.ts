import { type EditionId, edition2013, edition2014 } from "@yorisoi/rules/grading";

/** What a column of a CSV file holds. `none`: not read, because nobody knows its name. `unnamed`: has to be empty. */
export type Use = "id" | "edition" | "memo" | "day" | "severe" | "minutes" | "sheet" | "none" | "unnamed";

/** A column of a CSV file. */
export interface Column {
  /** Position from 0. */
  readonly at: number;
  /** The header as written. */
  readonly written: string;
  readonly use: Use;
  /** The name without the word before it that says what it is: 「時間 食事」 is 食事. */
  readonly name: string;
}

const fixed: Readonly<Record<string, Use>> = {
  id: "id",
  edition: "edition",
  版: "edition",
  memo: "memo",
  メモ: "memo",
  備考: "memo",
};

const prefixes: readonly (readonly [RegExp, Use])[] = [
  [/^重い状態\s*/u, "severe"],
  [/^時間\s*/u, "minutes"],
  [/^判定\s*/u, "sheet"],
];

/** What stands before the name of a column of this use. */
export const prefixOf: Readonly<Partial<Record<Use, string>>> = {
  severe: "重い状態 ",
  minutes: "時間 ",
  sheet: "判定 ",
};

function columnOf(written: string, at: number): Column {
  const plain = written.normalize("NFKC").trim();
  if (plain === "") return { at, written, use: "unnamed", name: "" };
  const use = fixed[plain.toLowerCase()];
  if (use) return { at, written, use, name: plain };
  const [prefix, prefixed] = prefixes.find(([start]) => start.test(plain)) ?? [];
  if (prefix && prefixed) return { at, written, use: prefixed, name: plain.replace(prefix, "") };
  return { at, written, use: "day", name: plain };
}

export function columnsOf(header: readonly string[]): Column[] {
  return header.map(columnOf);
}

/** An answer of the day or of the severe state. */
export function isAnswer({ use }: Column): boolean {
  return use === "day" || use === "severe";
}

/** A figure of the official sheet of edition 2013: its minutes and the others. */
export function isFigure({ use }: Column): boolean {
  return use === "minutes" || use === "sheet";
}

/** Where a column stands in a case of an edition. */
export interface Place {
  readonly column: Column;
  readonly part: "survey" | "opinion" | "minutes" | "sheet";
  readonly isSevere: boolean;
  /** The official name in that edition, whatever spelling or number was written; else the name as it is. */
  readonly name: string;
  /** The name with the word before it that says what it is. */
  readonly fullName: string;
}

/** The places of the answers and figures of a header. Edition 2013 has no opinion. */
export function placesOf(columns: readonly Column[], edition: EditionId): Place[] {
  const { findItem } = edition === "2014" ? edition2014 : edition2013;
  return columns.flatMap((column): Place[] => {
    const { use } = column;
    if (!isAnswer(column) && !isFigure(column)) return [];
    const item = isAnswer(column) ? findItem(column.name) : null;
    const name = item?.name ?? column.name;
    const part = use === "minutes" || use === "sheet" ? use : (item?.part ?? "survey");
    return [{ column, part, isSevere: use === "severe", name, fullName: `${prefixOf[use] ?? ""}${name}` }];
  });
}
