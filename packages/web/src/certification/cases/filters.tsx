import { type Stage, stages } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Select, useWide } from "../../design/index.ts";
import type { CaseLines } from "../answers.ts";
import { useWords, Words } from "../case/words.tsx";
import type { Sought } from "./search.ts";

/** The server counts this far. */
const MOST_COUNTED = 1000;

/** How many, as far as they are counted. */
function useCount(): (count: number | undefined) => string {
  const say = useSay();
  return (count = 0) => (count > MOST_COUNTED ? say("cases.many") : String(count));
}

interface Props {
  readonly sought: Sought;
  readonly counts: CaseLines["counts"];
  readonly late: number;
  readonly onSeek: (part: Partial<Sought>) => void;
}

/** Narrows the list: late, mine, and by stage with how many there are. A stage without a case is not shown. */
export function Filters({ sought, counts, late, onSeek }: Props): ReactNode {
  const countOf = useCount();
  const isWide = useWide("40rem");
  const shown = (Object.keys(stages) as Stage[]).filter((id) => (counts[id] ?? 0) > 0 || id === sought.stage);
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">
        <T k="cases.filters" />
      </legend>
      <div className="flex flex-wrap gap-2">
        <Toggle isOn={sought.late} onToggle={() => onSeek({ late: !sought.late })}>
          <T k="cases.late" values={{ count: countOf(late) }} />
        </Toggle>
        <Toggle isOn={sought.mine} onToggle={() => onSeek({ mine: !sought.mine })}>
          <T k="cases.mine" />
        </Toggle>
        <Toggle isOn={sought.opinionLate} onToggle={() => onSeek({ opinionLate: !sought.opinionLate })}>
          <T k="cases.opinionLate" />
        </Toggle>
        <Toggle isOn={sought.letters} onToggle={() => onSeek({ letters: !sought.letters })}>
          <T k="cases.letters" />
        </Toggle>
        <Toggle isOn={sought.ended} onToggle={() => onSeek({ ended: !sought.ended })}>
          <T k="cases.ended" />
        </Toggle>
        {isWide &&
          shown.map((id) => (
            <Toggle
              key={id}
              isOn={sought.stage === id}
              onToggle={() => onSeek({ stage: sought.stage === id ? null : id })}
            >
              <Words words={stages[id]} /> <span className="tabular-nums">{countOf(counts[id])}</span>
            </Toggle>
          ))}
      </div>
      {!isWide && shown.length > 0 && (
        <div className="mt-4">
          <StageSelect sought={sought} shown={shown} counts={counts} onSeek={onSeek} />
        </div>
      )}
    </fieldset>
  );
}

type StageProps = Pick<Props, "sought" | "counts" | "onSeek"> & { readonly shown: readonly Stage[] };

/** On a telephone a dozen buttons would stand before the list: there the stages fold into one box. */
function StageSelect({ sought, shown, counts, onSeek }: StageProps): ReactNode {
  const say = useSay();
  const words = useWords();
  const countOf = useCount();
  return (
    <Select<Stage | "all">
      id="cases-stage"
      label={<T k="case.stage" />}
      options={[
        { value: "all", label: say("cases.stage.all") },
        ...shown.map((id) => ({ value: id, label: `${words(stages[id])} ${countOf(counts[id])}` })),
      ]}
      value={sought.stage ?? "all"}
      onChange={(stage) => onSeek({ stage: stage === "all" ? null : stage })}
    />
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
