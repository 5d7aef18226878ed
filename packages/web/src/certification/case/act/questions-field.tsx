import { askedFields, type Form, type Values } from "@yorisoi/rules/certification";
import { actOf, type CaseDocument } from "@yorisoi/rules/certification/case";
import { type ReactNode, useMemo } from "react";
import { T, useSay } from "../../../app/words.tsx";
import { Button, Select, TextArea } from "../../../design/index.ts";
import { useForm } from "../../form-of.ts";
import { useQuestionTexts } from "../questions/use-question-texts.ts";
import { useWords } from "../words.tsx";
import type { AskedProps } from "./asked-field.tsx";
import { newQuestion, type QuestionDraft } from "./draft.ts";
import { fieldId } from "./read-draft.ts";

/** The questions with which a document is sent back: each its words, and the field it is about. */
export function QuestionsField(props: AskedProps): ReactNode {
  const { document } = actOf(props.act);
  return document ? <Questions {...props} document={document} /> : null;
}

function Questions({ view, draft, change, errorAt, document }: AskedProps & { document: CaseDocument }) {
  const form = useForm(document, view.edition);
  const values = useQuestionTexts(view.caseId, document)?.values;
  const { questions } = draft;
  const put = (id: string, part: Partial<QuestionDraft>) =>
    change({ questions: questions.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  return (
    <div id={fieldId("questions")} className="space-y-4">
      {questions.map((question, index) => (
        <fieldset key={question.id} className="min-w-0 space-y-3 border-l-4 border-solid-gray-420 pl-3">
          <legend className="font-700">
            <T k="case.act.question.number" values={{ number: index + 1 }} />
          </legend>
          <TextArea
            id={`act-question-${question.id}`}
            label={<T k="case.act.question.text" />}
            hint={<T k="case.act.question.hint" />}
            error={index === 0 && errorAt("questions")}
            value={question.text}
            onChange={(text) => put(question.id, { text })}
          />
          {form && values && <FieldChoice form={form} values={values} question={question} put={put} />}
          {questions.length > 1 && (
            <Button
              kind="text"
              onClick={() => change({ questions: questions.filter(({ id }) => id !== question.id) })}
            >
              <T k="case.act.question.remove" values={{ number: index + 1 }} />
            </Button>
          )}
        </fieldset>
      ))}
      <Button kind="outline" onClick={() => change({ questions: [...questions, newQuestion()] })}>
        <T k="case.act.question.add" />
      </Button>
    </div>
  );
}

interface ChoiceProps {
  readonly form: Form;
  readonly values: Values;
  readonly question: QuestionDraft;
  readonly put: (id: string, part: Partial<QuestionDraft>) => void;
}

/** Which field a question is about, by its part of the form; or the whole document. */
function FieldChoice({ form, values, question, put }: ChoiceProps): ReactNode {
  const say = useSay();
  const words = useWords();
  const asked = useMemo(() => askedFields(form, values), [form, values]);
  const { id, section, field } = question;
  const whole = { value: "", label: say("case.act.question.whole") };
  const parts = form.sections
    .filter(({ id: part }) => part !== "questions" && asked.some((one) => one.section === part))
    .map((part) => ({ value: part.id, label: words(part) }));
  return (
    <>
      <Select
        id={`act-section-${id}`}
        label={<T k="case.act.question.section" />}
        options={[whole, ...parts]}
        value={section ?? ""}
        onChange={(chosen) => put(id, { section: chosen || null, field: null })}
      />
      {section && (
        <Select
          id={`act-field-${id}`}
          label={<T k="case.act.question.field" />}
          options={[
            { value: "", label: say("case.act.question.wholeSection") },
            ...asked
              .filter((one) => one.section === section)
              .map(({ key, row, spec }) => ({
                value: key,
                label: row ? `${words(spec)}（${row.slice(0, 8)}）` : words(spec),
              })),
          ]}
          value={field ?? ""}
          onChange={(chosen) => put(id, { field: chosen || null })}
        />
      )}
    </>
  );
}
