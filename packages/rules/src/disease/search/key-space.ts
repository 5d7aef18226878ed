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
  readonly endings: readonly string[];
}

const SHORT = 7;

/** Length of a key without the ending of a disease name; all of it where hardly anything would be left. */
export function stemOf(key: string, endings: readonly string[]): number {
  for (const ending of endings) {
    if (key.endsWith(ending)) {
      const stem = key.length - ending.length;
      if (stem >= 2) return stem;
    }
  }
  return key.length;
}

/** A text and the names that are written so. */
export interface Spelling {
  /** What `foldWidth` makes of it. */
  readonly wide: string;
  readonly rows: readonly NameRow[];
}

const heaviestFirst = (one: NameRow, other: NameRow) =>
  other.weight - one.weight || one.disease - other.disease;

/** `spellings`: each text once. `keyOf` makes a key of its wide form. */
export function makeKeySpace(
  spellings: readonly Spelling[],
  keyOf: (wide: string) => string,
  endings: readonly string[],
): KeySpace {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  const ofKey: (readonly NameRow[])[] = [];
  const short: number[][] = Array.from({ length: SHORT + 1 }, () => []);
  for (const { wide, rows } of spellings) {
    const key = keyOf(wide);
    if (key === "") continue;
    const id = ids.get(key);
    if (id !== undefined) {
      ofKey[id] = [...(ofKey[id] ?? []), ...rows];
      continue;
    }
    ids.set(key, keys.length);
    if (key.length <= SHORT) short[key.length]?.push(keys.length);
    keys.push(key);
    ofKey.push(rows);
  }
  const stems = new Uint8Array(keys.length);
  for (let id = 0; id < keys.length; id++) {
    stems[id] = stemOf(keys[id] ?? "", endings);
    const rows = ofKey[id] ?? [];
    if (rows.length > 1) ofKey[id] = rows.toSorted(heaviestFirst);
  }
  return { grams: indexGrams(keys), rows: ofKey, ids, stems, short, endings };
}

/** A key that may fit: how much of what was typed it has, and how much of it was typed, by weight, 0 to 1. */
export interface Candidate {
  readonly key: number;
  readonly ofTyped: number;
  readonly ofKey: number;
}

const MOST = 64;
const BINS = 256;
const MOST_KEYS = 0x10000;
/** Used again by every query, and left empty: weight in common by key, the keys that have some, and their bin. */
const shared = new Float32Array(MOST_KEYS);
const touched = new Uint16Array(MOST_KEYS);
const binOf = new Uint16Array(MOST_KEYS);

/** Adds up what each key has in common with what was typed; gives the weight of all that was typed and how many keys have some. */
function addUp({ keys, gramIds, starts, postings, gramWeights }: GramIndex, typed: string): [number, number] {
  let whole = 0;
  let count = 0;
  for (const gram of gramsOf(typed)) {
    const id = gramIds.get(gram);
    const weight = id < 0 ? Math.log(1 + keys.length) : (gramWeights[id] ?? 0);
    whole += weight;
    if (id < 0) continue;
    for (let at = starts[id] ?? 0, end = starts[id + 1] ?? 0; at < end; at++) {
      const key = postings[at] ?? 0;
      const had = shared[key] ?? 0;
      if (had === 0) touched[count++] = key;
      shared[key] = had + weight;
    }
  }
  return [whole, count];
}

/** The likest of the keys that have something in common: some `MOST`, and those as like as the last of them. */
function likest(keyWeights: Float32Array, whole: number, count: number): number[] {
  const bins = new Uint32Array(BINS + 1);
  for (let at = 0; at < count; at++) {
    const key = touched[at] ?? 0;
    const likeness = (shared[key] ?? 0) / whole + (0.8 * (shared[key] ?? 0)) / (keyWeights[key] ?? 1);
    const bin = Math.min(BINS, Math.floor((likeness / 1.8) * BINS));
    binOf[key] = bin;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let least = BINS;
  for (let sum = bins[BINS] ?? 0; least > 0 && sum < MOST; sum += bins[least] ?? 0) least--;
  const chosen: number[] = [];
  for (let at = 0; at < count; at++) {
    const key = touched[at] ?? 0;
    if ((binOf[key] ?? 0) >= least) chosen.push(key);
  }
  return chosen;
}

/** The keys that have the most in common with what was typed; short and single letters against every key they might be. */
export function candidatesFor({ grams, short }: KeySpace, typed: string): Candidate[] {
  const { keys, keyWeights } = grams;
  const [whole, count] = addUp(grams, typed);
  const chosen = likest(keyWeights, whole, count);
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
  for (let at = 0; at < count; at++) shared[touched[at] ?? 0] = 0;
  return candidates.toSorted(
    (one, other) => other.ofTyped + other.ofKey - one.ofTyped - one.ofKey || one.key - other.key,
  );
}
