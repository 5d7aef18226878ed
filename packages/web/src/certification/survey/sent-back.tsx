import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { LinkButton, Notice } from "../../design/index.ts";
import type { CaseView } from "../answers.ts";

/** The office has asked something: the questions stand on a page of their own, with a place for the answers. */
export function SentBack({ view, document }: { view: CaseView; document: "survey" | "overview" }): ReactNode {
  const { status, questions } = view.state.documents[document];
  const open = questions.filter(({ isAnswered }) => !isAnswered).length;
  if (status !== "sent_back") return null;
  return (
    <Notice kind="warning" title={<T k="survey.sentBack" values={{ count: open }} />}>
      <p>
        <T k="survey.sentBack.words" />
      </p>
      <LinkButton to={`/cases/${view.caseId}/questions`} kind="outline">
        <T k="survey.sentBack.to" />
      </LinkButton>
    </Notice>
  );
}
