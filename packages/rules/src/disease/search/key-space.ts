import { type GramIndex, gramsOf, indexGrams } from "./grams.ts";
import type { NameRow } from "./name-rows.ts";

/** All names folded in one way: each key once, with the names behind it. */
export interface KeySpace {
  readonly grams: GramIndex;
  /** The names of each key, heaviest first. */
  readonly rows: readonly (readonly NameRow[])[];
  readonly ids: ReadonlyMap<string, number>;
  /** Length of each key without its ending (病, 症候群 …). */
  readonly stems: Uint8Array;
  /** Keys by length, up to `SHORT`: these are compared letter by letter, for they have too few pieces. */
  readonly short: readonly (readonly number[])[];
  readonly ending: RegExp;
}

const SHORT = 7;

/** No ending is longer; the rest of a key need not be looked at. */
const LONGEST_ENDING = 12;

/** Length of a key without the ending of a disease name; all of it where hardly anything would be left. */
export function stemOf(key: string, ending: RegExp): number {
  const from = Math.max(0, key.length - LONGEST_ENDING);
  const at = key.slice(from).search(ending);
  return at < 0 || from + at < 2 ? key.length : from + at;
}

/** `names`: each text once, with the names that are written so. */
export function makeKeySpace(
  names: ReadonlyMap<string, readonly NameRow[]>,
  fold: (text: string) => string,
  ending: RegExp,
): KeySpace {
  const ids = new Map<string, number>();
  const ofKey: NameRow[][] = [];
  for (const [text, rows] of names) {
    const key = fold(text);
    if (key === "") continue;
    const id = ids.get(key);
    if (id === undefined) {
      ids.set(key, ofKey.length);
      ofKey.push([...rows]);
    } else ofKey[id]?.push(...rows);
  }
  const keys = [...ids.keys()];
  const short: number[][] = Array.from({ length: SHORT + 1 }, () => []);
  for (const [id, { length }] of keys.entries()) short[length]?.push(id);
  for (const rows of ofKey) {
    if (rows.length > 1) rows.sort((one, other) => other.weight - one.weight || one.disease - other.disease);
  }
  return {
    grams: indexGrams(keys),
    rows: ofKey,
    ids,
    stems: Uint8Array.from(keys, (key) => stemOf(key, ending)),
    short,
    ending,
  };
}

/** A key that may fit: how much of what was typed it has, and how much of it was typed, by weight, 0 to 1. */
export interface Candidate {
  readonly key: number;
  readonly ofTyped: number;
  readonly ofKey: number;
}

const MOST = 80;
const BINS = 256;

/** The keys that have the most in common with what was typed; short and single letters against every key they might be. */
export function candidatesFor({ grams, short }: KeySpace, typed: string): Candidate[] {
  const { keys, gramIds, starts, postings, gramWeights, keyWeights } = grams;
  const shared = new Float32Array(keys.length);
  const touched: number[] = [];
  const unknown = Math.log(1 + keys.length);
  let whole = 0;
  for (const gram of gramsOf(typed)) {
    const id = gramIds.get(gram);
    if (id === undefined) {
      whole += unknown;
      continue;
    }
    const weight = gramWeights[id] ?? 0;
    whole += weight;
    for (let at = starts[id] ?? 0, end = starts[id + 1] ?? 0; at < end; at++) {
      const key = postings[at] ?? 0;
      const had = shared[key] ?? 0;
      if (had === 0) touched.push(key);
      shared[key] = had + weight;
    }
  }
  const likeness = (key: number) =>
    (shared[key] ?? 0) / whole + (0.8 * (shared[key] ?? 0)) / (keyWeights[key] ?? 1);
  const bins = new Uint32Array(BINS + 1);
  const binOf = (key: number) => Math.min(BINS, Math.floor((likeness(key) / 1.8) * BINS));
  for (const key of touched) {
    const bin = binOf(key);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let least = BINS;
  for (let count = bins[BINS] ?? 0; least > 0 && count < MOST; count += bins[least] ?? 0) least--;
  const chosen = touched.filter((key) => binOf(key) >= least);
  if (typed.length === 1) {
    for (const [key, name] of keys.entries()) if (name.includes(typed) && !shared[key]) chosen.push(key);
  } else if (typed.length <= 5) {
    const seen = new Set(chosen);
    for (let length = typed.length - 1; length <= typed.length + 1; length++) {
      for (const key of short[length] ?? []) if (!seen.has(key)) chosen.push(key);
    }
  }
  const candidates = chosen.map((key) => ({
    key,
    ofTyped: (shared[key] ?? 0) / whole,
    ofKey: (shared[key] ?? 0) / (keyWeights[key] ?? 1),
  }));
  return candidates.toSorted(
    (one, other) => other.ofTyped + other.ofKey - one.ofTyped - one.ofKey || one.key - other.key,
  );
}
