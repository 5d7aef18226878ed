import { useCallback } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { useSayDay } from "../../app/say-day.ts";
import { dayInJapan } from "../../app/say-time.ts";

const zone = "Asia/Tokyo";
const clocks = new Intl.DateTimeFormat("sv-SE", { timeStyle: "medium", timeZone: zone });
const shortDays = {
  ja: new Intl.DateTimeFormat("ja-JP", { year: "numeric", month: "long", day: "numeric", timeZone: zone }),
  en: new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "short", day: "numeric", timeZone: zone }),
} as const;

/** Instants to the second, as clocks in Japan show them. `full` has the era, `short` does not; `day` and `clock` are its parts. */
export function useSayInstant() {
  const { language } = usePreferences();
  const sayDay = useSayDay();
  const clock = useCallback((instant: string | number) => clocks.format(new Date(instant)), []);
  const day = useCallback((instant: string) => shortDays[language].format(new Date(instant)), [language]);
  const short = useCallback(
    (instant: string) =>
      `${shortDays[language].format(new Date(instant))} ${clocks.format(new Date(instant))}`,
    [language],
  );
  const full = useCallback(
    (instant: string) => `${sayDay(dayInJapan(instant))} ${clocks.format(new Date(instant))}`,
    [sayDay],
  );
  return { full, short, day, clock };
}
