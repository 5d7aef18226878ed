import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";

/** The way to what was told while the family was away. Says nothing of whether anything was told. */
export function ToPrivate({ caseId, mayWrite }: { caseId: string; mayWrite: boolean }): ReactNode {
  return (
    <p>
      <Link
        to="/cases/$caseId/state-form/private"
        params={{ caseId }}
        className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
      >
        <span>
          <T k={mayWrite ? "stateForm.private.write" : "stateForm.private.read"} />
        </span>
      </Link>
    </p>
  );
}
