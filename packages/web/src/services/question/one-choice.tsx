import type { ReactNode } from "react";
import { ChoiceList } from "../../design/index.ts";
import { Both } from "./both.tsx";
import { signsOf } from "./digit-keys.ts";
import type { AnswerProps } from "./question-view.tsx";

/** A question with one answer out of several. */
export function OneChoice(props: AnswerProps): ReactNode {
  const { question, situation, name, label, hint, error, onAnswer } = props;
  const answer = situation[question.id];
  const chosen = question.choices.findIndex(({ value }) => value === answer);
  const signs = signsOf(question.choices.map(({ value }) => value));
  return (
    <ChoiceList
      name={name}
      legend={label}
      hint={hint}
      error={error}
      choices={question.choices.map((choice, at) => {
        const sign = signs[at];
        const words = <Both ja={choice.label} en={choice.english} />;
        return { value: at, label: words, ...(sign && { sign }) };
      })}
      chosen={chosen}
      onChoose={(at) => onAnswer(question.choices[at]?.value)}
    />
  );
}
