import { derivedRows } from "../src/grading/edition2014/derived.ts";
import { items } from "../src/grading/edition2014/items.ts";
import type { CompleteAnswers } from "../src/grading/item.ts";
import { membersOf, possible, type Region } from "./region.ts";

/** One choice from each list whose sum is wanted, or null. */
function choose(
  lists: readonly (readonly number[])[],
  wanted: ReadonlySet<number>,
  sum = 0,
  at = 0,
): number[] | null {
  const list = lists[at];
  if (!list) return wanted.has(sum) ? [] : null;
  const left = lists.slice(at).reduce((most, points) => most + Math.max(...points), 0);
  const fewest = lists.slice(at).reduce((least, points) => least + Math.min(...points), 0);
  if (![...wanted].some((total) => total - sum <= left && total - sum >= fewest)) return null;
  for (const points of list) {
    const rest = choose(lists, wanted, sum + points, at + 1);
    if (rest) return [points, ...rest];
  }
  return null;
}

/** The combinations of present entries that a region allows for a derived row, with the points each gives. */
function combinations(row: (typeof derivedRows)[number], region: Region): { bits: number; points: number }[] {
  return row.optionFor.flatMap((option, bits) => {
    const points = row.options[option]?.points ?? 0;
    const fits = row.from.every((entry, at) =>
      possible(region.rows, entry.name).some((value) => value > 0 === (((bits >> at) & 1) === 1)),
    );
    return fits && possible(region.rows, row.name).includes(points) ? [{ bits, points }] : [];
  });
}

/** Answers that lie in a region. @throws Error when there are none, which would be a fault of the search. */
export function witness(region: Region): CompleteAnswers {
  const points = new Map(items.map((item) => [item.name, possible(region.rows, item.name)[0] ?? 0]));
  membersOf.forEach((names, group) => {
    const lists = names.map((name) => possible(region.rows, name));
    const chosen = group < 10 ? choose(lists, new Set(region.sums[group])) : [];
    if (!chosen) throw new Error("a region of the search holds no answers");
    names.forEach((name, at) => points.set(name, chosen[at] ?? 0));
  });
  const perRow = derivedRows.map((row) => combinations(row, region));
  const sums = choose(
    perRow.map((list) => list.map((entry) => entry.points)),
    new Set(region.sums[10]),
  );
  derivedRows.forEach((row, at) => {
    const bits = perRow[at]?.find((entry) => entry.points === sums?.[at])?.bits ?? 0;
    row.from.forEach((entry, bit) => {
      const present = ((bits >> bit) & 1) === 1;
      points.set(entry.name, possible(region.rows, entry.name).find((value) => value > 0 === present) ?? 0);
    });
  });
  return Uint8Array.from(items, (item) =>
    item.options.findIndex((option) => option.points === points.get(item.name)),
  ) as CompleteAnswers;
}
