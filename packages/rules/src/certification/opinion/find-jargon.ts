import type { Values } from "../changes/index.ts";
import { proseOf } from "./prose.ts";
import { jargon } from "./tables/jargon.ts";

/** A word that not everybody on the board may know, where it stands, and everyday words for it. */
export interface JargonHint {
  readonly key: string;
  /** Where the word begins, and its length, in UTF-16 units of the text: `text.slice(at, at + length)`. */
  readonly at: number;
  readonly length: number;
  readonly term: string;
  readonly plain: string;
  readonly en: string;
  /** A bracket follows: the doctor explains it already. */
  readonly isExplained: boolean;
}

/** Longer words first: 「易疲労感」 before 「易疲労」. */
const rows = jargon.toSorted(([one], [other]) => other.length - one.length);
const rowsByFirst = Map.groupBy(rows, ([term]) => term.charAt(0));
const latin = /[A-Za-z]/u;
const opening = /^[ 　]*[（(]/u;

/** Full width letters as half width ones, character by character, so that places stay the same. */
const narrow = (text: string) =>
  text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Letters count only as a word of their own: not the RA of GRADE. */
function standsAlone(text: string, at: number, term: string): boolean {
  if (!latin.test(term)) return true;
  return !latin.test(text[at - 1] ?? "") && !latin.test(text[at + term.length] ?? "");
}

function hintsIn(key: string, written: string): readonly JargonHint[] {
  const text = narrow(written);
  const hints: JargonHint[] = [];
  for (let at = 0; at < text.length; ) {
    const row = rowsByFirst
      .get(text.charAt(at))
      ?.find(([term]) => text.startsWith(term, at) && standsAlone(text, at, term));
    if (row) {
      const [term, plain, en] = row;
      const isExplained = opening.test(text.slice(at + term.length));
      hints.push({ key, at, length: term.length, term, plain, en, isExplained });
    }
    at += row ? row[0].length : 1;
  }
  return hints;
}

/** Every place in the doctor's sentences where an everyday word would help (S3 L792, L881). */
export function findJargon(values: Values): readonly JargonHint[] {
  return proseOf(values).flatMap(({ key, text }) => hintsIn(key, text));
}
