import { ERROR, errorsBetween } from "./edit-distance.ts";
import { foldRomaji } from "./fold-romaji.ts";
import { foldText } from "./fold-text.ts";
import { qualifiers } from "./tables/qualifiers.ts";

/** How well typed words fit a name: 1 for the same, and in which way they differ. */
export interface Fit {
  readonly score: number;
  readonly how: "same" | "part" | "typing-error";
}

/** What was typed, folded, and how long it is without the ending of a disease name. */
export interface Typed {
  readonly key: string;
  readonly stem: number;
  /** Words of Latin letters and neighbouring words together: "ms" is found in 「MSの母」, not in "symptoms". */
  readonly spans: ReadonlySet<string>;
}

/** How many of the pieces they have in common, as a share of either. Few in common cannot be a few errors. */
export interface Common {
  readonly ofTyped: number;
  readonly ofKey: number;
  /** Enough in common to be the same with a few errors. */
  readonly mayHaveErrors: boolean;
  /** What scores less is of no interest. */
  readonly least: number;
}

const latin = /^[ -~]+$/;

/** Errors allowed for so many letters, in halves. */
const allowed = (length: number) => (length < 3 ? 0 : ERROR * Math.min(7, Math.floor(length * 0.4)));

const better = (one: Fit | null, other: Fit | null) =>
  !one || (other && other.score > one.score) ? other : one;

/** The same, but for an ending left out (ALS病, パーキンソン) or taken for another (パーキンソン症候群). */
function sameStem({ key, stem }: Typed, name: string, nameStem: number): Fit | null {
  if (stem !== nameStem || stem < 2 || !name.startsWith(key.slice(0, stem))) return null;
  if (latin.test(key) && stem < 3) return null;
  return { score: stem === key.length ? 0.962 : 0.94, how: "part" };
}

const beforeNames = new Set(qualifiers.flatMap((word) => [foldText(word), foldRomaji(word)]));

/** All of the name but a word before it that is often left out (特発性, 先天性), with or without the ending. */
function unqualified({ key, stem }: Typed, name: string, nameStem: number): Fit | null {
  const from = nameStem - stem;
  if (stem < 2 || from < 2 || !name.startsWith(key.slice(0, stem), from)) return null;
  if (!beforeNames.has(name.slice(0, from))) return null;
  return { score: name.length - from === key.length && name.endsWith(key) ? 0.93 : 0.915, how: "part" };
}

/** The beginning or another piece of the name. */
function pieceOf({ key, stem }: Typed, name: string): Fit | null {
  const share = key.length / name.length;
  const isShortLatin = key.length < 4 && latin.test(key);
  if (name.startsWith(key)) return { score: isShortLatin ? 0.6 : 0.83 + 0.12 * share, how: "part" };
  if (!isShortLatin && name.includes(key)) return { score: 0.76 + 0.12 * share, how: "part" };
  if (stem < key.length && stem > 2 && name.includes(key.slice(0, stem))) {
    return { score: (name.startsWith(key.slice(0, stem)) ? 0.76 : 0.7) + 0.1 * share, how: "part" };
  }
  return null;
}

const kana = /[ァ-ヶ]/u;
const shortKana = /^[ァ-ヶ]{1,3}(?![ァ-ヶ])/u;

/** A short word in kana that follows other kana is a piece of another word: ロ症候群 is not in コスロ症候群. */
function standsIn(key: string, name: string): boolean {
  const at = key.indexOf(name);
  const follows = at > 0 && kana.test(key[at - 1] ?? "") && shortKana.test(name);
  return at >= 0 && name.length > 1 && !follows;
}

/** The name, or the name without its ending, within a sentence. */
function within({ key, spans }: Typed, name: string, nameStem: number): Fit | null {
  if (name.length < 2 || name.length >= key.length) return null;
  const isIn = (text: string) => (latin.test(text) ? spans.has(text) : standsIn(key, text));
  if (isIn(name)) return { score: 0.72 + (0.2 * name.length) / key.length, how: "same" };
  if (nameStem > 2 && nameStem < name.length && isIn(name.slice(0, nameStem))) {
    return { score: 0.66 + (0.2 * nameStem) / key.length, how: "part" };
  }
  return null;
}

function withErrors(typed: string, name: string, worth: number, least: number): Fit | null {
  const length = Math.max(typed.length, name.length);
  const limit = Math.min(allowed(length), Math.floor((worth - least) * length * ERROR));
  if (limit <= 0) return null;
  const errors = errorsBetween(typed, name, limit, "whole");
  return errors > limit ? null : { score: worth - errors / ERROR / length, how: "typing-error" };
}

function pieceWithErrors(typed: string, name: string): Fit | null {
  const limit = allowed(typed.length - 1);
  if (typed.length < 4 || typed.length >= name.length) return null;
  const errors = errorsBetween(typed, name, limit, "inside");
  if (errors > limit) return null;
  return {
    score: 0.74 + (0.1 * typed.length) / name.length - (1.1 * errors) / ERROR / typed.length,
    how: "typing-error",
  };
}

function withinWithErrors({ key }: Typed, name: string): Fit | null {
  if (name.length < 5 || name.length >= key.length) return null;
  const limit = allowed(name.length - 2);
  const errors = errorsBetween(name, key, limit, "inside");
  if (errors > limit) return null;
  return {
    score: 0.64 + (0.2 * name.length) / key.length - (1.1 * errors) / ERROR / name.length,
    how: "typing-error",
  };
}

/**
 * How well what was typed fits a name, both folded; null if hardly. The ways, best first: the same; the same but for the
 * ending or a word before it; the beginning; a piece; the name within a sentence; any of these with a few errors.
 */
export function fitOf(typed: Typed, name: string, nameStem: number, common: Common): Fit | null {
  const { least } = common;
  const { key, stem } = typed;
  if (key === name) return { score: 1, how: "same" };
  const plain =
    sameStem(typed, name, nameStem) ??
    unqualified(typed, name, nameStem) ??
    better(pieceOf(typed, name), within(typed, name, nameStem));
  let fit = plain;
  if (common.mayHaveErrors && (!fit || fit.score < 0.93)) {
    fit = better(fit, withErrors(key, name, 0.95, least));
    if (key.slice(stem) !== name.slice(nameStem)) {
      fit = better(fit, withErrors(key.slice(0, stem), name.slice(0, nameStem), 0.92, least));
    }
  }
  if (plain || !common.mayHaveErrors) return fit;
  if (common.ofTyped > 0.4) fit = better(fit, pieceWithErrors(key, name));
  return common.ofKey > 0.4 ? better(fit, withinWithErrors(typed, name)) : fit;
}
