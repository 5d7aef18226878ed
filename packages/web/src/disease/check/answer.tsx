import type { CivilDay } from "@yorisoi/rules/calendar";
import type { CoverageStatus, WindowAnswer } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Button, Notice, type NoticeKind } from "../../design/index.ts";
import { SaidDay } from "../day/day-entry.tsx";
import { CoverageTag } from "../words/coverage-tag.tsx";
import { Said } from "../words/said.tsx";
import { usePrintMargins } from "../words/use-print-margins.ts";
import { Law, Missings, Notes, OtherSchemes } from "./answer-parts.tsx";
import { Verdict } from "./verdict.tsx";
import type { CheckView } from "./use-answer.ts";

const kinds: Readonly<Record<CoverageStatus, NoticeKind>> = {
  covered: "success",
  "not-covered": "info",
  "not-confirmed": "warning",
};

/** The answer to the case, or what is needed before there can be one. It is also the sheet of paper. */
export function Answer({ view: { draft, day, answer } }: { view: CheckView }): ReactNode {
  if (!day || !answer) {
    return (
      <Notice kind="warning" title={<T k="check.noDay" />}>
        <p>
          <T k="check.noDay.what" />
        </p>
      </Notice>
    );
  }
  if (draft.diseases.length === 0) {
    return (
      <p>
        <T k="check.noDisease" />
      </p>
    );
  }
  return <Full answer={answer} day={day} />;
}

function Full({ answer, day }: { answer: WindowAnswer; day: CivilDay }): ReactNode {
  const { status, certainty, summary, person, diseases, edition } = answer;
  return (
    <div className="space-y-6 print:space-y-3 print:text-[0.9rem] print:leading-normal">
      <PaperHead />
      <div aria-live="polite">
        <Notice
          kind={kinds[status]}
          title={
            <>
              <span className="mb-1 block">
                <SaidDay day={day} />
              </span>
              <CoverageTag status={status} certainty={certainty} />
            </>
          }
        >
          <p>
            <Said of={summary} />
          </p>
          <p>
            <Said of={person} />
          </p>
        </Notice>
      </div>
      <Missings of={answer.missing} diseases={diseases} />
      <Steps answer={answer} />
      {diseases.map((verdict) => (
        <Verdict key={`${verdict.index} ${verdict.given}`} verdict={verdict} />
      ))}
      <OtherSchemes of={answer.otherSchemes} />
      <Notes of={answer.notes} />
      <Law of={answer.law} edition={edition} />
      <p className="screen-only">
        <Button onClick={() => window.print()}>
          <T k="check.print" />
        </Button>
      </p>
    </div>
  );
}

/** The head of the sheet of paper: no name is printed, there is a line to write one. */
function PaperHead(): ReactNode {
  const say = useSay();
  const printed = usePrintMargins(say("check.title"));
  return (
    <div className="print-only space-y-3">
      <div className="flex items-end justify-between border-b-2 border-solid-gray-900 pb-1">
        <p className="text-std-20B-150">
          <T k="check.title" />
        </p>
        <p>{printed}</p>
      </div>
      <p className="ml-auto w-1/2 border-b border-solid-gray-900 pb-1">
        <T k="check.print.name" />
      </p>
    </div>
  );
}

/** What to do next, everything at once. */
function Steps({ answer: { nextSteps } }: { answer: WindowAnswer }): ReactNode {
  if (nextSteps.length === 0) return null;
  return (
    <section className="space-y-1">
      <h3 className="text-std-18B-160">
        <T k="check.nextSteps" />
      </h3>
      <ol className="list-decimal space-y-1 pl-6">
        {nextSteps.map((step) => (
          <li key={step.code}>
            <Said of={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}
