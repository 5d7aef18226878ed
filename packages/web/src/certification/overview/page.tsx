import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { Disclosure, LinkButton } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import { paperOfDocument } from "../case/document-words.ts";
import { DocumentForm } from "../document/index.ts";
import { OpenDocument, SavedBar } from "../store/index.ts";
import { Begun } from "../survey/begin/begun.tsx";
import { ScreenOf } from "../survey/begin/screen-of.tsx";
import { useReachableCase } from "../survey/begin/use-reachable-case.ts";
import { SentBack } from "../survey/sent-back.tsx";
import { JustSent } from "./just-sent.tsx";
import { PastUse } from "./past-use.tsx";
import { SendOverview } from "./send-overview.tsx";

/** 概況調査: life, work, carers, services and wishes, beside the items of the survey. */
export function OverviewPage(): ReactNode {
  usePageTitle("overview.title");
  const { caseId } = useParams({ from: "/cases/$caseId/overview" });
  return (
    <SignedInOnly>
      {() => (
        <div className="space-y-6">
          <h1 className="text-std-28B-150">
            <T k="overview.title" />
          </h1>
          <Ways caseId={caseId} />
          <Loaded key={caseId} caseId={caseId} />
        </div>
      )}
    </SignedInOnly>
  );
}

function Loaded({ caseId }: { caseId: string }): ReactNode {
  const { view, error, isAway } = useReachableCase(caseId);
  if (error) return <ProblemNotice error={error} />;
  if (!view && !isAway) return <Loading />;
  const status = view?.state.documents.overview.status;
  const isSent = status === "sent" || status === "accepted";
  return (
    <Begun view={view} document="overview">
      {view && <SentBack view={view} document="overview" />}
      <OpenDocument caseId={caseId} document="overview">
        {({ mayWrite }) => (
          <div className="space-y-8">
            <JustSent isSent={isSent} />
            <PastUse view={view} />
            <DocumentForm />
            {mayWrite && <SendOverview />}
            {mayWrite && <SavedBar />}
          </div>
        )}
      </OpenDocument>
    </Begun>
  );
}

const paper = "inline-flex min-h-11 items-center text-key-900 underline underline-offset-4";

function Ways({ caseId }: { caseId: string }): ReactNode {
  const href = paperOfDocument(caseId, "overview");
  return (
    <div className="screen-only">
      <p className="-mx-3 flex flex-wrap">
        <LinkButton to={`/cases/${caseId}`} kind="text">
          <T k="survey.toCase" />
        </LinkButton>
        <ScreenOf caseId={caseId} document="survey">
          <T k="overview.toSurvey" />
        </ScreenOf>
      </p>
      <Disclosure summary={<T k="survey.paper" />}>
        <p>
          <T k="survey.paper.words" />
        </p>
        <ul>
          <li>
            <a href={`${href}?blank=true`} target="_blank" rel="noreferrer" className={paper}>
              <T k="overview.paper.blank" />
            </a>
          </li>
          <li>
            <a href={href} target="_blank" rel="noreferrer" className={paper}>
              <T k="overview.paper.filled" />
            </a>
          </li>
        </ul>
      </Disclosure>
    </div>
  );
}
