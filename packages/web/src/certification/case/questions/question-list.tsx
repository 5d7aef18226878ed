import { finderOf, rowsOf } from "@yorisoi/rules/certification";
import type { CaseDocument } from "@yorisoi/rules/certification/case";
import { type ReactNode, useMemo } from "react";
import { Loading } from "../../../app/loading.tsx";
import { T } from "../../../app/words.tsx";
import { Tag } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { useForm } from "../../form-of.ts";
import { Words } from "../words.tsx";
import { useQuestionTexts } from "./use-question-texts.ts";

/** Every question about a document, asked now or earlier, with the field it is about and its answer. */
export function QuestionList({ view, document }: { view: CaseView; document: CaseDocument }): ReactNode {
  const texts = useQuestionTexts(view.caseId, document);
  const form = useForm(document, view.edition);
  const find = useMemo(() => form && finderOf(form), [form]);
  if (!texts || !form) return <Loading />;
  const now = view.state.documents[document].questions;
  const before = rowsOf(form, texts.values, "question").filter((id) => !now.some((one) => one.id === id));
  const all = [...now, ...before.map((id) => ({ id, key: null, isAnswered: true }))];
  if (all.length === 0) {
    return (
      <p>
        <T k="case.questions.noneHere" />
      </p>
    );
  }
  return (
    <ol className="space-y-4">
      {all.map(({ id, key, isAnswered }) => {
        const { text, answer } = texts.of(id);
        const place = key === null ? undefined : find?.(key);
        return (
          <li key={id} className="space-y-1 border-l-4 border-solid-gray-420 pl-3">
            <p className="flex flex-wrap items-center gap-x-3">
              <Tag kind={isAnswered ? "success" : "warning"}>
                <T k={isAnswered ? "case.question.answered" : "case.question.open"} />
              </Tag>
              {place && (
                <span className="text-solid-gray-700">
                  <Words words={place.spec} />
                </span>
              )}
            </p>
            <p lang="ja" className="font-700 whitespace-pre-line">
              {text || <T k="case.question.noText" />}
            </p>
            {answer && (
              <p lang="ja" className="whitespace-pre-line">
                {answer}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
