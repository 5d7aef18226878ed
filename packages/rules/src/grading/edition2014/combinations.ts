import type { Answers, Item } from "../item.ts";
import type { Tenths } from "../tenths.ts";
import { conditions } from "./condition.ts";
import { type Derived, derive, derivedRows } from "./derived.ts";
import { items } from "./items.ts";
import { type Mask, sharedBits, termMasks } from "./masks.ts";

/** Items that are looked up together: one row of bits for each combination of their options. */
export interface Combination {
  readonly items: readonly Item[];
  /** For each combination of options: the conditions it leaves possible, and its points of group 11. */
  readonly rows: readonly { readonly mask: Mask; readonly points: Tenths }[];
}

/** Combinations at the most per row table; more would not stay in the processor's cache. */
const LIMIT = 256;

const named = new Set(
  conditions.flatMap((c) => c.clauses.flatMap(({ term }) => (term.kind === "item" ? [term.item] : []))),
);

/** Entries that a row of group 11 follows from must stand together; the other items stand alone. */
function blocks(): Item[][] {
  const bound = new Set(derivedRows.flatMap((row) => row.from));
  const single = items.filter((item) => named.has(item) && !bound.has(item));
  return [...derivedRows.map((row) => [...row.from]), ...single.map((item) => [item])];
}

const sizeOf = (members: readonly Item[]) => members.reduce((size, item) => size * item.options.length, 1);

/** Puts blocks together as long as their combinations stay within the limit. */
function packed(): Item[][] {
  const packs: Item[][] = [];
  for (const block of blocks()) {
    const fitting = packs.find((pack) => sizeOf(pack) * sizeOf(block) <= LIMIT);
    if (fitting) fitting.push(...block);
    else packs.push(block);
  }
  return packs;
}

function masksByOption(name: string, options: readonly { readonly points: Tenths | null }[]): Mask[] {
  const { maskOf } = termMasks(conditions, ({ term }) => term.kind !== "group" && term.name === name);
  return options.map(({ points }) => maskOf(points ?? (0 as Tenths)));
}

/** The options (from 0) of each member in the combination with this number; the last member changes fastest. */
function optionsAt(members: readonly Item[], number: number): number[] {
  const options: number[] = [];
  let rest = number;
  for (const { options: own } of members.toReversed()) {
    options.unshift(rest % own.length);
    rest = Math.floor(rest / own.length);
  }
  return options;
}

function combination(members: readonly Item[]): Combination {
  const inside: readonly Derived[] = derivedRows.filter((row) =>
    row.from.every((item) => members.includes(item)),
  );
  const itemMasks = members.map((item) => masksByOption(item.name, item.options));
  const derivedMasks = inside.map((row) => masksByOption(row.name, row.options));
  const answers = new Uint8Array(items.length) as Answers;
  const rows = Array.from({ length: sizeOf(members) }, (_, number) => {
    const options = optionsAt(members, number);
    members.forEach((item, at) => {
      answers[item.index] = options[at] ?? 0;
    });
    const found = inside.map((row) => derive(row, answers));
    const masks = [
      ...options.map((option, at) => itemMasks[at]?.[option] as Mask),
      ...found.map((option, at) => derivedMasks[at]?.[option] as Mask),
    ];
    const points = inside.reduce((sum, row, at) => sum + (row.options[found[at] ?? 0]?.points ?? 0), 0);
    return { mask: sharedBits(masks), points: points as Tenths };
  });
  return { items: members, rows };
}

/** Every item that a condition names, directly or through group 11, in exactly one combination. */
export const combinations: readonly Combination[] = packed().map(combination);
