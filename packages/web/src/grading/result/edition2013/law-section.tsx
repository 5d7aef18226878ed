import { edition2013 } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import { Citations } from "../citations.tsx";
import { Subheading } from "../section.tsx";
import { Care, Scores } from "./law-tables.tsx";
import { Steps } from "./steps.tsx";
import type { Study2013 } from "./study.ts";

/** What a lawyer checks: the steps to the grade, every item with its points, special care, every source. */
export function LawSection2013({ study }: { study: Study2013 }): ReactNode {
  return (
    <section className="border-t border-solid-gray-420 pt-6">
      <Disclosure summary={<T k="result.law.open" />}>
        <div className="space-y-4">
          <Subheading title={{ k: "result.2013.law.steps" }} />
          <Steps study={study} />
          <Subheading title={{ k: "result.2013.law.scores" }} />
          <Scores study={study} />
          <p>
            <T k="result.2013.law.palsy" />
          </p>
          <Subheading title={{ k: "result.2013.law.care" }} />
          <Care study={study} />
          <Subheading title={{ k: "result.law.cite" }} />
          <Citations citations={edition2013.citations2013} />
        </div>
      </Disclosure>
    </section>
  );
}
