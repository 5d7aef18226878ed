import type { EditionId, Grade } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import type { TextKey } from "../../../app/text.ts";
import { T } from "../../../app/words.tsx";
import { usePageMargins } from "../../../design/index.ts";
import { GradeView } from "../grade-view.tsx";
import { lawOf, lawSentence } from "../law.ts";
import { Paragraphs, Say, useSpeech } from "../say.tsx";
import { plainText, type Sentence } from "../sentence.ts";
import { usePrintDay } from "./use-print-day.ts";

export interface FrameProps {
  readonly edition: EditionId;
  readonly grade: Grade | null;
  readonly taken: TextKey;
  /** Names of the items that were computed with the lightest answer. */
  readonly assumed: readonly string[];
  readonly sentences: readonly Sentence[];
  /** The rest of the first page. */
  readonly first: ReactNode;
  /** The pages after it. */
  readonly children: ReactNode;
}

/** The sheet of paper: the first page like a letter, the same words in the margins of every page. */
export function Frame({ edition, grade, taken, assumed, sentences, first, children }: FrameProps): ReactNode {
  const day = usePrintDay();
  const date: Sentence = { k: "result.print.date", values: { day } };
  useMargins(edition, date);
  return (
    <div className="print-only text-[0.85rem] leading-normal">
      <div className="flex items-end justify-between border-b-2 border-solid-gray-900 pb-1">
        <h1 className="text-std-18B-160">
          <T k={`result.print.title.${edition}`} />
        </h1>
        <p>
          <Say s={date} />
        </p>
      </div>
      <p className="mt-3 ml-auto w-1/2 border-b border-solid-gray-900 pb-1">
        <T k="result.print.name" />
      </p>
      <div className="mt-2 space-y-2">
        <p className="text-std-36B-140">
          <GradeView grade={grade} />
        </p>
        {grade === null && (
          <p className="font-700">
            <T k={`result.grade.none.why.${edition}`} />
          </p>
        )}
        <p>
          <strong className="font-700">
            <T k="result.estimate" />
          </strong>{" "}
          <T k={taken} /> <Say s={lawSentence(edition)} />
        </p>
        {assumed.length > 0 && (
          <p className="font-700">
            <T k="result.assumed" values={{ number: assumed.length }} />
          </p>
        )}
        <div className="space-y-0.5">
          <Paragraphs of={sentences} />
        </div>
        {first}
      </div>
      {children}
    </div>
  );
}

function useMargins(edition: EditionId, date: Sentence): void {
  const speech = useSpeech();
  usePageMargins({
    topLeft: plainText({ k: `result.print.title.${edition}` }, speech),
    topRight: plainText(date, speech),
    bottomLeft: lawOf(edition),
  });
}
