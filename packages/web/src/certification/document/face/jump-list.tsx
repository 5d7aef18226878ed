import type { Section } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import { Worded } from "../words/field-name.tsx";
import type { Step } from "./steps.ts";

interface Props {
  readonly sections: readonly Section[];
  readonly steps: readonly Step[];
  readonly onGo: (place: number) => void;
}

/** The parts of the document, to go to the first question of one. */
export function JumpList({ sections, steps, onGo }: Props): ReactNode {
  if (sections.length < 2) return null;
  return (
    <Disclosure summary={<T k="document.sections" />}>
      <ul>
        {sections.map((section) => {
          const at = steps.findIndex((step) => step.section === section);
          return at < 0 ? null : (
            <li key={section.id}>
              <button
                type="button"
                onClick={() => onGo(at)}
                className="min-h-11 min-w-11 text-left text-key-1000 underline underline-offset-4 hover:decoration-2"
              >
                <Worded words={section} />
              </button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
