import { edition2014 } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import { Say } from "../say.tsx";
import { Citations } from "../citations.tsx";
import { Subheading } from "../section.tsx";
import { ConditionTable, conditionTitle } from "./condition-table.tsx";
import { ItemPoints, Palsy, Singles } from "./law-tables.tsx";
import { nearestConditions } from "./nearest.ts";
import type { StateStudy } from "./study.ts";

const NEAR = 3;

/** What a lawyer checks: every clause, every item with its points, every source. */
export function LawSection({ study }: { study: StateStudy }): ReactNode {
  const { explanation } = study;
  return (
    <section className="border-t border-solid-gray-420 pt-6">
      <Disclosure summary={<T k="result.law.open" />}>
        <div className="space-y-4">
          {explanation.deciding ? <Deciding study={study} /> : <Near study={study} />}
          <Subheading title={{ k: "result.law.groups" }} />
          <ItemPoints explanation={explanation} />
          <Palsy study={study} />
          <Subheading title={{ k: "result.law.singles" }} />
          <Singles explanation={explanation} />
          <Subheading title={{ k: "result.law.cite" }} />
          <Citations citations={edition2014.citations2014(study.assessment.deciding)} />
        </div>
      </Disclosure>
    </section>
  );
}

function Deciding({ study }: { study: StateStudy }): ReactNode {
  const [deciding, ...others] = study.explanation.met;
  return (
    <>
      <Subheading title={{ k: "result.law.conditions" }} />
      {deciding && <ConditionTable checked={deciding} />}
      {others.length > 0 && (
        <Subheading title={{ k: "result.law.others", values: { number: others.length } }} />
      )}
      {others.map((checked) => (
        <Disclosure key={checked.condition.no} summary={<Say s={conditionTitle(checked)} />}>
          <ConditionTable checked={checked} titled />
        </Disclosure>
      ))}
    </>
  );
}

function Near({ study }: { study: StateStudy }): ReactNode {
  return (
    <>
      <Subheading title={{ k: "result.law.near" }} />
      {nearestConditions(study, NEAR).map(({ checked }) => (
        <ConditionTable key={checked.condition.no} checked={checked} />
      ))}
    </>
  );
}
