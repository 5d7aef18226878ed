import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { Empty, LinkButton } from "../../design/index.ts";
import { FaceLinks } from "../face-links.tsx";
import { PrintSheet } from "../paper/print-sheet.tsx";
import { questionsLeft, useSupport } from "../session/index.ts";
import { HandOn } from "../share/hand-on.tsx";
import { Keep } from "../share/keep.tsx";
import { Counts } from "./counts.tsx";
import { GivenAnswers } from "./given-answers.tsx";
import { MeasuresPart } from "./measures-part.tsx";
import { NotComputedList } from "./not-computed-list.tsx";
import { useResults } from "./use-results.ts";

/** What the answers so far open, measure by measure. */
export function AnswerPage(): ReactNode {
  usePageTitle("support.answer.title");
  const state = useSupport();
  const { results, isBehind } = useResults(state);
  const left = questionsLeft(state).length;
  const isEmpty = state.trail.length === 0;
  return (
    <>
      <div aria-busy={isBehind} className="screen-only max-w-[40rem] space-y-8">
        <header className="space-y-3">
          <h1 className="text-std-28B-150">
            <T k="support.answer.title" />
          </h1>
          <FaceLinks here="answer" />
          {isEmpty ? (
            <Empty
              title={<T k="support.answer.empty" />}
              act={
                <LinkButton to="/support">
                  <T k="support.answer.begin" />
                </LinkButton>
              }
            />
          ) : (
            <>
              <Counts results={results} />
              <p>
                <T k="support.answer.promise" />
              </p>
              {left > 0 && (
                <p>
                  <LinkButton to="/support">
                    <T k="support.answer.goOn" values={{ left }} />
                  </LinkButton>
                </p>
              )}
            </>
          )}
          <GivenAnswers state={state} />
        </header>
        <MeasuresPart state={state} results={results} />
        <NotComputedList situation={state.situation} />
        <HandOn state={state} results={results} />
        <Keep />
      </div>
      <PrintSheet state={state} results={results} />
    </>
  );
}
