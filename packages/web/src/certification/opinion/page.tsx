import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { usePageTitle } from "../../app/page-title.ts";
import { SignedInOnly } from "../../identity/index.ts";
import type { CaseView } from "../answers.ts";
import { useCase } from "../case/use-case.ts";
import { OpenDocument, SavedBar } from "../store/index.ts";
import { Frame } from "./frame.tsx";
import { OpinionSheet } from "./sheet/opinion-sheet.tsx";
import { useOpinionSetting } from "./use-opinion-setting.ts";

/** 医師意見書 of a case, for the doctor who is asked, the clerk who keys a paper, and those who may read it. */
export function OpinionPage(): ReactNode {
  usePageTitle("opinion.title");
  const { caseId } = useParams({ from: "/cases/$caseId/opinion" });
  return <SignedInOnly>{() => <OneOpinion key={caseId} caseId={caseId} />}</SignedInOnly>;
}

function OneOpinion({ caseId }: { caseId: string }): ReactNode {
  const { data, error } = useCase(caseId);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  return <Known view={data} />;
}

function Known({ view }: { view: CaseView }): ReactNode {
  const setting = useOpinionSetting(view);
  if (!setting) return <Loading />;
  return (
    <OpenDocument caseId={view.caseId} document="opinion">
      {() => (
        <Frame setting={setting} caseId={view.caseId}>
          <OpinionSheet setting={setting} savedBar={<SavedBar />} />
        </Frame>
      )}
    </OpenDocument>
  );
}
