import { foldRomaji } from "./fold-romaji.ts";
import { foldText, foldWidth, spellingOf } from "./fold-text.ts";
import { type Typed } from "./fit.ts";
import { stemOf } from "./key-space.ts";
import { beginningFillers, endingFillers } from "./tables/fillers.ts";
import { romajiEndings, textEndings } from "./tables/endings.ts";

/** One reading of what was typed, in both spellings. */
export interface Asked {
  readonly written: Typed;
  /** Null where sound says nothing more: kanji only. */
  readonly sounded: Typed | null;
  /** Words of the query, folded as written. */
  readonly words: readonly string[];
  /** The person wrote the words apart. */
  readonly isSpaced: boolean;
  /** Without the words around the name. */
  readonly isBare: boolean;
  /** The letters as typed, long sounds kept: see `spellingOf`. */
  readonly spelling: string;
}

/** Letters of a query that are read; the rest is cut. */
export const LONGEST = 120;
const MOST_WORDS = 12;

const splitWords = (text: string) =>
  foldWidth(text)
    .split(/[^\p{L}\p{N}ー'’+-]+/u)
    .filter(Boolean);

/** Latin words and neighbouring ones together, folded: what may be a Latin name within a sentence. */
function spansOf(text: string, fold: (text: string) => string): Set<string> {
  const words = foldWidth(text).match(/[a-z0-9'’+-]+/g) ?? [];
  const spans = new Set<string>();
  for (let from = 0; from < Math.min(words.length, MOST_WORDS); from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 6); to++) {
      spans.add(fold(words.slice(from, to).join(" ")));
    }
  }
  return spans;
}

function typed(text: string, fold: (text: string) => string, endings: readonly string[]): Typed {
  const key = fold(text);
  return { key, stem: stemOf(key, endings), spans: spansOf(text, fold) };
}

/** 「脊髄 小脳」 in words; a query without spaces where hiragana meets other letters (ふくじん白質). */
function wordsOf(text: string): Pick<Asked, "words" | "isSpaced"> {
  const spaced = splitWords(text);
  const isSpaced = spaced.length > 1;
  const words = isSpaced ? spaced : (text.match(/[ぁ-ゖー]{2,}|[^ぁ-ゖ]+/gu) ?? []);
  return { words: [...new Set(words.map(foldText))].filter(Boolean).slice(0, MOST_WORDS), isSpaced };
}

function asked(text: string, isBare: boolean): Asked {
  return {
    written: typed(text, foldText, textEndings),
    sounded: /[a-zぁ-ゖァ-ヶ]/u.test(foldWidth(text)) ? typed(text, foldRomaji, romajiEndings) : null,
    ...wordsOf(text),
    isBare,
    spelling: spellingOf(text),
  };
}

/** The words without what people write around the name of a disease. */
export function withoutFillers(text: string): string {
  let rest = text.normalize("NFKC").trim();
  for (let round = 0; round < 6; round++) {
    const shorter = rest.replace(endingFillers, "").replace(beginningFillers, "").trim();
    if (shorter === rest || foldText(shorter) === "") break;
    rest = shorter;
  }
  return rest;
}

/**
 * The readings of a query, likeliest first: as typed if that is a name, else without fillers, then as typed. Too long a text
 * is cut.
 */
export function readQuery(query: string, isName: (key: string) => boolean): Asked[] {
  const text = query.normalize("NFKC").trim().slice(0, LONGEST);
  const whole = asked(text, false);
  if (whole.written.key === "") return [];
  const bare = isName(whole.written.key) ? text : withoutFillers(text);
  const shorter = asked(bare, true);
  const isOther = shorter.written.key !== whole.written.key && shorter.written.key !== "";
  return isOther ? [shorter, whole] : [whole];
}
