import { dayKey, severeKey, type SurveyItem } from "@yorisoi/rules/certification/survey";
import { memo, type ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Button, ChoiceList } from "../../../design/index.ts";
import { useFieldValue, useWrite } from "../../document/index.ts";
import { choicesOf, optionAt } from "./choices.tsx";
import { Settled } from "./settled.tsx";

interface Props {
  readonly one: SurveyItem;
  readonly dense: boolean;
}

/** The answer in the more severe state, which is the one that counts; one tap says that it is the same. */
export const SevereQuestion = memo(function SevereQuestion({ one, dense }: Props): ReactNode {
  const key = severeKey(one.id);
  const day = useFieldValue(dayKey(one.id));
  const value = useFieldValue(key);
  const write = useWrite();
  const isSame = typeof day === "string" && day === value;
  return (
    <Settled fieldKey={key}>
      <div className="border-l-4 border-solid-gray-420 pl-4">
        <ChoiceList
          name={key}
          legend={<T k="survey.severe" />}
          hint={!dense && <T k="survey.severe.hint" />}
          choices={choicesOf(one)}
          chosen={optionAt(one, value)}
          onChoose={(at) => write(key, one.options[at]?.code ?? null)}
          inline={dense}
          {...(typeof value === "string" && {
            clear: { label: <T k="survey.clear" />, onClear: () => write(key, null) },
          })}
        />
        {!isSame && (
          <Button
            kind="outline"
            data-same
            className="mt-2"
            disabled={typeof day !== "string"}
            onClick={() => typeof day === "string" && write(key, day)}
          >
            <T k="survey.same" />
          </Button>
        )}
      </div>
    </Settled>
  );
});
