import { type Grade } from "../grade.ts";
import { type Item } from "../item.ts";
import { nameKey } from "../name-key.ts";
import { type Tenths, tenthsFrom } from "../tenths.ts";
import { type Derived, derivedRows } from "./derived.ts";
import { type GroupName, groupNames, groupNumber } from "./groups.ts";
import { findItem } from "./items.ts";
import { type Table2Grade, type Table2Row, table2 } from "./tables/table2.ts";

/** What a clause of a condition looks at. */
export type Term =
  | { readonly kind: "group"; readonly name: GroupName; readonly number: number }
  | { readonly kind: "item"; readonly name: string; readonly item: Item }
  | { readonly kind: "derived"; readonly name: string; readonly row: Derived };

type Comparison = "≦" | "≧" | "＝";

/** One part of a condition: 「生活機能Ⅱ≦23.5」. */
export interface Clause {
  readonly term: Term;
  readonly comparison: Comparison;
  readonly value: Tenths;
  /** Verbatim. */
  readonly text: string;
}

/** One of the 216 rows of Table 2. */
export interface Condition {
  readonly no: number;
  readonly grade: Grade;
  /** 区分等該当可能性 in tenths of a percent. */
  readonly likelihood: Tenths;
  readonly clauses: readonly Clause[];
}

const gradeNames: Readonly<Record<Table2Grade, Grade>> = {
  非該当: "非該当",
  一: "区分1",
  二: "区分2",
  三: "区分3",
  四: "区分4",
  五: "区分5",
  六: "区分6",
};

function termOf(written: string): Term {
  const number = groupNumber(written);
  const name = number === null ? undefined : groupNames[number - 1];
  if (number !== null && name) return { kind: "group", name, number };
  const row = derivedRows.find((derived) => nameKey(derived.name) === nameKey(written));
  if (row) return { kind: "derived", name: row.name, row };
  const item = findItem(written);
  if (item) return { kind: "item", name: item.name, item };
  throw new Error(`Table 2 names something that Table 1 does not have: ${written}`);
}

function clauseOf(text: string): Clause {
  const match = /^(.+)([≦≧＝])(\d+\.\d)$/u.exec(text);
  const [, written, comparison, value] = match ?? [];
  if (!written || !comparison || !value) throw new Error(`not a clause of Table 2: ${text}`);
  return { term: termOf(written), comparison: comparison as Comparison, value: tenthsFrom(value), text };
}

/** Reads a row of Table 2. @throws Error on any name or shape that is not explained by Table 1 or `aliases.ts`. */
function conditionOf([grade, no, sentence, likelihood]: Table2Row): Condition {
  return {
    no,
    grade: gradeNames[grade],
    likelihood: tenthsFrom(likelihood.replace("％", "")),
    clauses: sentence.split("かつ").map(clauseOf),
  };
}

/** The 216 conditions in the order of their numbers. */
export const conditions: readonly Condition[] = table2.map(conditionOf);

/** Whether points satisfy a clause. */
export function satisfies(points: Tenths, clause: Pick<Clause, "comparison" | "value">): boolean {
  switch (clause.comparison) {
    case "≦":
      return points <= clause.value;
    case "≧":
      return points >= clause.value;
    case "＝":
      return points === clause.value;
  }
}
