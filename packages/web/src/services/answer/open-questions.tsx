import { type MeasureResult, type QuestionId, questionOf } from "@yorisoi/rules/services";
import { type ReactNode, useState } from "react";
import { Official, T } from "../../app/words.tsx";
import { answerByDigit, Both, QuestionView } from "../question/index.ts";
import { answered, changeSupport, type SupportState, takenBack } from "../session/index.ts";
import { Unfold } from "./unfold.tsx";

interface Props {
  readonly ids: readonly QuestionId[];
  /** Which measure it stands at; makes the names of the fields unique. */
  readonly at: string;
  readonly state: SupportState;
  /** All answers, to say what else a question changes. */
  readonly results: readonly MeasureResult[];
}

/** Questions to be answered right where their answer is missing. */
export function OpenQuestions({ ids, at, state, results }: Props): ReactNode {
  const shown = useKept(ids);
  return (
    <ul>
      {shown.map((id) => {
        const question = questionOf(id);
        return (
          <li key={id}>
            <Unfold summary={<Both ja={question.text} en={question.english} />}>
              {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- number keys of the fields inside */}
              <div onKeyDown={answerByDigit} className="space-y-2 py-2">
                <QuestionView
                  question={question}
                  situation={state.situation}
                  name={`${at}-${id}`}
                  onAnswer={(value) =>
                    changeSupport((now) =>
                      value === undefined ? takenBack(now, id) : answered(now, id, value),
                    )
                  }
                />
                <AlsoChanges id={id} at={at} results={results} />
              </div>
            </Unfold>
          </li>
        );
      })}
    </ul>
  );
}

/** The questions with those that stood here before: a question does not vanish from under the hand that answers it. */
function useKept(ids: readonly QuestionId[]): readonly QuestionId[] {
  const [kept, keep] = useState(ids);
  const grown = ids.filter((id) => !kept.includes(id));
  if (grown.length === 0) return kept;
  const all = [...kept, ...grown];
  keep(all);
  return all;
}

/** What else depends on the same answer. */
function AlsoChanges({ id, at, results }: { id: QuestionId; at: string; results: readonly MeasureResult[] }) {
  const others = results.filter(
    (result) => result.id !== at && (result.missing.includes(id) || result.notKnown.includes(id)),
  );
  if (others.length === 0) return null;
  return (
    <p className="text-solid-gray-700">
      <T k="support.alsoChanges" values={{ number: others.length }} />
      <Official text={others.map(({ name }) => `「${name}」`).join("")} />
    </p>
  );
}
