import { Link } from "@tanstack/react-router";
import { snapshotOf } from "@yorisoi/rules/certification";
import { type ReactNode, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Tag } from "../../../design/index.ts";
import type { CaseView, DocumentId } from "../../answers.ts";
import { documentName, documentStates, paperOfDocument, screenOfDocument } from "../document-words.ts";
import { Part } from "../part.tsx";
import { isOwn } from "../reader.ts";
import { useKeptDocument } from "../use-case.ts";
import { Words } from "../words.tsx";

const link = "inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4";

/** The documents this reader may open: where each is, and ways into it. */
export function Documents({ view }: { view: CaseView }): ReactNode {
  if (view.documents.length === 0) return null;
  return (
    <Part title="case.documents">
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
        {view.documents.map((one) => (
          <li key={one.document} className="py-3">
            <DocumentLine view={view} document={one.document} lastSeq={one.lastSeq} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface LineProps {
  readonly view: CaseView;
  readonly document: DocumentId;
  readonly lastSeq: number;
}

function DocumentLine({ view, document, lastSeq }: LineProps): ReactNode {
  const { caseId } = view;
  const name = documentName(document, isOwn(view));
  const hidden = (
    <span className="sr-only">
      {" "}
      <Words words={name} />
    </span>
  );
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link to={screenOfDocument(caseId, document)} className={`${link} font-700`}>
          <Words words={name} />
        </Link>
        <Status view={view} document={document} />
        {differs(view, document) && <DifferenceCount caseId={caseId} document={document} />}
      </p>
      <p className="flex flex-wrap items-center gap-x-6">
        {lastSeq > 0 && (
          <Link to="/cases/$caseId/compare/$document" params={{ caseId, document }} className={link}>
            <span>
              <T k="case.document.compare" />
              {hidden}
            </span>
          </Link>
        )}
        {lastSeq > 0 && (
          <a href={paperOfDocument(caseId, document)} target="_blank" rel="noreferrer" className={link}>
            <span>
              <T k="case.document.paper" />
              {hidden}
            </span>
          </a>
        )}
      </p>
    </>
  );
}

function Status({ view, document }: { view: CaseView; document: DocumentId }): ReactNode {
  if (document === "application") {
    const { status } = view.state.application;
    return (
      <Tag kind={status === "accepted" ? "success" : status === "returned" ? "warning" : "info"}>
        <T k={`case.application.${status}`} />
      </Tag>
    );
  }
  const { kind, key } = documentStates[view.state.documents[document].status];
  return (
    <Tag kind={kind}>
      <T k={key} />
    </Tag>
  );
}

/** Two devices wrote different things there and nobody has chosen yet, as an act on it tells. */
const differs = ({ acts }: CaseView, document: DocumentId) =>
  acts.some(
    ({ id, missing }) =>
      (id === `send_${document}` || id === `accept_${document}`) &&
      missing.some(({ code }) => code === "no_differences"),
  );

function DifferenceCount({ caseId, document }: { caseId: string; document: DocumentId }): ReactNode {
  const { data } = useKeptDocument(caseId, document);
  const count = useMemo(() => data && snapshotOf(data.changes).differences.length, [data]);
  if (count === 0) return null;
  return (
    <Tag kind="warning">
      {count === undefined ? (
        <T k="case.document.differs" />
      ) : (
        <T k="case.document.differences" values={{ count }} />
      )}
    </Tag>
  );
}
