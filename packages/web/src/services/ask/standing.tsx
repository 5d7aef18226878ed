import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { isAnswered, questionsLeft, type SupportState } from "../session/index.ts";

/** How far one is, in words: answers change how many questions are left, so there is no percentage. */
export function Standing({ state }: { state: SupportState }): ReactNode {
  const { trail, later } = state;
  if (trail.length === 0) return null;
  const given = trail.filter((id) => isAnswered(state, id)).length;
  const left = questionsLeft(state).length;
  return (
    <p className="text-solid-gray-700">
      <T k="support.standing.given" values={{ given }} />{" "}
      {left > 0 ? <T k="support.standing.left" values={{ left }} /> : <T k="support.standing.none" />}{" "}
      {later.length > 0 && <T k="support.standing.later" values={{ later: later.length }} />}
    </p>
  );
}
