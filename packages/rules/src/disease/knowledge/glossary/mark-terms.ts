import { type Term, terms } from "./terms.ts";

/** A piece of a text; a piece that is a term of the glossary carries it. The pieces together are the text. */
export interface MarkedText {
  readonly text: string;
  readonly term: Term | null;
}

export interface MarkOptions {
  /** Mark a term only where it first stands in the text (the default), or everywhere. */
  readonly once?: boolean;
  /** Ids of terms not to mark, for example those marked earlier on the page. */
  readonly except?: readonly string[];
}

interface Spelling {
  readonly written: string;
  readonly term: Term;
}

const byFirst = Map.groupBy(
  terms
    .flatMap((term): Spelling[] => term.spellings.map((written) => ({ written, term })))
    .toSorted((one, other) => other.written.length - one.written.length),
  ({ written }) => written.slice(0, 1),
);

const wordCharacter = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}々ー]/u;
/** Endings that leave the word what it is: 寛解期, 発作時, 難病等. */
const endings = /^(?:等|中|後|前|時|期)/;

const isWordCharacter = (character: string | undefined) =>
  character !== undefined && wordCharacter.test(character);

/** Whether nothing before or after joins the spelling into a longer word; hiragana, digits and signs part words. */
function standsAlone(text: string, at: number, { written, term }: Spelling): boolean {
  const after = text.slice(at + written.length);
  const rest = after.replace(endings, "");
  const isFree = (following: string) => !isWordCharacter(following[0]);
  return (
    !isWordCharacter(text[at - 1]) &&
    (isFree(after) || isFree(rest)) &&
    !term.notBefore.some((following) => after.startsWith(following))
  );
}

/**
 * Finds the terms of the glossary in a text, so that a screen can offer their plain meaning where they stand. The longest
 * spelling wins (指定難病 before 難病), and a spelling inside a longer word is not a term (再発行, 進行性核上性麻痺).
 */
export function markTerms(text: string, { once = true, except = [] }: MarkOptions = {}): MarkedText[] {
  const done = new Set(except);
  const pieces: MarkedText[] = [];
  let plainFrom = 0;
  for (let at = 0; at < text.length; ) {
    const found = (byFirst.get(text.charAt(at)) ?? []).find(
      (spelling) => text.startsWith(spelling.written, at) && standsAlone(text, at, spelling),
    );
    if (!found) {
      at++;
      continue;
    }
    const end = at + found.written.length;
    if (!done.has(found.term.id)) {
      if (plainFrom < at) pieces.push({ text: text.slice(plainFrom, at), term: null });
      pieces.push({ text: found.written, term: found.term });
      plainFrom = end;
      if (once) done.add(found.term.id);
    }
    at = end;
  }
  if (plainFrom < text.length) pieces.push({ text: text.slice(plainFrom), term: null });
  return pieces;
}
