import { Link } from "@tanstack/react-router";
import { type ActId, actOf } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import type { CaseView, PossibleAct } from "../../answers.ts";
import { documentNames, screenOfDocument } from "../document-words.ts";
import { Words } from "../words.tsx";

/** Papers that are handed over or looked at for an act. */
const papers: Readonly<Partial<Record<ActId, string>>> = {
  explain: "explanation",
  give_receipt: "receipt",
  remind_opinion: "opinion_reminder",
};

const link = "inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4";

/** What one looks at before doing an act: its documents, and its paper to print. Begun documents open afterwards. */
export function OpensLinks({ view, act }: { view: CaseView; act: PossibleAct }): ReactNode {
  const { caseId } = view;
  const mayOpen = new Set(view.documents.map(({ document }) => document));
  const isBeginning = actOf(act.id).event === "document_begun";
  const documents = isBeginning ? [] : act.opens.filter((document) => mayOpen.has(document));
  const paper = papers[act.id];
  if (documents.length === 0 && !paper) return null;
  return (
    <ul className="flex flex-wrap gap-x-6">
      {documents.map((document) => (
        <li key={document}>
          <Link to={screenOfDocument(caseId, document)} className={link}>
            <span>
              <T k="case.open" /> <Words words={documentNames[document]} />
            </span>
          </Link>
        </li>
      ))}
      {paper && (
        <li>
          <a href={`/api/cases/${caseId}/papers/${paper}`} target="_blank" rel="noreferrer" className={link}>
            <T k="case.act.paper" />
          </a>
        </li>
      )}
    </ul>
  );
}
