import type { Term } from "@yorisoi/rules/disease/knowledge";

const katakana = /[ァ-ヶ]/gu;
/** The same for all widths, cases, and katakana or hiragana. */
const folded = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(katakana, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .trim();

/** The terms in which the words stand: in a spelling, the reading, the English or the meaning; those named so come first. */
export function foundTerms(terms: readonly Term[], words: string): readonly Term[] {
  const wanted = folded(words);
  if (wanted === "") return terms;
  const isNamed = ({ spellings, kana, english }: Term) =>
    [...spellings, kana, english].some((name) => folded(name).includes(wanted));
  const named = terms.filter(isNamed);
  const told = terms.filter((term) => !isNamed(term) && folded(term.meaning).includes(wanted));
  return [...named, ...told];
}
