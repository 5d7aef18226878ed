import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana } from "../../app/words.tsx";

/** A text that the rules hold in both languages. */
export function Both({ ja, en }: { ja: string; en: string }): ReactNode {
  const { language } = usePreferences();
  return language === "ja" ? <Furigana text={ja} /> : en;
}

/** The same for attributes and texts to copy. */
export function useBoth(): (text: { readonly ja: string; readonly en: string }) => string {
  const { language } = usePreferences();
  return (text) => text[language];
}
