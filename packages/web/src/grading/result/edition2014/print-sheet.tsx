import { edition2014 } from "@yorisoi/rules/grading";
import { memo, type ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { AreaChart } from "../area-chart.tsx";
import { Citations } from "../citations.tsx";
import { DifferenceTable } from "../difference-table.tsx";
import { NextText } from "../next.tsx";
import { answerParts } from "../sheet/answer-rows.ts";
import { Answers } from "../sheet/answers.tsx";
import { Frame } from "../sheet/frame.tsx";
import { chapters2014 } from "./chapters.ts";
import { ConditionTable } from "./condition-table.tsx";
import { Palsy } from "./law-tables.tsx";
import { StatesSummary } from "./states-section.tsx";
import type { View2014 } from "./view.ts";

interface Props {
  readonly view: View2014;
  readonly assumed: readonly string[];
}

/** The result on A4: the first page like a letter, then every answer, then the deciding row of the law. */
export const PrintSheet2014 = memo(function PrintSheet2014({ view, assumed }: Props): ReactNode {
  const { study, states } = view;
  const { day, severe, taken } = study;
  const parts = answerParts(chapters2014, {
    day: day.answers,
    severe: severe?.answers ?? null,
    taken: taken.answers,
    assumed,
  });
  const first = (
    <>
      {states && <StatesSummary states={states} />}
      <AreaChart picture={view.picture} note="result.picture.note" />
    </>
  );
  return (
    <Frame
      edition="2014"
      grade={taken.assessment.grade}
      taken={states ? "result.taken.severe" : "result.taken.only"}
      assumed={assumed}
      sentences={[view.decision, ...view.reasons]}
      first={first}
    >
      <Answers edition="2014" parts={parts} severe={states !== null} assumed={assumed.length > 0} />
      <section className="mt-3 space-y-1.5 text-[0.8rem]">
        <h2 className="break-after-avoid text-std-16B-170">
          <T k="result.print.checked" />
        </h2>
        {states && <DifferenceTable edition="2014" rows={states.rows} dense />}
        {taken.explanation.deciding && <ConditionTable checked={taken.explanation.deciding} dense />}
        <div className="break-inside-avoid space-y-1">
          <Palsy study={taken} />
          <Citations citations={edition2014.citations2014(taken.assessment.deciding)} />
        </div>
        <div className="break-inside-avoid space-y-1">
          <h2 className="text-std-16B-170">
            <T k="result.next.title" />
          </h2>
          <NextText edition="2014" />
        </div>
      </section>
    </Frame>
  );
});
