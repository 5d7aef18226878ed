import { usePreferences } from "../../app/preferences.ts";

export { Worded as Words } from "../document/words/field-name.tsx";

/** Words of the rules in the reader's language, as plain text. */
export function useWords(): (words: { readonly ja: string; readonly en: string }) => string {
  const { language } = usePreferences();
  return (words) => words[language];
}
