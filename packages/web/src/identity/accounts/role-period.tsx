import { civilDay, formatDay, formatDayEnglish } from "@yorisoi/rules/calendar";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";

/** A day of the server in the reader's language; Japanese readers see both calendars. */
export function useSayDay(): (text: string) => string {
  const { language } = usePreferences();
  return (text) => {
    const day = civilDay(text);
    if (!day) return text;
    return language === "ja" ? formatDay(day, "both") : formatDayEnglish(day);
  };
}

interface Props {
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/** From when until when a role holds. */
export function RolePeriod({ validFrom, validUntil }: Props): ReactNode {
  const say = useSay();
  const day = useSayDay();
  return (
    <>
      <Furigana text={say("accounts.roles.from", { from: day(validFrom) })} />
      <br />
      {validUntil ? (
        <Furigana text={say("accounts.roles.until", { until: day(validUntil) })} />
      ) : (
        <T k="accounts.roles.open" />
      )}
    </>
  );
}
