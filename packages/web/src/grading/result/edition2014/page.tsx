import type { edition2014 } from "@yorisoi/rules/grading";
import { type ReactNode, useMemo } from "react";
import { Acts } from "../acts.tsx";
import { Head } from "../head.tsx";
import { Next } from "../next.tsx";
import { OpensSection } from "../opens-section.tsx";
import { Paragraphs } from "../say.tsx";
import { WhySection } from "../why-section.tsx";
import { LawSection } from "./law-section.tsx";
import { PictureSection } from "./picture-section.tsx";
import { PrintSheet2014 } from "./print-sheet.tsx";
import { StatesSection, StatesSummary } from "./states-section.tsx";
import { view2014 } from "./view.ts";
import { WhatIfSection } from "./what-if-section.tsx";

export interface Result2014Props {
  readonly given: edition2014.Case2014;
  readonly assumed: readonly string[];
}

/** The result of edition 2014: from the grade down to the last number. */
export function Result2014({ given, assumed }: Result2014Props): ReactNode {
  const view = useMemo(() => view2014(given), [given]);
  const { study, states } = view;
  const { grade } = study.taken.assessment;
  return (
    <>
      <article className="screen-only max-w-3xl space-y-8">
        <Head
          edition="2014"
          grade={grade}
          taken={states ? "result.taken.severe" : "result.taken.only"}
          assumed={assumed}
        />
        <WhySection decision={[view.decision]}>
          {states && (
            <div className="space-y-4 pb-4">
              <StatesSummary states={states} />
            </div>
          )}
          <Paragraphs of={view.reasons} />
        </WhySection>
        {states && <StatesSection states={states} />}
        <PictureSection picture={view.picture} />
        <LawSection study={study.taken} />
        <WhatIfSection alternatives={view.alternatives} grade={grade} severe={states !== null} />
        {grade && <OpensSection grade={grade} />}
        <Next edition="2014" />
        <Acts given={given} />
      </article>
      <PrintSheet2014 view={view} assumed={assumed} />
    </>
  );
}
