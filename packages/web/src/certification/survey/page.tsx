import { useParams } from "@tanstack/react-router";
import type { Values } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { usePageTitle } from "../../app/page-title.ts";
import { SignedInOnly } from "../../identity/index.ts";
import type { CaseView } from "../answers.ts";
import { useReachableCase } from "./begin/use-reachable-case.ts";
import { Begun } from "./begin/begun.tsx";
import { OpenDocument } from "../store/index.ts";
import { Head } from "./head.tsx";
import { SentBack } from "./sent-back.tsx";
import { SurveyScreen } from "./survey-screen.tsx";

/** 認定調査: the items, the remarks, the visits, and what to look at before it is sent. */
export function SurveyPage(): ReactNode {
  usePageTitle("survey.title");
  const { caseId } = useParams({ from: "/cases/$caseId/survey" });
  return (
    <SignedInOnly>
      {() => (
        <div className="space-y-6">
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
  return (
    <>
      <Head caseId={caseId} view={view} />
      {view && <SentBack view={view} document="survey" />}
      <Begun view={view} document="survey">
        <WithStateForm caseId={caseId} view={view}>
          {(stateForm) => (
            <OpenDocument caseId={caseId} document="survey">
              {() => <SurveyScreen view={view} stateForm={stateForm} />}
            </OpenDocument>
          )}
        </WithStateForm>
      </Begun>
    </>
  );
}

const noValues: Values = new Map();

interface Props {
  readonly caseId: string;
  readonly view: CaseView | undefined;
  readonly children: (stateForm: Values) => ReactNode;
}

/** What was heard first goes along, for those who may read it. */
function WithStateForm({ caseId, view, children }: Props): ReactNode {
  const mayRead = !view || view.documents.some(({ document }) => document === "state_form");
  if (!mayRead) return children(noValues);
  return (
    <OpenDocument caseId={caseId} document="state_form">
      {({ snapshot }) => children(snapshot.values)}
    </OpenDocument>
  );
}
