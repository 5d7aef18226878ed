import { missingFields } from "@yorisoi/rules/certification";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import { Differences, MissingList, useDocumentPart } from "../document/index.ts";
import { Part } from "../survey/before-sending/part.tsx";
import { SendDocument } from "../survey/before-sending/send-document.tsx";

const MISSING = "overview-missing";

/** What is missing or differs, and the button that hands the overview on. */
export function SendOverview(): ReactNode {
  const form = useDocumentPart((source) => source.form);
  const values = useDeferredValue(useDocumentPart(({ snapshot }) => snapshot.values));
  const differing = useDocumentPart(({ snapshot }) => snapshot.differences.length);
  const missing = useMemo(() => missingFields(form, values).length, [form, values]);
  return (
    <>
      <div id={MISSING} tabIndex={-1} className="scroll-mt-6">
        <MissingList />
      </div>
      {differing > 0 && (
        <Part title="survey.differences" level={2}>
          <Differences />
        </Part>
      )}
      <Part title="survey.send.title2" level={2}>
        <SendDocument
          document="overview"
          isComplete={missing === 0 && differing === 0}
          onIncomplete={() => document.getElementById(MISSING)?.focus()}
        />
      </Part>
    </>
  );
}
