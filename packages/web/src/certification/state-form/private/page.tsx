import { Link, useParams } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { usePageTitle } from "../../../app/page-title.ts";
import { T } from "../../../app/words.tsx";
import { Notice } from "../../../design/index.ts";
import { SignedInOnly } from "../../../identity/index.ts";
import { Heading } from "../../../app/heading.tsx";
import type { CaseView } from "../../answers.ts";
import { useCase } from "../../case/use-case.ts";
import {
  DocumentExtrasProvider,
  DocumentProvider,
  DocumentSection,
  type DocumentSource,
} from "../../document/index.ts";
import { OpenDocument, SavedBar } from "../../store/index.ts";
import { stateFormExtras } from "../form/extras.tsx";
import { mayKnowPrivate, PRIVATE, privateForm } from "../form/shown-form.ts";
import { Begin } from "../send/begin.tsx";
import { useBeginning } from "../send/use-beginning.ts";
import { Cover } from "./cover.tsx";

/** What was told while the family was away: a page of its own, covered until asked for. */
export function PrivatePage(): ReactNode {
  usePageTitle("stateForm.private.title");
  const { caseId } = useParams({ from: "/cases/$caseId/state-form/private" });
  return (
    <div className="max-w-3xl space-y-6 py-2">
      <Heading title="stateForm.private.title" />
      <SignedInOnly>{() => <OnePrivate key={caseId} caseId={caseId} />}</SignedInOnly>
      <p>
        <Link
          to="/cases/$caseId/state-form"
          params={{ caseId }}
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
        >
          <span>
            <T k="stateForm.private.back" />
          </span>
        </Link>
      </p>
    </div>
  );
}

function OnePrivate({ caseId }: { caseId: string }): ReactNode {
  const { data: view, error } = useCase(caseId);
  if (!view && !error) return <Loading />;
  if (view && !mayKnowPrivate(view.role)) {
    return <Notice kind="info" title={<T k="stateForm.private.notYours" />} />;
  }
  return (
    <>
      {!view && <ProblemNotice error={error} />}
      <Notice kind="warning" title={<T k="stateForm.private.who" />}>
        <p>
          <T k="stateForm.private.who.what" />
        </p>
        <p>
          <T k="stateForm.private.screen" />
        </p>
      </Notice>
      <OpenDocument caseId={caseId} document="state_form">
        {(source) => <Told source={source} view={view ?? null} />}
      </OpenDocument>
    </>
  );
}

function Told({ source, view }: { source: DocumentSource; view: CaseView | null }): ReactNode {
  const beginning = useBeginning(source, view);
  const { write, mayWrite } = beginning;
  const shown = useMemo(() => ({ ...source, form: privateForm, write, mayWrite }), [source, write, mayWrite]);
  return (
    <DocumentProvider value={shown}>
      <DocumentExtrasProvider value={stateFormExtras}>
        <Begin beginning={beginning} caseId={source.caseId} />
        <Cover>
          <DocumentSection id={PRIVATE} />
          {mayWrite && <SavedBar />}
        </Cover>
      </DocumentExtrasProvider>
    </DocumentProvider>
  );
}
