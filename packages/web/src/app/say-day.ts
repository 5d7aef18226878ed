import { civilDay, formatDay, formatDayEnglish } from "@yorisoi/rules/calendar";
import { useCallback } from "react";
import { usePreferences } from "./preferences.ts";

/** A day as stored, in words with its era: 令和8年（2026年）11月21日. What is no day stays as it is. */
export function useSayDay(): (day: string) => string {
  const { language } = usePreferences();
  return useCallback(
    (text: string) => {
      const on = civilDay(text);
      if (!on) return text;
      return language === "ja" ? formatDay(on, "both") : formatDayEnglish(on);
    },
    [language],
  );
}
