import { type ReactNode, useState } from "react";
import { T } from "../../app/words.tsx";
import { TextField } from "../../design/index.ts";
import { NotKnown } from "./not-known.tsx";
import type { AnswerProps } from "./question-view.tsx";
import { wholeNumber } from "./whole-number.ts";

/** A question whose answer is a whole number, as the age. */
export function NumberAnswer(props: AnswerProps): ReactNode {
  const { question, situation, name, label, hint, error, onAnswer } = props;
  const answer = situation[question.id];
  const [typed, setTyped] = useState(typeof answer === "number" ? String(answer) : "");
  const [left, setLeft] = useState(false);
  const [lowest, highest] = question.range ?? [0, Number.MAX_SAFE_INTEGER];
  const read = (text: string) => {
    const number = wholeNumber(text);
    return number !== null && number >= lowest && number <= highest ? number : undefined;
  };
  const isWrong = left && typed.trim() !== "" && read(typed) === undefined;
  return (
    <div>
      <TextField
        id={name}
        label={label}
        hint={hint}
        error={isWrong ? <T k="support.number.wrong" values={{ lowest, highest }} /> : error}
        inputMode="numeric"
        autoComplete="off"
        size={6}
        unit={question.id === "age" && <T k="support.number.years" />}
        value={answer === "unknown" ? "" : typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setLeft(false);
          onAnswer(read(target.value));
        }}
        onBlur={() => setLeft(true)}
      />
      <NotKnown {...props} />
    </div>
  );
}
