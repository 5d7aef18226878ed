import { type Measure, placeNames } from "@yorisoi/rules/services";

/** The words around the measures of a text, in the reader's language. */
export interface TextWords {
  readonly title: string;
  readonly where: string;
  readonly bring: string;
  readonly next: string;
  readonly end: string;
}

/** Measures as a plain text to send or paste: what they are and where to ask. It holds no answer and nothing about a person. */
export function chosenText(
  chosen: readonly Measure[],
  words: TextWords,
  { link, language }: { readonly link: string; readonly language: "ja" | "en" },
): string {
  const blocks = chosen.map(({ name, english, what, places, bring, next }) =>
    [
      `■ ${name}`,
      ...(language === "en" ? [english] : []),
      what,
      `${words.where}${places.map((place) => placeNames[place][language]).join("、")}`,
      ...(bring.length > 0 ? [`${words.bring}${bring.join("、")}`] : []),
      `${words.next}${next}`,
    ].join("\n"),
  );
  return [words.title, ...blocks, `${words.end}\n${link}`].join("\n\n");
}
