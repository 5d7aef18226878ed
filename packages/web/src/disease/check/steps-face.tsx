import { type ReactNode, useEffect, useRef } from "react";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import type { Catalogue } from "../catalogue/fetched-catalogue.ts";
import { Answer } from "./answer.tsx";
import { changeDraft } from "./draft.ts";
import { Part } from "./part.tsx";
import { type StepKey, stepsOf } from "./steps.ts";
import type { CheckView } from "./use-answer.ts";

/** One question a page. The answer can be looked at from any of them. */
export function StepsFace({ view, catalogue }: { view: CheckView; catalogue: Catalogue }): ReactNode {
  const steps = stepsOf(view.answer);
  const at = Math.max(0, steps.indexOf(view.draft.step as StepKey));
  const step = steps[at] ?? "day";
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // Only when one has moved on, not when the page opens.
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const go = (to: number) => changeDraft({ step: steps[to] ?? "day" });
  return (
    <div className="space-y-6">
      <div>
        <p className="screen-only text-solid-gray-700">
          <T k="check.position" values={{ at: at + 1, all: steps.length }} />
        </p>
        <h2 ref={heading} tabIndex={-1} className="screen-only text-std-22B-150">
          <T k={`check.step.${step}`} />
        </h2>
      </div>
      {step === "answer" ? (
        <>
          <Answer view={view} />
          <p className="screen-only">
            <Button kind="outline" onClick={() => go(at - 1)}>
              <T k="check.back" />
            </Button>
          </p>
        </>
      ) : (
        <form
          noValidate
          className="screen-only space-y-6"
          onSubmit={(event) => {
            event.preventDefault();
            go(at + 1);
          }}
        >
          <Part step={step} {...view} catalogue={catalogue} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit">
              <T k={at + 2 === steps.length ? "check.toAnswer" : "check.next"} />
            </Button>
            {at > 0 && (
              <Button kind="outline" onClick={() => go(at - 1)}>
                <T k="check.back" />
              </Button>
            )}
            {at > 0 && at + 2 < steps.length && (
              <Button kind="text" onClick={() => go(steps.length - 1)}>
                <T k="check.early" />
              </Button>
            )}
          </div>
        </form>
      )}
    </div>
  );
}
