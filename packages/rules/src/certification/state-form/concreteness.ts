import { harmless, type Open, questions, vagueWords } from "./tables/vague-words.ts";

/** A word of a text that says too little, and the question that helps. */
export interface ConcretenessHint {
  /** Where the word begins and where it has ended, in UTF-16 units: `text.slice(start, end) === word`. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** What the word leaves open. */
  readonly open: Open;
  /** The question to ask. */
  readonly ja: string;
  readonly en: string;
}

const number = "[0-9０-９一二三四五六七八九十数半]";

/** What answers a question already when it stands in the same sentence. */
const answered: Partial<Readonly<Record<Open, RegExp>>> = {
  "how-often": new RegExp(`[日週月年]に?約?${number}|${number}+(?:回|度)|毎[日朝晩夕食週月]`, "u"),
  "how-long": new RegExp(`${number}+(?:秒|分|時間|日|週間|か月|ヶ月|ｍ|m|メートル|キロ|歩)`, "u"),
  "how-much-help": new RegExp(`${number}+(?:回|分|時間)|[2-9２-９二三四]人`, "u"),
  when: new RegExp(
    `${number}+(?:時|年|月|か月|ヶ月|日)|[朝昼夕晩夜]|[春夏秋冬]|午前|午後|食[前後]|起床`,
    "u",
  ),
};

/** 「十分に」 is no ten minutes. */
const enough = /(?<![一二三四五六七八九])十分/gu;

const longestFirst = [...harmless, ...vagueWords.map(([word]) => word)].toSorted(
  (one, other) => other.length - one.length,
);
const wordPattern = new RegExp(longestFirst.join("|"), "gu");
const openOf = new Map(vagueWords);
const isHarmless = new Set(harmless);

function hintsIn(sentence: string, at: number): readonly ConcretenessHint[] {
  const said = sentence.replaceAll(enough, "");
  const leftOpen = new Map<Open, boolean>();
  return [...sentence.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const open = openOf.get(word);
    if (open === undefined || isHarmless.has(word)) return [];
    const isOpen = leftOpen.get(open) ?? !answered[open]?.test(said);
    leftOpen.set(open, isOpen);
    const start = at + index;
    return isOpen ? [{ start, end: start + word.length, word, open, ...questions[open] }] : [];
  });
}

/**
 * The vague words of a text, in their order, each with the question to ask: who, when, how often, how long, how much
 * help. A question that the same sentence answers is not asked. Words inside others (「平等」, 「よくなる」) do not count.
 *
 * @param text what was written; any length. Nothing of it goes into the questions.
 */
export function concretenessHints(text: string): readonly ConcretenessHint[] {
  return [...text.matchAll(/[^。\n]+/gu)].flatMap(({ 0: sentence, index }) => hintsIn(sentence, index));
}
