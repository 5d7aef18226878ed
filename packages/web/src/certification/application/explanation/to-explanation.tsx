import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { useDocumentPart } from "../../document/index.ts";

/** The way to the explanation sheet of this case. */
export function ToExplanation(): ReactNode {
  const caseId = useDocumentPart((source) => source.caseId);
  return (
    <p>
      <Link
        to="/cases/$caseId/explanation"
        params={{ caseId }}
        className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
      >
        <span>
          <T k="application.toExplanation" />
        </span>
      </Link>
    </p>
  );
}
