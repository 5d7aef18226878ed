import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { usePageTitle } from "../../../app/page-title.ts";
import { SignedInOnly } from "../../../identity/index.ts";
import { Heading } from "../../../app/heading.tsx";
import { useCase } from "../../case/use-case.ts";
import { OpenDocument } from "../../store/index.ts";
import { StateFormFaces } from "./state-form-faces.tsx";

/** 別紙1: how the person is, before any item of the survey. The title of the tab says only that it is this form. */
export function StateFormPage(): ReactNode {
  usePageTitle("stateForm.title");
  const { caseId } = useParams({ from: "/cases/$caseId/state-form" });
  return (
    <div className="max-w-3xl space-y-6 py-2">
      <Heading title="stateForm.title" lead="stateForm.lead" />
      <SignedInOnly>
        {({ accountId }) => <OneStateForm key={caseId} caseId={caseId} accountId={accountId} />}
      </SignedInOnly>
    </div>
  );
}

function OneStateForm({ caseId, accountId }: { caseId: string; accountId: string }): ReactNode {
  const { data: view, error } = useCase(caseId);
  return (
    <>
      {!view && <ProblemNotice error={error} />}
      <OpenDocument caseId={caseId} document="state_form">
        {(source) =>
          view || error ? (
            <StateFormFaces source={source} view={view ?? null} accountId={accountId} />
          ) : (
            <Loading />
          )
        }
      </OpenDocument>
    </>
  );
}
