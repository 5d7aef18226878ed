import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { usePageTitle } from "../../app/page-title.ts";
import { SignedInOnly } from "../../identity/index.ts";
import { CaseColumn } from "./case-column.tsx";
import { useCase } from "./use-case.ts";

/** Everything about one case in one column. Whose it is stands in no title. */
export function CasePage(): ReactNode {
  usePageTitle("case.title");
  const { caseId = "" } = useParams({ strict: false });
  return (
    <SignedInOnly>
      {({ accountId }) => <Loaded key={caseId} caseId={caseId} accountId={accountId} />}
    </SignedInOnly>
  );
}

function Loaded({ caseId, accountId }: { caseId: string; accountId: string }): ReactNode {
  const { data, error } = useCase(caseId);
  if (data) return <CaseColumn view={data} accountId={accountId} />;
  return error ? <ProblemNotice error={error} /> : <Loading />;
}
