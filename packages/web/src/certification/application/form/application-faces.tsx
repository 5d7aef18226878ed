import { applicationChecks } from "@yorisoi/rules/certification/application";
import type { Values } from "@yorisoi/rules/certification";
import { type ReactNode, useMemo } from "react";
import type { CaseView } from "../../answers.ts";
import {
  DocumentExtrasProvider,
  DocumentForm,
  DocumentProvider,
  type DocumentSource,
} from "../../document/index.ts";
import { CheckList } from "../checks/check-list.tsx";
import { isProxyAllowed } from "../checks/facts.ts";
import { shownFindings } from "../checks/shown-findings.ts";
import { useWindow } from "../checks/use-window.ts";
import { WindowCheck } from "../checks/window-answer.ts";
import { DiseaseCheck } from "../checks/disease-check.tsx";
import { ToExplanation } from "../explanation/to-explanation.tsx";
import { HandIn } from "../hand-in/hand-in.tsx";
import { ReturnedFor, returnedFor } from "../returned/returned-for.ts";
import { Returned } from "../returned/returned.tsx";
import { applicationExtras } from "./extras.tsx";
import { carriedOver } from "./carried-over.ts";
import { homeForm } from "./home-form.ts";
import { isOpenFor } from "./is-open-for.ts";
import { officeForm } from "./office-form.ts";
import { ToConfirm } from "./to-confirm.tsx";
import { useFirstAnswers } from "./use-first-answers.ts";
import { withoutFields } from "./without-fields.ts";

interface Props {
  readonly source: DocumentSource;
  readonly view: CaseView;
  /** What the case says from which this one was begun. */
  readonly last: Values | null;
}

/** The application, in the words for the window or for home, with what is open in it and the way to hand it in. */
export function ApplicationFaces({ source, view, last }: Props): ReactNode {
  const isAtHome = view.role === "person" || view.role === "helper";
  const mayWrite = source.mayWrite && isOpenFor(view);
  const written = isAtHome ? homeForm : officeForm;
  // Which disease a paper names is kept as a number of the catalogue, which tells a reader nothing.
  const form = useMemo(
    () => (mayWrite ? written : withoutFields(written, (key) => key === "proof.#.disease")),
    [mayWrite, written],
  );
  const shown = useMemo(() => ({ ...source, form, mayWrite }), [source, form, mayWrite]);
  const { values } = source.snapshot;
  useFirstAnswers(source, view);
  const toConfirm = useMemo(() => carriedOver(view, last), [view, last]);
  const check = useWindow(values);
  const { answer } = check;
  const findings = useMemo(() => {
    const facts = { today: view.today, window: answer, isProxyAllowed: isProxyAllowed(view) };
    return shownFindings(applicationChecks(values, facts), form);
  }, [values, answer, view, form]);
  return (
    <DocumentProvider value={shown}>
      <WindowCheck value={check}>
        <ReturnedFor value={returnedFor(view)}>
          <DocumentExtrasProvider value={applicationExtras}>
            <div className="space-y-8">
              <Returned />
              {isAtHome && <ToExplanation />}
              <ToConfirm keys={toConfirm} />
              <DocumentForm />
              {isAtHome && mayWrite && <DiseaseCheck />}
              {mayWrite && <CheckList findings={findings} isAtHome={isAtHome} />}
              <HandIn view={view} open={findings.must.length} />
            </div>
          </DocumentExtrasProvider>
        </ReturnedFor>
      </WindowCheck>
    </DocumentProvider>
  );
}
