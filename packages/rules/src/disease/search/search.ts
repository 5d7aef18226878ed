import type { DiseaseIndex } from "./build-index.ts";
import { diseasesToldOf } from "./everyday-signs.ts";
import { fitOf, type Typed } from "./fit.ts";
import { spellingOf } from "./fold-text.ts";
import type { Hit, MatchKind } from "./hit.ts";
import { candidatesFor, type KeySpace } from "./key-space.ts";
import type { NameRow } from "./name-rows.ts";
import { BEHIND, type Found, fold, toHits } from "./ranking.ts";
import { type Asked, LONGEST, readQuery } from "./typed-query.ts";

/** On which day, and how many answers at most. */
export interface SearchOptions {
  /** Civil day `YYYY-MM-DD`: before 2015-01-01 the list of 2013 is searched, from then on today's lists. */
  readonly on: string;
  readonly limit: number;
}

const LEAST = 0.45;
/** What a reading without its fillers is worth less than one that needed no such help. */
const BARE = 0.004;
const SOUND = 0.003;
/** A name with less than this share of what the likest has in common with the query is not compared letter by letter. */
const HALFWAY = 0.45;

/** Everyday words are long and loose: half of one says little. */
const EVERYDAY_PART = 0.86;
/** 「大腸の病気」 is no typing error of 「小脳の病気」; longer words may be inflected otherwise (下がる, 下がってくる). */
const everydayLeast = (letters: number) => (letters < 7 ? 0.76 : 0.6);
/** So good that no other way of reading the query is tried. */
const SURE = 0.93;
/** So good that a query is not taken apart where its script changes. */
const GOOD = 0.78;

/** Keeps the best way in which each disease was found. */
class Finds {
  readonly best = new Map<number, Found>();
  top = 0;

  add(row: NameRow, score: number, kind: MatchKind): void {
    const had = this.best.get(row.disease);
    if (had && had.score >= score) return;
    this.best.set(row.disease, { disease: row.disease, score, text: row.text, kind });
    if (score > this.top) this.top = score;
  }
}

/** One reading of the query in one spelling. */
interface Look {
  readonly space: KeySpace;
  readonly typed: Typed;
  /** What this reading is worth less than the plainest one. */
  readonly less: number;
  /** The query was in Latin letters and this is the space of sounds, so that a find is by romaji. */
  readonly isRomaji: boolean;
  readonly query: string;
  /** How this reading is spelled; null in the space of sounds, where spelling says nothing. */
  readonly spelling: string | null;
}

/** Names with the same letters as typed come before those that are only folded into the same key. */
function isVerbatim(text: string, query: string): boolean {
  return text.normalize("NFKC").toLowerCase() === query;
}

/** クーロン病 has the key of クローン病, and is an error all the same; 「こーかしょー」 is only another way of writing. */
const isMisspelt = (text: string, spelling: string | null) =>
  spelling !== null && spellingOf(text) !== spelling;

function lookUp({ space, typed, less, isRomaji, query, spelling }: Look, finds: Finds): void {
  const candidates = candidatesFor(space, typed.key);
  const [likest] = candidates;
  const worthwhile = likest ? HALFWAY * (likest.ofTyped + likest.ofKey) : 0;
  for (const { key, ofTyped, ofKey } of candidates) {
    const name = space.grams.keys[key] ?? "";
    const least = Math.max(LEAST, finds.top - BEHIND);
    const mayHaveErrors = ofTyped + ofKey >= worthwhile || typed.key.length < 6;
    const fit = fitOf(typed, name, space.stems[key] ?? name.length, { ofTyped, ofKey, least, mayHaveErrors });
    const loose = ofTyped > 0.5 ? 0.24 + 0.3 * ofTyped + 0.06 * ofKey : 0;
    const score = Math.max(fit?.score ?? 0, loose);
    if (score < LEAST) continue;
    const how = fit && fit.score >= loose ? fit.how : "part";
    for (const row of space.rows[key] ?? []) {
      const isEveryday = row.kind === "everyday";
      if (score < (row.isWhole ? 1 : isEveryday ? everydayLeast(name.length) : 0)) continue;
      const exact = score === 1 && !isVerbatim(row.text, query) ? -0.004 : 0;
      const found = score < 1 && isEveryday ? score * EVERYDAY_PART : score;
      const same = isRomaji && !isEveryday ? "romaji" : row.kind;
      const isError = exact < 0 && !isEveryday && isMisspelt(row.text, spelling);
      finds.add(
        row,
        found * row.weight + exact - less,
        isError ? "typing-error" : how === "same" ? same : how,
      );
    }
  }
}

/** Words in any order: each stands in some name of the disease. */
function lookUpWords({ written }: DiseaseIndex, words: readonly string[], less: number, finds: Finds): void {
  const { grams, rows } = written;
  const masks = new Map<number, { mask: number; letters: number; row: NameRow }>();
  const seen = new Set<number>();
  // A single letter stands in thousands of names: it only counts beside a longer word.
  const longer = words.filter(({ length }) => length > 1);
  for (const word of longer.length > 0 ? longer : words) {
    for (const { key } of candidatesFor(written, word)) seen.add(key);
  }
  for (const key of [...seen].toSorted((one, other) => one - other)) {
    const name = grams.keys[key] ?? "";
    const mask = words.reduce((bits, word, at) => (name.includes(word) ? bits | (1 << at) : bits), 0);
    if (mask === 0) continue;
    for (const row of rows[key] ?? []) {
      if (row.kind === "everyday") continue;
      const had = masks.get(row.disease);
      if (!had) masks.set(row.disease, { mask, letters: name.length, row });
      else had.mask |= mask;
    }
  }
  const all = words.reduce((sum, { length }) => sum + length, 0);
  for (const { mask, letters, row } of masks.values()) {
    const found = words.reduce((sum, { length }, at) => sum + (mask & (1 << at) ? length : 0), 0);
    const score = found === all ? 0.76 + 0.1 * Math.min(1, all / letters) : (0.62 * found) / all;
    if (score >= LEAST) finds.add(row, score * row.weight - less, "part");
  }
}

const latinOnly = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u;

function lookFor(
  index: DiseaseIndex,
  { written, sounded, words, isSpaced, spelling }: Asked,
  query: string,
  less: number,
  finds: Finds,
) {
  lookUp({ space: index.written, typed: written, less, isRomaji: false, query, spelling }, finds);
  if (sounded && finds.top < SURE) {
    const isRomaji = latinOnly.test(query);
    const look = {
      space: index.sounded,
      typed: sounded,
      less: less + SOUND,
      isRomaji,
      query,
      spelling: null,
    };
    lookUp(look, finds);
  }
  if (words.length > 1 && finds.top < (isSpaced ? SURE : GOOD)) lookUpWords(index, words, less, finds);
}

/** What the signs of an illness are worth where all of what was told points at it: less than any name. */
const TOLD = 0.76;
/** Where some name fits better than this, the query is taken for a name. */
const NAMED = 0.7;
const sentence = /[ぁ-ゖ].*[ぁ-ゖ]/su;

/** 「夕方になるとまぶたが下がる」: no name, but what a person notices. */
function lookForSigns(index: DiseaseIndex, query: string, finds: Finds): void {
  if (finds.top >= NAMED || !sentence.test(query)) return;
  for (const { disease, share, signs } of diseasesToldOf(index.signs(), query.slice(0, LONGEST))) {
    finds.add({ disease, text: signs, kind: "everyday", weight: 1 }, share * TOLD, "everyday");
  }
}

/**
 * Finds diseases by what a person may call them: name, reading, romaji, abbreviation, English, old names, everyday words,
 * with a few typing errors, in part, or within a sentence; and by the signs they tell of. One hit for each notified disease, best first; the same index,
 * query and options always give the same hits.
 *
 * @returns at most `limit` hits; none for an empty query or one that resembles nothing.
 */
export function search(index: DiseaseIndex, query: string, { on, limit }: SearchOptions): Hit[] {
  const finds = new Finds();
  const letters = query.normalize("NFKC").trim().toLowerCase();
  for (const asked of readQuery(query, (key) => index.written.ids.has(key))) {
    lookFor(index, asked, letters, asked.isBare ? BARE : 0, finds);
    if (finds.top >= SURE) break;
  }
  lookForSigns(index, letters, finds);
  return toHits(index, fold(index, [...finds.best.values()], on), limit);
}
