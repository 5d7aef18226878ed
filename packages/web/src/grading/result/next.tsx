import type { EditionId } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Section } from "./section.tsx";

const steps: readonly TextKey[] = [
  "result.next.apply",
  "result.next.first",
  "result.next.board",
  "result.next.decide",
];

/** Who really decides, and how; no promise. */
export function Next({ edition }: { edition: EditionId }): ReactNode {
  return (
    <Section title={{ k: "result.next.title" }}>
      <NextText edition={edition} />
    </Section>
  );
}

export function NextText({ edition }: { edition: EditionId }): ReactNode {
  return (
    <>
      {edition === "2013" && (
        <p>
          <T k="result.next.old" />
        </p>
      )}
      <ol className="list-decimal space-y-2 pl-6 print:space-y-0">
        {steps.map((step) => (
          <li key={step}>
            <T k={step} />
          </li>
        ))}
      </ol>
      <p className="font-700">
        <T k="result.next.promise" />
      </p>
    </>
  );
}
