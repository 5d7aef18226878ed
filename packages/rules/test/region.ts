import { type Clause, type Condition, satisfies, type Term } from "../src/grading/edition2014/condition.ts";
import { derivedRows } from "../src/grading/edition2014/derived.ts";
import { groupNames } from "../src/grading/edition2014/groups.ts";
import { items } from "../src/grading/edition2014/items.ts";
import type { Tenths } from "../src/grading/tenths.ts";

/**
 * A set of cases: the points every term may still have. Groups of Table 1 share no items, so a region is possible when
 * each group for itself is. Group 12 belongs to group 11 here, because group 11 follows from it.
 */
export interface Region {
  /** Allowed points of items and derived rows; a name that is not there may have any of its points. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Possible sums of the eleven groups. */
  readonly sums: readonly (readonly number[])[];
}

const GROUP_11 = 10;

const pointsOfRow = new Map<string, readonly number[]>([
  ...items.map((item) => [item.name, item.options.map((o) => o.points ?? 0)] as const),
  ...derivedRows.map((row) => [row.name, row.options.map((o) => o.points ?? 0)] as const),
]);

const groupOfRow = new Map<string, number>([
  ...items.map((item) => [item.name, item.part === "survey" ? (item.group ?? 0) - 1 : GROUP_11] as const),
  ...derivedRows.map((row) => [row.name, GROUP_11] as const),
]);

/** The items of each summed group; group 11 has none of its own. */
export const membersOf = groupNames.map((_, at) =>
  items.filter((item) => item.part === "survey" && item.group === at + 1).map((item) => item.name),
);

export type Rows = Region["rows"];
export const possible = (rows: Rows, name: string): readonly number[] =>
  rows.get(name) ?? pointsOfRow.get(name) ?? [];

/** All sums that some choice of one value from each list gives, ascending. */
function sumsOf(lists: readonly (readonly number[])[]): readonly number[] {
  let sums = new Set([0]);
  for (const list of lists) {
    const next = new Set<number>();
    for (const sum of sums) for (const points of list) next.add(sum + points);
    sums = next;
  }
  return [...sums].toSorted((a, b) => a - b);
}

/** The points a derived row can have: only combinations that some entries of the doctor give are possible. */
function pointsOfDerived(row: (typeof derivedRows)[number], rows: Rows): readonly number[] {
  const own = possible(rows, row.name);
  const found = new Set<number>();
  for (let bits = 0; bits < 1 << row.from.length; bits++) {
    const fits = row.from.every((entry, at) => {
      const wanted = (bits >> at) & 1;
      return possible(rows, entry.name).some((points) => (points > 0 ? 1 : 0) === wanted);
    });
    const points = row.options[row.optionFor[bits] ?? 0]?.points ?? 0;
    if (fits && own.includes(points)) found.add(points);
  }
  return [...found];
}

const known = new Map<string, readonly number[]>();

function sumsOfRows(rows: Rows, group: number): readonly number[] {
  const lists =
    group === GROUP_11
      ? derivedRows.map((row) => pointsOfDerived(row, rows))
      : (membersOf[group] ?? []).map((name) => possible(rows, name));
  const key = `${group}:${lists.map((list) => list.join()).join(";")}`;
  const sums = known.get(key) ?? sumsOf(lists);
  known.set(key, sums);
  return sums;
}

const noRows: Rows = new Map();

/** All cases there are. */
export const everything: Region = { rows: noRows, sums: groupNames.map((_, at) => sumsOfRows(noRows, at)) };

/** Points a term can have in a region. */
function possiblePoints(region: Region, term: Term): readonly number[] {
  return term.kind === "group" ? (region.sums[term.number - 1] ?? []) : possible(region.rows, term.name);
}

/** The part of a region in which a term's points pass; null when no answers lie there. */
export function narrow(region: Region, term: Term, pass: (points: number) => boolean): Region | null {
  const points = possiblePoints(region, term).filter(pass);
  if (points.length === 0) return null;
  if (term.kind === "group") return { rows: region.rows, sums: region.sums.with(term.number - 1, points) };
  const rows = new Map(region.rows).set(term.name, points);
  const group = groupOfRow.get(term.name) ?? GROUP_11;
  const before = new Set(region.sums[group]);
  const sums = sumsOfRows(rows, group).filter((sum) => before.has(sum));
  return sums.length === 0 ? null : { rows, sums: region.sums.with(group, sums) };
}

/** The clauses of a condition that do not hold everywhere in a region; null when the condition holds nowhere in it. */
export function openClauses(region: Region, condition: Condition): readonly Clause[] | null {
  const open: Clause[] = [];
  for (const clause of condition.clauses) {
    const points = possiblePoints(region, clause.term) as readonly Tenths[];
    const [least, most] = [points[0] as Tenths, points.at(-1) as Tenths];
    const somewhere =
      clause.comparison === "≧" ? satisfies(most, clause) : points.some((p) => satisfies(p, clause));
    if (!somewhere) return null;
    if (!(satisfies(least, clause) && satisfies(most, clause))) open.push(clause);
  }
  return open;
}
