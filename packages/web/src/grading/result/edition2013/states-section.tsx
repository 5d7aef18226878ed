import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { type StateRow, DifferenceTable } from "../difference-table.tsx";
import { GradeView } from "../grade-view.tsx";
import { Section } from "../section.tsx";
import { TwoCards } from "../two-cards.tsx";
import type { Study2013 } from "./study.ts";

interface Props {
  readonly study: Study2013;
  readonly rows: readonly StateRow[];
}

/** The severe state beside the day: no grade of its own, and why. */
export function StatesSection2013({ study, rows }: Props): ReactNode {
  return (
    <Section title={{ k: "result.states.title" }}>
      <StatesSummary2013 study={study} />
      <DifferenceTable edition="2013" rows={rows} />
    </Section>
  );
}

export function StatesSummary2013({ study }: { study: Study2013 }): ReactNode {
  return (
    <>
      <TwoCards
        taken="day"
        day={<GradeView grade={study.judgement.grade} />}
        severe={<T k="result.2013.states.none.severe" />}
      />
      <p>
        <T k="result.2013.states.lead" />
      </p>
      <p>
        <T k="result.states.why.2013" />
      </p>
    </>
  );
}
