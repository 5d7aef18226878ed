import type { Question } from "@yorisoi/rules/services";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import { answerByDigit, QuestionView } from "../question/index.ts";
import {
  answered,
  back,
  canGoBack,
  changeSupport,
  forward,
  heldAt,
  isAnswered,
  putOff,
  type SupportState,
  takenBack,
} from "../session/index.ts";

interface Props {
  readonly question: Question;
  readonly state: SupportState;
}

/** Whether the page has shown a question before: then the next one takes the focus, the very first does not. */
let hasMoved = false;

/** One question with 「つぎへ」, 「あとで」 and 「もどる」. An answer is kept at once; one goes on by the button or Enter. */
export function AskQuestion({ question, state }: Props): ReactNode {
  const { id } = question;
  const place = useRef<HTMLFormElement>(null);
  const [isWanting, setWanting] = useState(false);
  useEffect(() => {
    if (hasMoved) focusQuestion(place.current);
    hasMoved = false;
  }, []);
  useEffect(() => {
    // What is wanted is heard with the field it belongs to.
    if (isWanting) place.current?.querySelector<HTMLElement>("input")?.focus();
  }, [isWanting]);
  const move = (step: (state: SupportState) => SupportState) => {
    hasMoved = true;
    changeSupport(step);
  };
  const answer = (value: unknown) => {
    setWanting(false);
    changeSupport((now) => (value === undefined ? takenBack(now, id) : heldAt(answered(now, id, value), id)));
  };
  const next = () => {
    if (isAnswered(state, id)) move((now) => forward(heldAt(now, id)));
    else setWanting(true);
  };
  return (
    <form
      ref={place}
      noValidate
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- number keys of the fields inside */}
      <div tabIndex={-1} data-question className="outline-none" onKeyDown={answerByDigit}>
        <QuestionView
          question={question}
          situation={state.situation}
          name={`ask-${id}`}
          level={2}
          error={isWanting && <T k="support.wanting" />}
          onAnswer={answer}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" data-after>
          <T k="support.next" />
        </Button>
        <Button kind="outline" onClick={() => move((now) => putOff(now, id))}>
          <T k="support.later" />
        </Button>
        {canGoBack(state) && (
          <Button kind="text" onClick={() => move(back)}>
            <T k="support.back" />
          </Button>
        )}
      </div>
    </form>
  );
}

/** Moves to the answers; where one would have to type, only to the question, so that no keyboard covers a small screen. */
function focusQuestion(form: HTMLFormElement | null): void {
  const choice =
    form?.querySelector<HTMLElement>("fieldset input:checked") ??
    form?.querySelector<HTMLElement>("fieldset input:is([type=radio], [type=checkbox])");
  const whole = form?.querySelector<HTMLElement>("[data-question]");
  form?.scrollIntoView({ block: "nearest" });
  (choice ?? whole)?.focus({ preventScroll: true });
}
