import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { DifferenceTable } from "../difference-table.tsx";
import { GradeView } from "../grade-view.tsx";
import { Say } from "../say.tsx";
import { Section } from "../section.tsx";
import { ToCheck } from "../to-check.tsx";
import { TwoCards } from "../two-cards.tsx";
import type { StatesView } from "./states.ts";

/** What differs between the states, and what each differing answer does alone. */
export function StatesSection({ states }: { states: StatesView }): ReactNode {
  return (
    <Section title={{ k: "result.states.title" }}>
      <DifferenceTable edition="2014" rows={states.rows} />
    </Section>
  );
}

/** The grades of both states, which one counts and why: close to the grade. */
export function StatesSummary({ states }: { states: StatesView }): ReactNode {
  return (
    <>
      <p className="text-std-18B-160">
        <Say s={states.finding} />
      </p>
      <TwoCards
        taken="severe"
        day={<GradeView grade={states.day} />}
        severe={<GradeView grade={states.severe} />}
      />
      <p>
        <T k="result.states.why.2014" />
      </p>
      <ToCheck>
        <T k="result.states.check.2014" />
      </ToCheck>
    </>
  );
}
