import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { LinkButton, Notice } from "../../../design/index.ts";
import type { CaseView, PossibleAct } from "../../answers.ts";
import { documentNames, screenOfDocument } from "../document-words.ts";
import { Words } from "../words.tsx";

/** What keeps an act from being done, each with what to do, and the documents in which to do it. */
export function Missing({ view, act }: { view: CaseView; act: PossibleAct }): ReactNode {
  const mayOpen = new Set(view.documents.map(({ document }) => document));
  const hard = act.missing.filter(({ strength }) => strength === "hard");
  return (
    <div className="space-y-3">
      <Notice kind="warning" title={<T k="case.missing.title" />}>
        <ul className="list-disc space-y-1 pl-6">
          {hard.map((need) => (
            <li key={need.code}>
              <Words words={need} />
            </li>
          ))}
        </ul>
      </Notice>
      <div className="flex flex-wrap gap-3">
        {act.opens
          .filter((document) => mayOpen.has(document))
          .map((document) => (
            <LinkButton key={document} to={screenOfDocument(view.caseId, document)}>
              <T k="case.open" /> <Words words={documentNames[document]} />
            </LinkButton>
          ))}
      </div>
    </div>
  );
}
