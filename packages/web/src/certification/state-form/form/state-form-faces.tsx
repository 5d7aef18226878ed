import { type ReactNode, useMemo } from "react";
import type { CaseView } from "../../answers.ts";
import {
  Differences,
  DocumentExtrasProvider,
  DocumentForm,
  DocumentProvider,
  type DocumentSource,
  MissingList,
} from "../../document/index.ts";
import { SavedBar } from "../../store/index.ts";
import { Begin } from "../send/begin.tsx";
import { Send } from "../send/send.tsx";
import { useBeginning } from "../send/use-beginning.ts";
import { Checks } from "./checks.tsx";
import { stateFormExtras } from "./extras.tsx";
import { ToPrivate } from "./to-private.tsx";
import { ReadYear } from "../year/read-year.tsx";
import { mayKnowPrivate, readForm, shownForm } from "./shown-form.ts";
import { Wishes } from "./wishes.tsx";

interface Props {
  readonly source: DocumentSource;
  /** Null while there is no network: then the form can still be written. */
  readonly view: CaseView | null;
  readonly accountId: string;
}

/** The state form with what still helps the board, and the way to send it. */
export function StateFormFaces({ source, view, accountId }: Props): ReactNode {
  const role = view?.role ?? "surveyor";
  const beginning = useBeginning(source, view);
  const { write, mayWrite, gate } = beginning;
  const form = mayWrite ? shownForm(role) : readForm(role);
  const shown = useMemo(() => ({ ...source, form, write, mayWrite }), [source, form, write, mayWrite]);
  const isPrivate = mayKnowPrivate(role);
  return (
    <DocumentProvider value={shown}>
      <DocumentExtrasProvider value={stateFormExtras}>
        <div className="space-y-8">
          <Begin beginning={beginning} caseId={source.caseId} />
          {gate === "open" && (
            <>
              {isPrivate && <ToPrivate caseId={source.caseId} mayWrite={mayWrite} />}
              {source.snapshot.differences.length > 0 && <Differences />}
              <DocumentForm />
              {!mayWrite && <ReadYear />}
              {mayWrite && (
                <>
                  <Wishes />
                  <MissingList />
                  <Checks caseId={source.caseId} />
                </>
              )}
              {view && <Send view={view} accountId={accountId} />}
              {mayWrite && <SavedBar />}
            </>
          )}
        </div>
      </DocumentExtrasProvider>
    </DocumentProvider>
  );
}
