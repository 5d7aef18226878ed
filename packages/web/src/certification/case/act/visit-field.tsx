import type { ReactNode } from "react";
import { Furigana, T } from "../../../app/words.tsx";
import { useSayDay } from "../../../app/say-day.ts";
import { RadioGroup } from "../../../design/index.ts";
import type { AskedProps } from "./asked-field.tsx";
import { fieldId } from "./read-draft.ts";

/** Which of the planned visits; the only one is not asked for. */
export function VisitField({ view, draft, change, errorAt }: AskedProps): ReactNode {
  const sayDay = useSayDay();
  const planned = view.state.visits.filter(({ status }) => status === "set");
  const [only, ...others] = planned;
  if (only && others.length === 0) {
    return (
      <p>
        <T k="case.visits" />
        <T k="case.colon" />
        <Furigana text={sayDay(only.day)} /> {only.from}
      </p>
    );
  }
  return (
    <RadioGroup
      id={fieldId("visit")}
      label={<T k="case.act.visit" />}
      error={errorAt("visit")}
      choices={planned.map(({ visit, day, from }) => ({
        value: visit,
        label: (
          <>
            <Furigana text={sayDay(day)} /> {from}
          </>
        ),
      }))}
      value={draft.codes["visit"] ?? null}
      onChange={(visit) => change({ codes: { ...draft.codes, visit } })}
    />
  );
}
