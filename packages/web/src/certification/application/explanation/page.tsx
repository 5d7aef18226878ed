import { useParams } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { usePageTitle } from "../../../app/page-title.ts";
import { changePreferences, usePreferences } from "../../../app/preferences.ts";
import { useSayDay } from "../../../app/say-day.ts";
import { today } from "../../../app/say-time.ts";
import { T, useSay } from "../../../app/words.tsx";
import { Button, usePageMargins } from "../../../design/index.ts";
import { SignedInOnly } from "../../../identity/index.ts";
import { useCase } from "../../case/use-case.ts";
import { DocumentProvider, type DocumentSource } from "../../document/index.ts";
import { OpenDocument } from "../../store/index.ts";
import { officeForm } from "../form/office-form.ts";
import { Heading } from "../../../app/heading.tsx";
import { Explained } from "./explained.tsx";
import { Sheet } from "./sheet.tsx";

/** What the system is for, what will be asked and what one may wish for: read together before anything else. */
export function ExplanationPage(): ReactNode {
  usePageTitle("application.explanation");
  const { caseId } = useParams({ from: "/cases/$caseId/explanation" });
  const say = useSay();
  const sayDay = useSayDay();
  const printed = sayDay(today());
  usePageMargins({
    topLeft: say("application.explanation"),
    topRight: say("application.explanation.printed", { at: printed }),
    bottomLeft: say("app.name"),
  });
  return (
    <div className="max-w-2xl space-y-6 py-2 print:max-w-none">
      <Heading title="application.explanation" lead="application.explanation.lead" />
      <SignedInOnly>
        {() => (
          <>
            <Ways caseId={caseId} />
            <OpenDocument key={caseId} caseId={caseId} document="application">
              {(source) => <WithDocument source={source} />}
            </OpenDocument>
          </>
        )}
      </SignedInOnly>
    </div>
  );
}

/** Larger, on paper, with readings. */
function Ways({ caseId }: { caseId: string }): ReactNode {
  const { furigana, language } = usePreferences();
  return (
    <p className="screen-only flex flex-wrap gap-3">
      {language === "ja" && (
        <Button
          kind="outline"
          aria-pressed={furigana}
          className="aria-pressed:bg-key-50"
          onClick={() => changePreferences({ furigana: !furigana })}
        >
          <T k="application.explanation.furigana" />
        </Button>
      )}
      <Button kind="outline" onClick={() => window.print()}>
        <T k="application.explanation.print" />
      </Button>
      <a
        href={`/api/cases/${caseId}/papers/explanation`}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-11 items-center px-3 text-key-1000 underline underline-offset-4"
      >
        <span>
          <T k="application.explanation.paper" />
        </span>
      </a>
    </p>
  );
}

function WithDocument({ source }: { source: DocumentSource }): ReactNode {
  const { data: view, error } = useCase(source.caseId);
  const shown = useMemo(() => ({ ...source, form: officeForm }), [source]);
  if (error && !view) return <ProblemNotice error={error} />;
  if (!view) return <Loading />;
  const isOffice = view.role !== "person" && view.role !== "helper";
  return (
    <DocumentProvider value={shown}>
      <Sheet softWords={source.snapshot.values.get("contact.softWords") === true} />
      {isOffice && <Explained view={view} />}
    </DocumentProvider>
  );
}
