import { useCallback } from "react";
import { usePreferences } from "./preferences.ts";

const zone = { timeZone: "Asia/Tokyo" } as const;
const day = { year: "numeric", month: "long", day: "numeric", ...zone } as const;
const clock = { hour: "numeric", minute: "2-digit", ...zone } as const;
const inBoth = (parts: Intl.DateTimeFormatOptions) => ({
  ja: new Intl.DateTimeFormat("ja-JP", parts),
  en: new Intl.DateTimeFormat("en-GB", parts),
});
const days = inBoth(day);
const times = inBoth({ ...day, ...clock });
const clocks = inBoth(clock);
const iso = new Intl.DateTimeFormat("sv-SE", zone);

/** The civil day in Japan of an instant, 2026-11-21. */
export const dayInJapan = (instant: string | Date): string => iso.format(new Date(instant));

/** The civil day in Japan by this device's clock. */
export const today = (): string => iso.format(new Date());

/** Instants of the server in the reader's language, as clocks in Japan show them; `day` and `clock` are parts of `time`. */
export function useSayTime(): Readonly<Record<"day" | "time" | "clock", (instant: string) => string>> {
  const { language } = usePreferences();
  return {
    day: useCallback((instant: string) => days[language].format(new Date(instant)), [language]),
    time: useCallback((instant: string) => times[language].format(new Date(instant)), [language]),
    clock: useCallback((instant: string) => clocks[language].format(new Date(instant)), [language]),
  };
}
