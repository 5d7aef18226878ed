import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { T } from "../../../app/words.tsx";
import { Notice } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { isOwn } from "../../case/reader.ts";

/** After handing in: that it arrived, what comes next, and the receipt. */
export function HandedIn({ view, isNew }: { view: CaseView; isNew: boolean }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) place.current?.focus();
  }, [isNew]);
  if (view.state.application.status === "none") return null;
  return (
    <div ref={place} tabIndex={-1} className="space-y-3">
      {isNew && (
        <Notice
          kind="success"
          title={<T k={isOwn(view) ? "application.handedIn" : "application.handedIn.office"} />}
        >
          <p>
            <T k={isOwn(view) ? "application.handedIn.what" : "application.handedIn.officeWhat"} />
          </p>
        </Notice>
      )}
      <ReceiptLink caseId={view.caseId} />
      <p>
        <Link
          to="/cases/$caseId"
          params={{ caseId: view.caseId }}
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
        >
          <span>
            <T k="stateForm.toCase" />
          </span>
        </Link>
      </p>
    </div>
  );
}

/** The receipt, made by the server as a PDF; a new window, so that the form stays. */
export function ReceiptLink({ caseId }: { caseId: string }): ReactNode {
  return (
    <p>
      <a
        href={`/api/cases/${caseId}/papers/receipt`}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
      >
        <span>
          <T k="application.receipt" />
        </span>
      </a>
    </p>
  );
}
