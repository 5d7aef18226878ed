import { allQuestions } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { isAnswered, type SupportState } from "../session/index.ts";
import { OpenQuestions } from "./open-questions.tsx";
import { Unfold } from "./unfold.tsx";

/** The answers given, each to be changed where it stands. */
export function GivenAnswers({ state }: { state: SupportState }): ReactNode {
  const ids = allQuestions.map(({ id }) => id).filter((id) => isAnswered(state, id));
  if (ids.length === 0) return null;
  return (
    <Unfold summary={<T k="support.given" values={{ number: ids.length }} />}>
      <OpenQuestions ids={ids} at="given" state={state} results={[]} />
    </Unfold>
  );
}
