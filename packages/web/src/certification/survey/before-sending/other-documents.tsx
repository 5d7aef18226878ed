import { surveyDocuments } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Tag } from "../../../design/index.ts";
import { documentNames, documentStates } from "../../case/document-words.ts";
import { useCase } from "../../case/use-case.ts";
import { Words } from "../../case/words.tsx";
import { ScreenOf } from "../begin/screen-of.tsx";
import { useDesk } from "../desk.ts";

/** The papers of the survey that go together, each with where it is. */
export function OtherDocuments(): ReactNode {
  const { caseId } = useDesk();
  const { data: view } = useCase(caseId);
  return (
    <ul className="space-y-1">
      {surveyDocuments
        .filter((document) => document !== "survey")
        .map((document) => {
          const state = view && documentStates[view.state.documents[document].status];
          return (
            <li key={document} className="flex flex-wrap items-center gap-x-3">
              <ScreenOf caseId={caseId} document={document}>
                <Words words={documentNames[document]} />
              </ScreenOf>
              {state && (
                <Tag kind={state.kind}>
                  <T k={state.key} />
                </Tag>
              )}
            </li>
          );
        })}
    </ul>
  );
}
