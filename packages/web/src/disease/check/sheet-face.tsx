import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { Catalogue } from "../catalogue/fetched-catalogue.ts";
import { Answer } from "./answer.tsx";
import { Part } from "./part.tsx";
import { type StepKey, stepsOf } from "./steps.ts";
import type { CheckView } from "./use-answer.ts";

const isQuestion = (step: StepKey) => step !== "answer";

/** All questions on one sheet, for those who do this every day, with the answer below them at every change. */
export function SheetFace({ view, catalogue }: { view: CheckView; catalogue: Catalogue }): ReactNode {
  return (
    <div className="space-y-8">
      <div className="screen-only space-y-8">
        {stepsOf(view.answer)
          .filter(isQuestion)
          .map((step) => (
            <section key={step} aria-labelledby={`check-step-${step}`} className="space-y-3">
              <h2 id={`check-step-${step}`} className="text-std-20B-160">
                <T k={`check.step.${step}`} />
              </h2>
              <Part step={step} {...view} catalogue={catalogue} />
            </section>
          ))}
      </div>
      <section
        aria-labelledby="check-step-answer"
        className="space-y-4 border-t-2 border-key-900 pt-6 print:border-0 print:pt-0"
      >
        <h2 id="check-step-answer" className="screen-only text-std-22B-150">
          <T k="check.step.answer" />
        </h2>
        <Answer view={view} />
      </section>
    </div>
  );
}
