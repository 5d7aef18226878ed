import type { Disease } from "../disease.ts";
import { foldWidth } from "./fold-text.ts";
import { commonConcepts, tellingConcepts } from "./tables/concepts.ts";
import { everydayWords } from "./tables/everyday.ts";
import { signs } from "./tables/signs.ts";

/** The signs of each disease, by place in the catalogue, the foremost first, and how much each says: rare ones say more. */
export interface Signs {
  readonly ofDisease: ReadonlyMap<number, readonly number[]>;
  readonly weights: Float32Array;
}

const linesOf = (table: string) => table.trim().split("\n");
const concepts = [...linesOf(tellingConcepts), ...linesOf(commonConcepts)];
const TELLING = linesOf(tellingConcepts).length;
const conceptOf = new Map<string, number>(
  concepts.flatMap((line, concept) => line.split(" ").map((word) => [foldWidth(word), concept] as const)),
);
const LONGEST_WORD = Math.max(...Array.from(conceptOf.keys(), ({ length }) => length));
/** What each concept is called. */
const called = concepts.map((line) => line.split(" ")[0] ?? "");

/** How much a sign says that so many of the diseases have. */
const rarity = (diseases: number, count: number) => Math.log(1 + diseases / count);

/** What a sentence speaks of: the longest words first, each letter once. */
export function conceptsOf(text: string): Set<number> {
  const wide = foldWidth(text);
  const found = new Set<number>();
  for (let at = 0; at < wide.length; at++) {
    for (let length = Math.min(LONGEST_WORD, wide.length - at); length > 0; length--) {
      const concept = conceptOf.get(wide.slice(at, at + length));
      if (concept === undefined) continue;
      found.add(concept);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** The signs of our table, and what the everyday words speak of, of the diseases that are designated. */
export function signsOf(diseases: readonly Disease[]): Signs {
  const places = new Map<string, number>();
  for (const [at, { list, partOf, notificationNo }] of diseases.entries()) {
    if (list === "designated" && partOf === null) places.set(String(notificationNo), at);
  }
  const sets = new Map<number, Set<number>>();
  const add = (target: string, text: string) => {
    const disease = places.get(target);
    if (disease === undefined) return;
    const had = sets.get(disease) ?? new Set();
    for (const concept of conceptsOf(text)) had.add(concept);
    sets.set(disease, had);
  };
  for (const line of linesOf(signs)) {
    const [number = "", ...words] = line.split(" ");
    for (const word of words) add(number, word);
  }
  for (const line of linesOf(everydayWords)) {
    const [words = "", targets = ""] = line.split(" → ");
    add(targets.split("、")[0] ?? "", words);
  }
  const counts = new Uint16Array(called.length);
  for (const set of sets.values()) for (const concept of set) counts[concept] = (counts[concept] ?? 0) + 1;
  const weights = Float32Array.from(counts, (count) => rarity(sets.size, count || 1));
  return { ofDisease: new Map([...sets].map(([disease, set]) => [disease, [...set]])), weights };
}

/** A disease by its place in the catalogue, how well its signs fit what was told (0 to 1), and which these are. */
export interface Told {
  readonly disease: number;
  readonly share: number;
  readonly signs: string;
}

/** So many signs in common are as good as more. */
const FULL = 3;
const ENOUGH = 0.6;
/** So many signs say something even if none of them is a telling one. */
const MANY = 3;
/** How much less a sign says that stands further back in the row of a disease. */
const FURTHER = 0.01;

/** The diseases that most of what was told points at; none for two signs that many share (「お腹が痛い」). */
export function diseasesToldOf({ ofDisease, weights }: Signs, text: string): Told[] {
  const told = conceptsOf(text);
  let all = 0;
  for (const concept of told) all += weights[concept] ?? 0;
  const found: Told[] = [];
  for (const [disease, has] of ofDisease) {
    let [weight, common] = [0, ""];
    let [count, telling] = [0, 0];
    for (const [rank, concept] of has.entries()) {
      if (!told.has(concept)) continue;
      if (concept < TELLING) telling++;
      weight += (weights[concept] ?? 0) * (1 - FURTHER * Math.min(rank, 20));
      common += `${count++ > 0 ? "、" : ""}${called[concept]}`;
    }
    if (count < 2 || (telling === 0 && count < MANY)) continue;
    const share = (0.7 * weight) / all + 0.3 * Math.min(1, count / FULL);
    if (share >= ENOUGH) found.push({ disease, share, signs: common });
  }
  return found;
}
