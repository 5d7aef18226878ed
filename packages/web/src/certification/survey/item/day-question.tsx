import { dayKey, type SurveyItem } from "@yorisoi/rules/certification/survey";
import { memo, type ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { ChoiceList } from "../../../design/index.ts";
import { useFieldValue, useWrite } from "../../document/index.ts";
import { choicesOf, optionAt } from "./choices.tsx";
import { Settled } from "./settled.tsx";

interface Props {
  readonly one: SurveyItem;
  /** Beside each other, where a whole chapter is shown. */
  readonly dense: boolean;
}

/** The answer on the day of the visit. */
export const DayQuestion = memo(function DayQuestion({ one, dense }: Props): ReactNode {
  const key = dayKey(one.id);
  const value = useFieldValue(key);
  const write = useWrite();
  return (
    <Settled fieldKey={key}>
      <ChoiceList
        name={key}
        legend={<T k="survey.day" />}
        choices={choicesOf(one)}
        chosen={optionAt(one, value)}
        onChoose={(at) => write(key, one.options[at]?.code ?? null)}
        inline={dense}
        {...(typeof value === "string" && {
          clear: { label: <T k="survey.clear" />, onClear: () => write(key, null) },
        })}
      />
    </Settled>
  );
});
