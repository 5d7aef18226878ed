import { type Stage, stages } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { CaseLines } from "../answers.ts";
import { Words } from "../case/words.tsx";
import type { Sought } from "./search.ts";

interface Props {
  readonly sought: Sought;
  readonly counts: CaseLines["counts"];
  readonly late: number;
  readonly onSeek: (part: Partial<Sought>) => void;
}

/** Narrows the list: late, mine, and by stage with how many there are. A stage without a case is not shown. */
export function Filters({ sought, counts, late, onSeek }: Props): ReactNode {
  const shown = (Object.keys(stages) as Stage[]).filter((id) => (counts[id] ?? 0) > 0 || id === sought.stage);
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">
        <T k="cases.filters" />
      </legend>
      <div className="flex flex-wrap gap-2">
        <Toggle isOn={sought.late} onToggle={() => onSeek({ late: !sought.late })}>
          <T k="cases.late" values={{ count: late }} />
        </Toggle>
        <Toggle isOn={sought.mine} onToggle={() => onSeek({ mine: !sought.mine })}>
          <T k="cases.mine" />
        </Toggle>
        <Toggle isOn={sought.ended} onToggle={() => onSeek({ ended: !sought.ended })}>
          <T k="cases.ended" />
        </Toggle>
        {shown.map((id) => (
          <Toggle
            key={id}
            isOn={sought.stage === id}
            onToggle={() => onSeek({ stage: sought.stage === id ? null : id })}
          >
            <Words words={stages[id]} /> <span className="tabular-nums">{counts[id] ?? 0}</span>
          </Toggle>
        ))}
      </div>
    </fieldset>
  );
}

interface ToggleProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** On or off; a tick says so beside the colour. */
function Toggle({ isOn, onToggle, children }: ToggleProps): ReactNode {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onToggle}
      className={`min-h-11 rounded-8 border px-4 py-1 ${isOn ? "border-2 border-key-900 bg-key-50 font-700 text-key-1000" : "border-solid-gray-600 bg-white hover:bg-key-50"}`}
    >
      {isOn && <span aria-hidden="true">✓ </span>}
      {children}
    </button>
  );
}
