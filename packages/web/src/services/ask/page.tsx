import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { LinkButton } from "../../design/index.ts";
import { FaceLinks } from "../face-links.tsx";
import { questionAt, useSupport } from "../session/index.ts";
import { Keep } from "../share/keep.tsx";
import { AskQuestion } from "./ask-question.tsx";
import { NoMoreQuestions } from "./no-more-questions.tsx";
import { Standing } from "./standing.tsx";

/** 「使える支援を調べる」: one question at a time, and at any time what the answers so far open. */
export function AskPage(): ReactNode {
  usePageTitle("support.title");
  const state = useSupport();
  const question = questionAt(state);
  const isBeginning = state.trail.length === 0;
  return (
    <div className="max-w-[40rem] space-y-6">
      <header className="space-y-2">
        <h1 className="text-std-28B-150">
          <T k="support.title" />
        </h1>
        {isBeginning && (
          <>
            <p>
              <T k="support.lead" />
            </p>
            <p>
              <strong className="font-700">
                <T k="support.private" />
              </strong>
            </p>
          </>
        )}
      </header>
      <Standing state={state} />
      {question ? (
        <AskQuestion key={question.id} question={question} state={state} />
      ) : (
        <NoMoreQuestions state={state} />
      )}
      <div className="space-y-4 border-t border-solid-gray-420 pt-4">
        {!isBeginning && (
          <p>
            <LinkButton to="/support/answer" kind="outline">
              <T k="support.toAnswer" />
            </LinkButton>
          </p>
        )}
        <FaceLinks here="ask" />
        <Keep />
      </div>
    </div>
  );
}
