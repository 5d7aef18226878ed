import { edition2013 } from "@yorisoi/rules/grading";
import { memo, type ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { AreaChart } from "../area-chart.tsx";
import { Citations } from "../citations.tsx";
import { DifferenceTable, type StateRow } from "../difference-table.tsx";
import { NextText } from "../next.tsx";
import { Paragraphs } from "../say.tsx";
import { answerParts } from "../sheet/answer-rows.ts";
import { Answers } from "../sheet/answers.tsx";
import { Frame } from "../sheet/frame.tsx";
import { borderSentences } from "./borders.ts";
import { chapters2013 } from "./chapters.ts";
import { Care } from "./law-tables.tsx";
import { MinutesChart } from "./minutes-chart.tsx";
import { SpecialCare } from "./special-care.tsx";
import { StatesSummary2013 } from "./states-section.tsx";
import { Steps } from "./steps.tsx";
import type { Study2013 } from "./study.ts";
import type { View2013 } from "./view.ts";

interface Props {
  readonly view: View2013;
  readonly assumed: readonly string[];
}

/** The result on A4: the first page like a letter, then every answer, then the steps of the law. */
export const PrintSheet2013 = memo(function PrintSheet2013({ view, assumed }: Props): ReactNode {
  const { study, stateRows } = view;
  const { day, severe } = study.given;
  const parts = answerParts(chapters2013, { day, severe, taken: day, assumed });
  const first = (
    <>
      <SpecialCare care={view.care} />
      {view.minutes && <MinutesChart picture={view.minutes} />}
      <AreaChart picture={view.scores} note="result.2013.scores.note" />
    </>
  );
  return (
    <Frame
      edition="2013"
      grade={study.judgement.grade}
      taken={stateRows ? "result.taken.day" : "result.taken.only"}
      assumed={assumed}
      sentences={[...view.decision, ...view.reasons]}
      first={first}
    >
      <Answers edition="2013" parts={parts} severe={stateRows !== null} assumed={assumed.length > 0} />
      <section className="mt-3 space-y-1.5 text-[0.8rem]">
        <h2 className="break-after-avoid text-std-16B-170">
          <T k="result.print.checked" />
        </h2>
        {stateRows && <States study={study} rows={stateRows} />}
        <Steps study={study} dense />
        <Paragraphs of={borderSentences(view.borders)} />
        <Care study={study} dense />
        <Citations citations={edition2013.citations2013} />
        <div className="break-inside-avoid space-y-1">
          <h2 className="text-std-16B-170">
            <T k="result.next.title" />
          </h2>
          <NextText edition="2013" />
        </div>
      </section>
    </Frame>
  );
});

/** The severe state: differing answers, and why there is no grade of its own. */
function States({ study, rows }: { study: Study2013; rows: readonly StateRow[] }): ReactNode {
  return (
    <>
      <StatesSummary2013 study={study} />
      <DifferenceTable edition="2013" rows={rows} dense />
    </>
  );
}
