import { type CivilDay, describeDayProblem, parseDay } from "@yorisoi/rules/calendar";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import type { TextKey } from "../../app/text.ts";
import { Furigana, T } from "../../app/words.tsx";
import { useSayDay } from "../../app/say-day.ts";
import { DayField } from "../../design/index.ts";
import { dayOf } from "./filter.ts";

interface Props {
  readonly id: string;
  readonly label: TextKey;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: ReactNode;
}

function DayWords({ day }: { day: CivilDay }): ReactNode {
  const sayDay = useSayDay();
  return <Furigana text={sayDay(day)} />;
}

const dayWords = (day: CivilDay) => <DayWords day={day} />;

/** A day the search begins or ends with, in whichever way one writes it. */
export function FilterDay({ id, label, value, onChange, error }: Props): ReactNode {
  const { language } = usePreferences();
  const reading = parseDay(value);
  const unclear = reading.ok
    ? ""
    : reading.problems.map((each) => describeDayProblem(each, language)).join(" ");
  return (
    <DayField<CivilDay>
      id={id}
      label={<T k={label} />}
      hint={<T k="audit.day.hint" />}
      value={value}
      onChange={onChange}
      parse={dayOf}
      format={dayWords}
      error={error}
      notUnderstood={<Furigana text={unclear} />}
    />
  );
}
