import { eventWords } from "@yorisoi/rules/audit";
import { useCallback } from "react";
import { usePreferences } from "../../app/preferences.ts";

/** What an event is called in the reader's language; an event this screen does not know keeps its code. */
export function useEventName(): (event: string) => string {
  const { language } = usePreferences();
  return useCallback((event: string) => eventWords(event)?.[language] ?? event, [language]);
}
