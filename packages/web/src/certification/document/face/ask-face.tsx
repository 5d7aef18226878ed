import type { Section } from "@yorisoi/rules/certification";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { T } from "../../../app/words.tsx";
import { Button, StickyBar } from "../../../design/index.ts";
import { useExtras } from "../extras.ts";
import { DocumentField } from "../field.tsx";
import { RowName } from "../table/row-name.tsx";
import { Worded } from "../words/field-name.tsx";
import { EndPage } from "./end-page.tsx";
import { JumpList } from "./jump-list.tsx";
import type { Step } from "./steps.ts";
import { TablePage } from "./table-page.tsx";
import { useSteps } from "./use-steps.ts";
import { useView } from "./view.ts";

/** Where one is: at the step one was, or at what has taken its place; behind the last step is the end. */
function placeOf(steps: readonly Step[], step: string | null, at: number): number {
  const found = steps.findIndex(({ id }) => id === step);
  return found >= 0 ? found : Math.min(at, steps.length);
}

/** Enter in a short box goes on, as on any form. An input method takes its own Enter. */
const isEnter = ({ key, nativeEvent, target }: KeyboardEvent) =>
  key === "Enter" &&
  !nativeEvent.isComposing &&
  target instanceof HTMLInputElement &&
  !["radio", "checkbox", "search"].includes(target.type);

/** One question a page: for tired people and for telephones. */
export function AskFace({ sections }: { sections: readonly Section[] }): ReactNode {
  const steps = useSteps(sections);
  const { view, change } = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = placeOf(steps, view.step, view.at);
  const step = steps[at];
  const goTo = (place: number) => change({ step: steps[place]?.id ?? null, at: place });
  const shown = step?.id ?? null;
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [shown]);
  return (
    <div className="space-y-6">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in the box inside */}
      <div className="min-h-64 space-y-4" onKeyDown={(event) => isEnter(event) && goTo(at + 1)}>
        {step ? (
          <>
            <h2 ref={heading} tabIndex={-1} className="scroll-mt-6 text-std-20B-150">
              <StepPlace step={step} steps={steps} />
            </h2>
            <StepPage key={step.id} step={step} isFirst={steps[at - 1]?.section !== step.section} />
          </>
        ) : (
          <EndPage heading={heading} sections={sections.map(({ id }) => id)} onStart={() => goTo(0)} />
        )}
      </div>
      <JumpList sections={sections} steps={steps} onGo={goTo} />
      <StickyBar>
        <div className="flex gap-3">
          {step && (
            <Button className="min-w-32" onClick={() => goTo(at + 1)}>
              <T k="document.ask.next" />
            </Button>
          )}
          {at > 0 && (
            <Button kind="outline" onClick={() => goTo(at - 1)}>
              <T k="document.ask.back" />
            </Button>
          )}
        </div>
      </StickyBar>
    </div>
  );
}

function StepPlace({ step, steps }: { step: Step; steps: readonly Step[] }): ReactNode {
  const within = steps.filter(({ section }) => section === step.section);
  const number = within.indexOf(step) + 1;
  return (
    <>
      <Worded words={step.section} />
      <span className="ml-3 font-400 text-solid-gray-700 tabular-nums">
        {number} / {within.length}
      </span>
    </>
  );
}

/** What a screen adds to a section stands with its first question, and where a table has been gone through. */
function StepPage({ step, isFirst }: { step: Step; isFirst: boolean }): ReactNode {
  const { section, table, key, row } = step;
  const Extra = useExtras().sections?.[section.id];
  return (
    <>
      {Extra && (isFirst || key === null) && <Extra />}
      {table !== null && key !== null && (
        <h3 className="text-std-18B-160">
          <RowName section={section} table={table} number={row} />
        </h3>
      )}
      {key === null ? (
        table !== null && <TablePage section={section} table={table} />
      ) : (
        <DocumentField fieldKey={key} />
      )}
    </>
  );
}
