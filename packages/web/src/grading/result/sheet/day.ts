import type { Language } from "../../../app/preferences.ts";

const TOKYO = { timeZone: "Asia/Tokyo" } as const;
const long = { year: "numeric", month: "long", day: "numeric" } as const;

const japaneseEra = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { ...TOKYO, ...long, era: "long" });
const western: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat("ja-JP-u-ca-gregory", { ...TOKYO, ...long }),
  en: new Intl.DateTimeFormat("en-GB", { ...TOKYO, ...long }),
};

/** A day in the Japanese era and in the western calendar, as it is in Japan. */
export function dayInBoth(now: Date, language: Language): { readonly era: string; readonly western: string } {
  return { era: japaneseEra.format(now), western: western[language].format(now) };
}
