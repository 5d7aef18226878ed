import type { ActId } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { CheckboxGroup, RadioGroup, TextField } from "../../../design/index.ts";
import { DayEntry } from "../../../disease/index.ts";
import { SurveyorField } from "../../surveyors/surveyor-field.tsx";
import type { CaseView } from "../../answers.ts";
import { Words } from "../words.tsx";
import { AnswerField } from "./answer-field.tsx";
import type { Asked } from "./asked.ts";
import { DoctorField } from "./doctor-field.tsx";
import type { Draft } from "./draft.ts";
import { OrganisationField } from "./organisation-field.tsx";
import { QuestionsField } from "./questions-field.tsx";
import { fieldId } from "./read-draft.ts";
import { RestsField } from "./rests-field.tsx";
import { VisitField } from "./visit-field.tsx";

export interface AskedProps {
  readonly act: ActId;
  readonly view: CaseView;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly errorAt: (key: string) => ReactNode;
}

/** The field of what an act asks, as its kind draws it. */
export function AskedField({ asked, ...props }: AskedProps & { asked: Asked }): ReactNode {
  const { draft, change, errorAt } = props;
  const { key } = asked;
  const id = fieldId(key);
  const error = errorAt(key);
  const choose = (code: string) => change({ codes: { ...draft.codes, [key]: code } });
  const type = (text: string) => change({ texts: { ...draft.texts, [key]: text } });
  switch (asked.field) {
    case "one":
      return (
        <RadioGroup
          id={id}
          label={<T k={asked.label} />}
          error={error}
          choices={Object.entries(asked.words).map(([value, words]) => ({
            value,
            label: <Words words={words} />,
          }))}
          value={draft.codes[key] ?? null}
          onChange={choose}
        />
      );
    case "yes-no":
      return (
        <RadioGroup
          id={id}
          inline
          label={<T k={asked.label} />}
          hint={asked.hint && <T k={asked.hint} />}
          error={error}
          choices={[
            { value: "yes", label: <T k="case.yes" /> },
            { value: "no", label: <T k="case.no" /> },
          ]}
          value={draft.codes[key] ?? null}
          onChange={choose}
        />
      );
    case "several":
      return <SeveralField {...props} asked={asked} />;
    case "day":
      return (
        <DayEntry
          id={id}
          label={<T k={asked.label} />}
          hint={<T k={asked.hint ?? "case.act.day.hint"} />}
          value={draft.texts[key] ?? ""}
          onChange={type}
          error={error}
        />
      );
    case "time":
    case "minutes":
      return (
        <TextField
          id={id}
          size={8}
          autoComplete="off"
          label={<T k={asked.label} />}
          hint={<T k={asked.field === "time" ? "case.act.time.hint" : "case.act.minutes.hint"} />}
          value={draft.texts[key] ?? ""}
          onChange={(event) => type(event.target.value)}
          error={error}
          {...(asked.field === "minutes" ? { unit: <T k="case.act.minutes.unit" /> } : {})}
        />
      );
    case "rests":
      return <RestsField {...props} />;
    case "visit":
      return <VisitField {...props} />;
    case "surveyor":
      return <SurveyorField {...props} />;
    case "health-centre":
      return (
        <OrganisationField
          id={id}
          kind="health_centre"
          label={<T k="case.act.healthCentre" />}
          hint={<T k="case.act.healthCentre.hint" />}
          error={error}
          chosen={draft.organisation}
          onChoose={(organisation) => change({ organisation })}
        />
      );
    case "doctor":
      return <DoctorField {...props} />;
    case "questions":
      return <QuestionsField {...props} />;
    case "answer":
      return <AnswerField {...props} />;
  }
}

type Several = Extract<Asked, { field: "several" }>;

/** Any number of a closed list; where none of them is an answer too, it stands first and empties the list. */
function SeveralField({ asked, draft, change, errorAt }: AskedProps & { asked: Several }): ReactNode {
  const { key, none } = asked;
  const own = Object.entries(asked.words).map(([value, words]) => ({
    value,
    label: <Words words={words} />,
    ...(words.todo ? { hint: <Words words={{ ja: words.todo, en: words.todoEn ?? words.todo }} /> } : {}),
  }));
  const isNone = draft.codes[key] === "none";
  const set = (values: readonly string[]) => {
    const wasNone = isNone && values.length > 1;
    const saysNone = values.includes("none") && !wasNone;
    change({
      codes: { ...draft.codes, [key]: saysNone ? "none" : "" },
      lists: { ...draft.lists, [key]: saysNone ? [] : values.filter((value) => value !== "none") },
    });
  };
  return (
    <CheckboxGroup
      id={fieldId(key)}
      label={<T k={asked.label} />}
      error={errorAt(key)}
      choices={[...(none ? [{ value: "none", label: <T k={none} /> }] : []), ...own]}
      values={isNone ? ["none"] : (draft.lists[key] ?? [])}
      onChange={set}
    />
  );
}
