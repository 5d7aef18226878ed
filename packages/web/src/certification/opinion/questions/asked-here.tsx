import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import { goToElement } from "../../document/go-to-field.ts";
import { DocumentField, goToField, useDocument } from "../../document/index.ts";
import { STATUS, useDesk } from "../desk/desk.ts";
import type { OpinionQuestion } from "../desk/setting.ts";

/** The questions about a field, or about the whole when `fieldKey` is null, where they can be answered. */
export function AskedHere({ fieldKey }: { fieldKey: string | null }): ReactNode {
  const { questions } = useDesk();
  return questions
    .filter(({ key }) => key === fieldKey)
    .map((question) => <OneQuestion key={question.id} question={question} />);
}

export const answerKey = ({ id }: Pick<OpinionQuestion, "id">) => `question.${id}.answer`;

function OneQuestion({ question }: { question: OpinionQuestion }): ReactNode {
  const { acts, doAct } = useDesk();
  const { snapshot } = useDocument();
  const [problem, setProblem] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const text = snapshot.values.get(`question.${question.id}.text`);
  const answer = snapshot.values.get(answerKey(question));
  const mayAnswer = !question.isAnswered && acts.some(({ id }) => id === "answer_opinion");
  const isReady = typeof answer === "string" && answer.trim() !== "";
  const send = async () => {
    if (!isReady) return goToField(answerKey(question));
    setSending(true);
    setProblem(null);
    await doAct({ act: "answer_opinion", data: { question: question.id } }).then(
      () => goToElement(STATUS),
      setProblem,
    );
    setSending(false);
  };
  return (
    <Notice
      kind={question.isAnswered ? "success" : "warning"}
      title={<T k={question.isAnswered ? "opinion.question.answered" : "opinion.question"} />}
    >
      <p className="whitespace-pre-wrap">{typeof text === "string" ? text : ""}</p>
      {mayAnswer ? (
        <>
          <DocumentField fieldKey={answerKey(question)} />
          <ProblemNotice error={problem} />
          <Button aria-disabled={isSending} onClick={() => void (isSending || send())}>
            <T k="opinion.question.send" />
          </Button>
        </>
      ) : (
        <p className="whitespace-pre-wrap">{typeof answer === "string" ? answer : ""}</p>
      )}
    </Notice>
  );
}
