import { type CivilDay, parseDay } from "@yorisoi/rules/calendar";
import { type ReactNode, useState } from "react";
import { useSayDay } from "../../app/say-day.ts";
import { T } from "../../app/words.tsx";
import { DayField } from "../../design/index.ts";
import { NotKnown } from "./not-known.tsx";
import type { AnswerProps } from "./question-view.tsx";

const read = (text: string): CivilDay | null => {
  const reading = parseDay(text);
  return reading.ok ? reading.value : null;
};

/** A question whose answer is a day, typed in whichever way one is used to. */
export function DayAnswer(props: AnswerProps): ReactNode {
  const { question, situation, name, label, hint, error, onAnswer } = props;
  const answer = situation[question.id];
  const sayDay = useSayDay();
  const [typed, setTyped] = useState(typeof answer === "string" && answer !== "unknown" ? answer : "");
  return (
    <div>
      <DayField
        id={name}
        label={label}
        hint={
          <>
            {hint} <T k="support.day.hint" />
          </>
        }
        error={error}
        value={answer === "unknown" ? "" : typed}
        parse={read}
        format={sayDay}
        notUnderstood={<T k="support.day.wrong" />}
        onChange={(text, day) => {
          setTyped(text);
          onAnswer(day ?? undefined);
        }}
      />
      <NotKnown {...props} />
    </div>
  );
}
