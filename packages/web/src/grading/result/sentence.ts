import type { EditionId } from "@yorisoi/rules/grading";
import type { TextKey } from "../../app/text.ts";

/** A text with its values, not yet in any language. */
export interface Sentence {
  readonly k: TextKey;
  readonly values?: Readonly<Record<string, Word>>;
}

/** A value inside a sentence: plain, a word of the law, an item or an answer of the survey, a sentence, or several. */
export type Word =
  | string
  | number
  | { readonly official: string }
  | { readonly item: string; readonly edition: EditionId }
  | { readonly option: string; readonly of: string; readonly edition: EditionId }
  | { readonly all: readonly Word[] }
  | Sentence;

/** A stretch of finished text; official stretches stay Japanese in every language. */
export interface Piece {
  readonly text: string;
  readonly official: boolean;
}

/** What is needed to put a sentence into a language. */
export interface Speech {
  readonly say: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The name of an item or an answer in the reader's language, where it is not the official one. */
  readonly itemName: (edition: EditionId, item: string) => string | null;
  readonly optionName: (edition: EditionId, item: string, option: string) => string | null;
}

const MARK = "\u0001";
const marked = new RegExp(`${MARK}(\\d+)${MARK}`, "u");

function official(text: string): Piece[] {
  return [{ text, official: true }];
}

/** A translated name with the official one behind it, or the official one alone. */
function named(translated: string | null, officialName: string): Piece[] {
  if (translated === null) return official(officialName);
  return [
    { text: `${translated} (`, official: false },
    ...official(officialName),
    { text: ")", official: false },
  ];
}

function wordPieces(word: Word, speech: Speech): Piece[] {
  if (typeof word === "string" || typeof word === "number") return [{ text: String(word), official: false }];
  if ("official" in word) return official(word.official);
  if ("item" in word) return named(speech.itemName(word.edition, word.item), word.item);
  if ("option" in word) return named(speech.optionName(word.edition, word.of, word.option), word.option);
  if ("all" in word) {
    const comma: Piece = { text: speech.say("result.comma"), official: false };
    return word.all.flatMap((one, at) =>
      at === 0 ? wordPieces(one, speech) : [comma, ...wordPieces(one, speech)],
    );
  }
  return piecesOf(word, speech);
}

/** Puts a sentence into the reader's language, keeping apart the law's own words. */
export function piecesOf(sentence: Sentence, speech: Speech): Piece[] {
  const entries = Object.entries(sentence.values ?? {});
  const values = Object.fromEntries(entries.map(([name], at) => [name, `${MARK}${at}${MARK}`]));
  return speech
    .say(sentence.k, values)
    .split(marked)
    .flatMap((piece, at): Piece[] => {
      if (at % 2 === 0) return piece === "" ? [] : [{ text: piece, official: false }];
      return wordPieces(entries[Number(piece)]?.[1] ?? "", speech);
    });
}

/** Neighbouring pieces of one kind become one, so that a language is marked once for a whole stretch. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.official === piece.official) all.splice(-1, 1, { ...last, text: last.text + piece.text });
    else all.push(piece);
  }
  return all;
}

/** The sentence as plain text: for labels, titles of pages and tests. */
export function plainText(sentence: Sentence, speech: Speech): string {
  return piecesOf(sentence, speech)
    .map((piece) => piece.text)
    .join("");
}
