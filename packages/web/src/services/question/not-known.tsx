import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Checkbox } from "../../design/index.ts";
import { Both } from "./both.tsx";
import type { QuestionProps } from "./question-view.tsx";

/** 「わからない」 for a question whose answer is typed or searched. */
export function NotKnown({ question, situation, onAnswer }: QuestionProps): ReactNode {
  const choice = question.choices.find(({ value }) => value === "unknown");
  return (
    <Checkbox
      label={choice ? <Both ja={choice.label} en={choice.english} /> : <T k="support.notKnown" />}
      checked={situation[question.id] === "unknown"}
      onChange={(checked) => onAnswer(checked ? "unknown" : undefined)}
    />
  );
}
