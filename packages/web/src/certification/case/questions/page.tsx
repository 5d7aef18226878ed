import { Link, useParams } from "@tanstack/react-router";
import { type CaseDocument, stages } from "@yorisoi/rules/certification/case";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { usePageTitle } from "../../../app/page-title.ts";
import { T } from "../../../app/words.tsx";
import { Button, Empty, LinkButton } from "../../../design/index.ts";
import { SignedInOnly } from "../../../identity/index.ts";
import type { CaseView, PossibleAct } from "../../answers.ts";
import { ActDialog } from "../act/act-dialog.tsx";
import { documentNames, screenOfDocument } from "../document-words.ts";
import { documentsOf } from "../parts/open-questions.tsx";
import { keepCase, useCase } from "../use-case.ts";
import { Words } from "../words.tsx";
import { QuestionList } from "./question-list.tsx";

/** What was asked about the documents of a case, and what was answered. */
export function QuestionsPage(): ReactNode {
  usePageTitle("case.questions.title");
  const { caseId = "" } = useParams({ strict: false });
  return (
    <SignedInOnly>
      {({ accountId }) => <Loaded key={caseId} caseId={caseId} accountId={accountId} />}
    </SignedInOnly>
  );
}

function Loaded({ caseId, accountId }: { caseId: string; accountId: string }): ReactNode {
  const { data: view, error } = useCase(caseId);
  const [open, setOpen] = useState<PossibleAct | null>(null);
  if (!view) return error ? <ProblemNotice error={error} /> : <Loading />;
  const documents = documentsOf(view);
  const asked = documents.filter((id) =>
    view.documents.some((one) => one.document === id && one.lastSeq > 0),
  );
  return (
    <div className="max-w-[42rem] space-y-8 py-2">
      <p className="screen-only">
        <Link
          to="/cases/$caseId"
          params={{ caseId }}
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
        >
          <T k="case.toCase" />
        </Link>
      </p>
      <header className="space-y-2">
        <h1 className="text-std-28B-150">
          <T k="case.questions.title" />
        </h1>
        <p>
          <Words words={stages[view.stage]} />
        </p>
      </header>
      {asked.map((document) => (
        <AboutDocument key={document} view={view} document={document} onOpen={setOpen} />
      ))}
      {asked.length === 0 && <Empty title={<T k="case.questions.none" />} />}
      {open && (
        <ActDialog
          key={open.id}
          view={view}
          act={open}
          accountId={accountId}
          onClose={() => setOpen(null)}
          onDone={(now) => {
            keepCase(now);
            setOpen(null);
          }}
          onMeanwhile={(now) => {
            keepCase(now);
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}

interface AboutProps {
  readonly view: CaseView;
  readonly document: CaseDocument;
  readonly onOpen: (act: PossibleAct) => void;
}

function AboutDocument({ view, document, onOpen }: AboutProps): ReactNode {
  const mayDo = (id: string) => view.acts.find((act) => act.id === id);
  const acts = [mayDo(`answer_${document}`), mayDo(`send_${document}`), mayDo(`send_back_${document}`)];
  return (
    <section
      aria-labelledby={`questions-${document}`}
      className="space-y-4 border-t border-solid-gray-420 pt-5"
    >
      <h2 id={`questions-${document}`} className="text-std-22B-150">
        <Words words={documentNames[document]} />
      </h2>
      <QuestionList view={view} document={document} />
      <div className="flex flex-wrap gap-3">
        {acts.map((act, index) => {
          if (!act || (act.id === `send_${document}` && act.missing.length > 0)) return null;
          return (
            <Button key={act.id} kind={index === 0 ? "solid" : "outline"} onClick={() => onOpen(act)}>
              <Words words={act} />
            </Button>
          );
        })}
        <LinkButton to={screenOfDocument(view.caseId, document)} kind="outline">
          <T k="case.document.open" />
          <span className="sr-only">
            {" "}
            <Words words={documentNames[document]} />
          </span>
        </LinkButton>
      </div>
    </section>
  );
}
