import type { Question } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import { QuestionView } from "../question/index.ts";
import {
  answered,
  changeSupport,
  isAnswered,
  questionsLeft,
  type SupportState,
  takenBack,
} from "../session/index.ts";

interface Props {
  readonly question: Question;
  readonly state: SupportState;
}

/** A question of the sheet. One that cannot change anything with the answers so far says so; it can be answered all the same. */
export function SheetQuestion({ question, state }: Props): ReactNode {
  const { id } = question;
  const isGiven = isAnswered(state, id);
  const matters = isGiven || state.later.includes(id) || questionsLeft(state).some((one) => one.id === id);
  const answer = (value: unknown) =>
    changeSupport((now) => (value === undefined ? takenBack(now, id) : answered(now, id, value)));
  return (
    <div className="max-w-[40rem]">
      <QuestionView
        question={question}
        situation={state.situation}
        name={`sheet-${id}`}
        level={3}
        onAnswer={answer}
      />
      {!matters && (
        <p className="text-solid-gray-700">
          <T k="support.sheet.idle" />
        </p>
      )}
      {isGiven && (question.kind === "one" || question.kind === "many") && (
        <Button kind="text" className="-ml-5" onClick={() => answer(undefined)}>
          <T k="support.sheet.clear" />
        </Button>
      )}
    </div>
  );
}
