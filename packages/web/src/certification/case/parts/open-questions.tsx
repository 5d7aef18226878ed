import type { CaseDocument } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { LinkButton } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { openQuestions } from "../act/draft.ts";
import { documentNames } from "../document-words.ts";
import { Part } from "../part.tsx";
import { isOwn } from "../reader.ts";
import { Words } from "../words.tsx";

export const documentsOf = (view: CaseView): readonly CaseDocument[] =>
  view.documents.flatMap(({ document }) => (document === "application" ? [] : [document]));

/** How many questions wait for an answer, by document. */
export function OpenQuestions({ view }: { view: CaseView }): ReactNode {
  if (isOwn(view)) return null;
  const asked = documentsOf(view).filter((id) => view.state.documents[id].questions.length > 0);
  if (asked.length === 0) return null;
  return (
    <Part title="case.questions">
      <ul className="space-y-1">
        {asked.map((id) => (
          <li key={id}>
            <Words words={documentNames[id]} />
            <T k="case.colon" />
            <T
              k="case.questions.open"
              values={{
                open: openQuestions(view, id).length,
                all: view.state.documents[id].questions.length,
              }}
            />
          </li>
        ))}
      </ul>
      <LinkButton to={`/cases/${view.caseId}/questions`} kind="outline">
        <T k="case.questions.see" />
      </LinkButton>
    </Part>
  );
}
