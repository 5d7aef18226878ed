import { type Stage, stages } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";
import type { CaseLine } from "../../answers.ts";
import { everything, useCases } from "../../cases/search.ts";
import { useDevice } from "../device/state.ts";
import { CaseName } from "./case-name.tsx";
import { TakeAlongButton } from "./take-along-button.tsx";

/** Stages in which there is something to write at a visit. */
const visiting: ReadonlySet<Stage> = new Set<Stage>([
  "arranging_visit",
  "waiting_for_visit",
  "surveying",
  "sent_back",
]);

/** The cases that can be taken along now. Nothing without a network: then there is nothing to take. */
export function TakeableCases(): ReactNode {
  const { account, delivery } = useDevice();
  const { data } = useCases(everything);
  const lines = (data?.cases ?? []).filter(
    ({ caseId, stage }) => visiting.has(stage) && !account?.taken.has(caseId),
  );
  if (!delivery.online || lines.length === 0) return null;
  return (
    <section aria-labelledby="takeable" className="space-y-4">
      <h2 id="takeable" className="text-std-20B-160">
        <T k="store.takeable" />
      </h2>
      <p>
        <T k="store.take.what" />
      </p>
      <ul className="space-y-4">
        {lines.map((line) => (
          <Takeable key={line.caseId} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Takeable({ line }: { line: CaseLine }): ReactNode {
  const { language } = usePreferences();
  const id = `takeable-${line.caseId}`;
  return (
    <li className="space-y-2 border-t border-solid-gray-420 pt-4">
      <p id={id} className="font-700">
        <CaseName of={line} />
      </p>
      <p>
        <Furigana text={stages[line.stage][language]} />
      </p>
      <TakeAlongButton caseId={line.caseId} describedBy={id} />
    </li>
  );
}
