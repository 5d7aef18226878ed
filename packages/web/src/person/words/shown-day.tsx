import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { useSayDay } from "../../app/say-day.ts";

/** A day as stored, in words; without one it says so. */
export function ShownDay({ day }: { day: string | null }): ReactNode {
  const sayDay = useSayDay();
  return day ? <Furigana text={sayDay(day)} /> : <T k="account.none" />;
}

/** From a day until the day before another; either may be open. */
export function Period({ from, until }: { from: string | null; until: string | null }): ReactNode {
  const sayDay = useSayDay();
  if (!from && !until) return <T k="account.none" />;
  return (
    <>
      {from && <T k="person.from" values={{ day: sayDay(from) }} />}
      {from && until && " "}
      {until ? <T k="person.until" values={{ day: sayDay(until) }} /> : <T k="person.noEnd" />}
    </>
  );
}
