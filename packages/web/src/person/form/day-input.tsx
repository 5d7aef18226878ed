import { type CivilDay, describeDayProblem, parseDay } from "@yorisoi/rules/calendar";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana } from "../../app/words.tsx";
import { DayField, type FieldTexts } from "../../design/index.ts";
import { ShownDay } from "../words/shown-day.tsx";

export const dayIn = (text: string): CivilDay | null => {
  const reading = parseDay(text);
  return reading.ok ? reading.value : null;
};

/** The day as it is sent; one that cannot be read goes as it was typed, and the server says what is wrong. */
export const dayToSend = (text: string): string | null => (text.trim() === "" ? null : (dayIn(text) ?? text));

interface Props extends FieldTexts {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly autoComplete?: "bday" | "off";
}

const showDay = (on: CivilDay) => <ShownDay day={on} />;

/** A day in whichever way one writes it, read back with era and western year. */
export function DayInput(props: Props): ReactNode {
  const { language } = usePreferences();
  const reading = parseDay(props.value);
  const unclear = reading.ok
    ? ""
    : reading.problems.map((each) => describeDayProblem(each, language)).join(" ");
  return <DayField {...props} parse={dayIn} format={showDay} notUnderstood={<Furigana text={unclear} />} />;
}
