import { type Question, type QuestionId, questionOf } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T, useSay } from "../../app/words.tsx";
import { usePageMargins } from "../../design/index.ts";
import { Both } from "../question/index.ts";
import { PaperHeading } from "./paper-heading.tsx";
import { PaperTop } from "./paper-top.tsx";
import { usePrintedOn } from "./use-printed-on.ts";

/** A part of the sheet with its questions. */
export interface BlankPart {
  readonly title: TextKey;
  readonly ids: readonly QuestionId[];
}

/** The questions on A4, to be answered by hand by those who come to the window without a screen. */
export function BlankSheet({ parts }: { parts: readonly BlankPart[] }): ReactNode {
  const say = useSay();
  const printed = usePrintedOn();
  usePageMargins({
    topLeft: say("support.blank.title"),
    topRight: say("support.paper.printed", { day: printed }),
    bottomLeft: say("support.paper.made"),
  });
  return (
    <div className="print-only space-y-3 text-[0.8rem] leading-normal">
      <PaperTop title="support.blank.title" printed={printed} />
      <p>
        <T k="support.blank.lead" />
      </p>
      {parts.map(({ title, ids }) => (
        <section key={title} className="space-y-1">
          <PaperHeading k={title} />
          <ol className="columns-2 gap-6">
            {ids.map((id) => (
              <BlankQuestion key={id} question={questionOf(id)} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** One question with boxes to tick; what is not chosen from a list has a line to write on. */
function BlankQuestion({ question: { kind, text, english, choices } }: { question: Question }): ReactNode {
  const isWritten = kind !== "one" && kind !== "many";
  return (
    <li className="break-inside-avoid pb-2">
      <p className="font-700">
        <Both ja={text} en={english} />
      </p>
      {isWritten && <p className="h-7 border-b border-solid-gray-900" />}
      <ul className="flex flex-wrap gap-x-4 pl-2">
        {choices.map(({ value, label, english: word }) => (
          <li key={value}>
            □ <Both ja={label} en={word} />
          </li>
        ))}
        {kind === "many" && (
          <li>
            □ <T k="support.many.none" />
          </li>
        )}
      </ul>
    </li>
  );
}
