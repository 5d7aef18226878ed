import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { questions } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import type { CaseLines } from "../../answers.ts";
import { caseAfter } from "./case-after.ts";

/** The way to the next case of the list one came from, without going back to it. */
export function NextCase({ caseId }: { caseId: string }): ReactNode {
  const lists = questions.getQueryCache().findAll({ queryKey: ["cases", "list"] });
  const last = lists.toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)[0];
  const next = caseAfter((last?.state.data as CaseLines | undefined)?.cases ?? [], caseId);
  if (!next) return null;
  return (
    <p>
      <Link
        to="/cases/$caseId"
        params={{ caseId: next.caseId }}
        className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
      >
        <T k="case.toNext" values={{ number: next.number }} />
      </Link>
    </p>
  );
}
