import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana } from "../../app/words.tsx";

type Words = Readonly<Record<string, { readonly ja: string; readonly en: string }>>;

/** The words of a code in the reader's language; a code nobody knows stands as it is. */
export function useCoded(): (words: Words, code: string) => string {
  const { language } = usePreferences();
  return (words, code) => (Object.hasOwn(words, code) ? (words[code]?.[language] ?? code) : code);
}

export function Coded({ words, code }: { words: Words; code: string }): ReactNode {
  const coded = useCoded();
  return <Furigana text={coded(words, code)} />;
}

/** Choices of a table of codes, in its order, for `Select`. */
export function useOptions<Code extends string>(
  words: Readonly<Record<Code, { readonly ja: string; readonly en: string }>>,
): readonly { readonly value: Code; readonly label: string }[] {
  const { language } = usePreferences();
  return (Object.keys(words) as Code[]).map((value) => ({ value, label: words[value][language] }));
}
