import type { Option } from "../form/index.ts";
import { bare, tidy } from "./tidy.ts";

const codeOfWords = (options: readonly Option[], words: string): string | undefined => {
  const [only, other] = options.filter(({ ja }) => bare(ja) === words);
  return other ? undefined : only?.code;
};

/** 「4-1-ア」 of the option 「4-1-ア じょくそう」: the first words of one option only. */
function codeOfBeginning(options: readonly Option[], given: string): string | undefined {
  const [only, other] = options.filter(({ ja }) => tidy(ja).startsWith(`${given} `));
  return other ? undefined : only?.code;
}

/** Options are counted from 1 as they stand on the form; codes that are numbers count themselves. */
function codeOfNumber(options: readonly Option[], number: string): string | undefined {
  const areNumbers = options.some(({ code }) => /^\d+$/u.test(code));
  if (areNumbers) return options.find(({ code }) => code === number)?.code;
  return options[Number(number) - 1]?.code;
}

/** The code of an option given as its code, its number, its Japanese words, or number and words that agree. */
export function codeOf(options: readonly Option[], text: string): string | undefined {
  const given = tidy(text);
  const exact = options.find(({ code }) => code === given)?.code ?? codeOfWords(options, bare(given));
  if (exact !== undefined) return exact;
  const { number, words = "" } = /^(?<number>\d{1,3})(?<words>\D.*)?$/su.exec(given)?.groups ?? {};
  const byNumber = number === undefined ? undefined : codeOfNumber(options, number);
  const isByNumber = words === "" || codeOfWords(options, bare(words)) === byNumber;
  return (isByNumber ? byNumber : undefined) ?? codeOfBeginning(options, given);
}

/** Separators of a list in one cell: those that no option has first. */
const separators = [/[\n;；|｜]/u, /[\n;；|｜、,，/／]/u];

/** The codes of several options in one cell; what cannot be read is undefined. */
export function codesOf(options: readonly Option[], text: string): readonly (string | undefined)[] {
  const whole = codeOf(options, text);
  if (whole !== undefined) return [whole];
  const readings = separators.map((separator) =>
    text
      .split(separator)
      .filter((part) => part.trim() !== "")
      .map((part) => codeOf(options, part)),
  );
  return readings.find((codes) => codes.every((code) => code !== undefined)) ?? readings.at(-1) ?? [];
}
