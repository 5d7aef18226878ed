import { useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { usePageTitle } from "../../../app/page-title.ts";
import { SignedInOnly } from "../../../identity/index.ts";
import { useCase, useKeptDocument } from "../../case/use-case.ts";
import { OpenDocument, SavedBar } from "../../store/index.ts";
import { Heading } from "../../../app/heading.tsx";
import { ApplicationFaces } from "./application-faces.tsx";
import { lastValues } from "./last-values.ts";

/** The application of a case. The title of the tab says only that it is one. */
export function ApplicationPage(): ReactNode {
  usePageTitle("application.title");
  const { caseId } = useParams({ from: "/cases/$caseId/application" });
  const { previous } = useSearch({ from: "/cases/$caseId/application" });
  return (
    <div className="max-w-3xl space-y-6 py-2">
      <Heading title="application.title" lead="application.lead" />
      <SignedInOnly>
        {() => <OneApplication key={caseId} caseId={caseId} previous={previous ?? null} />}
      </SignedInOnly>
    </div>
  );
}

function OneApplication({ caseId, previous }: { caseId: string; previous: string | null }): ReactNode {
  const { data: view, error } = useCase(caseId);
  const last = useKeptDocument(previous ?? "", "application", previous !== null);
  const problem = error ?? last.error;
  if (problem && !view) return <ProblemNotice error={problem} />;
  if (!view || last.isLoading) return <Loading />;
  return (
    <>
      <ProblemNotice error={last.error} />
      <OpenDocument caseId={caseId} document="application">
        {(source) => (
          <>
            <ApplicationFaces source={source} view={view} last={last.data ? lastValues(last.data) : null} />
            {source.mayWrite && <SavedBar />}
          </>
        )}
      </OpenDocument>
    </>
  );
}
