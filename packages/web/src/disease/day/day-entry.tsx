import { type CivilDay, describeDayProblem, parseDay } from "@yorisoi/rules/calendar";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { useSayDay } from "../../app/say-day.ts";
import { Furigana } from "../../app/words.tsx";
import { DayField, type FieldTexts } from "../../design/index.ts";

/** The day a text means; null when it means none. */
export function dayIn(text: string): CivilDay | null {
  const reading = parseDay(text);
  return reading.ok ? reading.value : null;
}

interface Props extends FieldTexts {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly autoComplete?: "bday" | "off";
}

const showDay = (on: CivilDay) => <SaidDay day={on} />;

/** A day in whichever way one writes it, read back with era and western year. */
export function DayEntry(props: Props): ReactNode {
  const { language } = usePreferences();
  const reading = parseDay(props.value);
  const unclear = reading.ok
    ? ""
    : reading.problems.map((each) => describeDayProblem(each, language)).join(" ");
  return <DayField {...props} parse={dayIn} format={showDay} notUnderstood={<Furigana text={unclear} />} />;
}

/** A day in words, with its era. */
export function SaidDay({ day }: { day: string }): ReactNode {
  const sayDay = useSayDay();
  return <Furigana text={sayDay(day)} />;
}
