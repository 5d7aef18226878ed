import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { CheckboxGroup } from "../../design/index.ts";
import { Both } from "./both.tsx";
import { signsOf } from "./digit-keys.ts";
import { manyAnswer, NONE, tickedOf } from "./many-answer.ts";
import type { AnswerProps } from "./question-view.tsx";

/** A question of which any answers can be ticked, or that none fits, or that one does not know. */
export function ManyChoices(props: AnswerProps): ReactNode {
  const { question, situation, name, label, hint, error, onAnswer } = props;
  const known = question.choices.filter(({ value }) => value !== "unknown");
  const unknown = question.choices.find(({ value }) => value === "unknown");
  const none = { value: NONE, text: <T k="support.many.none" /> };
  const all = [
    ...known.map((choice) => ({ value: choice.value, text: <Both ja={choice.label} en={choice.english} /> })),
    none,
    ...(unknown ? [{ value: unknown.value, text: <Both ja={unknown.label} en={unknown.english} /> }] : []),
  ];
  const signs = signsOf(all.map(({ value }) => value));
  const ticked = tickedOf(situation[question.id]);
  return (
    <CheckboxGroup
      id={name}
      label={label}
      hint={
        <>
          {hint} <T k="support.many.hint" />
        </>
      }
      error={error}
      choices={all.map(({ value, text }, at) => ({
        value,
        label: (
          <span className="flex gap-3">
            <span className="w-3 shrink-0 text-solid-gray-700 tabular-nums">{signs[at]}</span>
            <span>{text}</span>
          </span>
        ),
      }))}
      values={ticked}
      onChange={(values) => onAnswer(manyAnswer(ticked, values))}
    />
  );
}
