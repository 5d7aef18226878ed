import { allQuestions, questionOf } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { T, useSay } from "../../app/words.tsx";
import { Button, SectionNav } from "../../design/index.ts";
import { useResults } from "../answer/use-results.ts";
import { FaceLinks } from "../face-links.tsx";
import { type BlankPart, BlankSheet } from "../paper/blank-sheet.tsx";
import { PrintSheet } from "../paper/print-sheet.tsx";
import { answerByDigit } from "../question/index.ts";
import { isAnswered, type SupportState, useSupport } from "../session/index.ts";
import { Keep } from "../share/keep.tsx";
import { Beside } from "./beside.tsx";
import { type SectionId, sectionIds, sections } from "./sections.ts";
import { SheetQuestion } from "./sheet-question.tsx";

const blankParts = sectionIds.map((id): BlankPart => ({ title: `support.section.${id}`, ids: sections[id] }));

/** All questions on one page, for those who know what they ask, with what they open beside them. */
export function SheetPage(): ReactNode {
  usePageTitle("support.sheet.title");
  const state = useSupport();
  const say = useSay();
  const { results, isBehind } = useResults(state);
  const isBlank = !allQuestions.some(({ id }) => isAnswered(state, id));
  const parts = [
    ...sectionIds.map((id) => ({ id, label: <T k={`support.section.${id}`} /> })),
    { id: "beside", label: <T k="support.sheet.beside" /> },
  ];
  return (
    <>
      <div aria-busy={isBehind} className="screen-only space-y-6">
        <header className="max-w-[40rem] space-y-3">
          <h1 className="text-std-28B-150">
            <T k="support.sheet.title" />
          </h1>
          <FaceLinks here="sheet" />
          <p>
            <T k="support.sheet.lead" />
          </p>
          <p>
            <T k="support.private" />
          </p>
          {isBlank && (
            <Button kind="outline" onClick={() => window.print()}>
              <T k="support.blank.print" />
            </Button>
          )}
        </header>
        <SectionNav label={say("support.sheet.parts")} sections={parts} />
        <div className="gap-10 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem]">
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- number keys of the fields inside */}
          <div className="space-y-10" onKeyDown={answerByDigit}>
            {sectionIds.map((id) => (
              <SheetSection key={id} id={id} state={state} />
            ))}
          </div>
          <Beside results={results} />
        </div>
        <div className="max-w-[40rem]">
          <Keep />
        </div>
      </div>
      {isBlank ? <BlankSheet parts={blankParts} /> : <PrintSheet state={state} results={results} />}
    </>
  );
}

function SheetSection({ id, state }: { id: SectionId; state: SupportState }): ReactNode {
  return (
    <section aria-labelledby={id} className="space-y-6">
      <h2 id={id} className="border-b border-solid-gray-420 pb-1 text-std-22B-150">
        <T k={`support.section.${id}`} />
      </h2>
      {sections[id].map((question) => (
        <SheetQuestion key={question} question={questionOf(question)} state={state} />
      ))}
    </section>
  );
}
