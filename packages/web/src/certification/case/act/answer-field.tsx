import { actOf, type CaseDocument } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { Loading } from "../../../app/loading.tsx";
import { T } from "../../../app/words.tsx";
import { RadioGroup, TextArea } from "../../../design/index.ts";
import { useQuestionTexts } from "../questions/use-question-texts.ts";
import type { AskedProps } from "./asked-field.tsx";
import { openQuestions } from "./draft.ts";
import { fieldId } from "./read-draft.ts";

/** Which of the open questions is answered, and the answer. */
export function AnswerField(props: AskedProps): ReactNode {
  const { document } = actOf(props.act);
  return document ? <Answer {...props} document={document} /> : null;
}

function Answer({
  view,
  draft,
  change,
  errorAt,
  document,
}: AskedProps & { document: CaseDocument }): ReactNode {
  const texts = useQuestionTexts(view.caseId, document);
  if (!texts) return <Loading />;
  const open = openQuestions(view, document);
  const [only, ...others] = open;
  const set = (question: string) => change({ codes: { ...draft.codes, question } });
  return (
    <>
      {only && others.length === 0 ? (
        <p className="whitespace-pre-line" lang="ja">
          {texts.of(only.id).text}
        </p>
      ) : (
        <RadioGroup
          id={fieldId("question")}
          label={<T k="case.act.question" />}
          error={errorAt("question")}
          choices={open.map(({ id }) => ({
            value: id,
            label: (
              <span lang="ja" className="whitespace-pre-line">
                {texts.of(id).text}
              </span>
            ),
          }))}
          value={draft.codes["question"] ?? null}
          onChange={set}
        />
      )}
      <TextArea
        id={fieldId("answer")}
        label={<T k="case.act.answer" />}
        hint={<T k="case.act.answer.hint" />}
        error={errorAt("answer")}
        value={draft.texts["answer"] ?? ""}
        onChange={(answer) => change({ texts: { ...draft.texts, answer } })}
      />
    </>
  );
}
