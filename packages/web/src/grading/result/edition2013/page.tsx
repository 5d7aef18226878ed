import type { edition2013 } from "@yorisoi/rules/grading";
import { type ReactNode, useMemo } from "react";
import { Acts } from "../acts.tsx";
import { Head } from "../head.tsx";
import { Next } from "../next.tsx";
import { Paragraphs } from "../say.tsx";
import { WhySection } from "../why-section.tsx";
import { BordersSection } from "./borders-section.tsx";
import { LawSection2013 } from "./law-section.tsx";
import { PictureSection2013 } from "./picture-section.tsx";
import { PrintSheet2013 } from "./print-sheet.tsx";
import { SpecialCare } from "./special-care.tsx";
import { StatesSection2013 } from "./states-section.tsx";
import { view2013 } from "./view.ts";

export interface Result2013Props {
  readonly given: edition2013.Case2013;
  readonly assumed: readonly string[];
}

/** The result of edition 2013: from the grade, or why there is none, down to the last number. */
export function Result2013({ given, assumed }: Result2013Props): ReactNode {
  const view = useMemo(() => view2013(given), [given]);
  const { study, stateRows } = view;
  return (
    <>
      <article className="screen-only max-w-3xl space-y-8">
        <Head
          edition="2013"
          grade={study.judgement.grade}
          taken={stateRows ? "result.taken.day" : "result.taken.only"}
          assumed={assumed}
        />
        <WhySection decision={view.decision}>
          <Paragraphs of={view.reasons} />
          <SpecialCare care={view.care} />
        </WhySection>
        {stateRows && <StatesSection2013 study={study} rows={stateRows} />}
        <PictureSection2013 scores={view.scores} minutes={view.minutes} />
        <LawSection2013 study={study} />
        <BordersSection found={view.borders} />
        <Next edition="2013" />
        <Acts given={given} />
      </article>
      <PrintSheet2013 view={view} assumed={assumed} />
    </>
  );
}
