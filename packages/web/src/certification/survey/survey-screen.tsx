import type { Values } from "@yorisoi/rules/certification";
import { type ReactNode, useMemo, useState } from "react";
import type { CaseView } from "../answers.ts";
import { useDocument, useDocumentPart, useMayWrite } from "../document/index.ts";
import { Findings } from "./check/findings.tsx";
import { Desk, type SurveyDesk } from "./desk.ts";
import { Editor } from "./editor.tsx";
import { resumeAt } from "./place/resume.ts";
import { useOwnPlace } from "./place/use-own-place.ts";
import { ReadSurvey } from "./reading/read-survey.tsx";

interface Props {
  readonly view: CaseView | undefined;
  readonly stateForm: Values;
}

/** The open survey: to be written by its surveyor, to be read by others. */
export function SurveyScreen({ view, stateForm }: Props): ReactNode {
  const mayWrite = useMayWrite();
  const status = view?.state.documents.survey.status;
  const isSent = status === "sent" || status === "accepted";
  const isOpen = mayWrite && !isSent;
  const [wasOpen] = useState(isOpen);
  const caseId = useDocumentPart((source) => source.caseId);
  const edition = useDocumentPart(({ form }) => (form.id === "survey-2013" ? "2013" : "2014"));
  const { snapshot } = useDocument();
  const [resumed] = useState(() => resumeAt(edition, snapshot));
  const { at, go } = useOwnPlace(resumed);
  const desk: SurveyDesk = useMemo(
    () => ({ caseId, edition, stateForm, go }),
    [caseId, edition, stateForm, go],
  );
  return (
    <Desk value={desk}>
      {isOpen ? (
        <Findings>
          <Editor at={at} />
        </Findings>
      ) : (
        <ReadSurvey
          isSent={isSent}
          isWaited={status === "sent" && view?.role === "surveyor"}
          isJustSent={isSent && wasOpen}
        />
      )}
    </Desk>
  );
}
