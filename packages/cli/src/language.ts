export type Language = "ja" | "en";

/** The words of a command line without `--lang en` (or `--lang=en`), and the language they ask for. */
export interface Spoken {
  readonly language: Language;
  readonly rest: readonly string[];
  /** A language that there is none of. */
  readonly unknown: string | null;
}

/** Takes the language out of the words. It may stand anywhere before `--`. */
export function takeLanguage(words: readonly string[]): Spoken {
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  const isWord = (at: number) => at < end && words[at] === "--lang";
  const isBoth = (at: number) => at < end && !!words[at]?.startsWith("--lang=");
  const values = words.flatMap((word, at) => {
    if (isWord(at)) return [words[at + 1] ?? ""];
    return isBoth(at) ? [word.slice("--lang=".length)] : [];
  });
  const rest = words.filter((_, at) => !isWord(at) && !isWord(at - 1) && !isBoth(at));
  const value = values.at(-1) ?? "ja";
  return {
    language: value === "en" ? "en" : "ja",
    rest,
    unknown: value === "en" || value === "ja" ? null : value,
  };
}
