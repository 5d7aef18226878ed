import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { type JobState, states } from "./answers.ts";

interface Props {
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: JobState;
  readonly onChoose: (state: JobState) => void;
}

const button =
  "inline-flex min-h-11 items-center gap-2 rounded-8 border border-solid-gray-600 bg-white px-4 py-2 hover:bg-key-50 hover:underline aria-pressed:border-key-900 aria-pressed:bg-key-50 aria-pressed:font-700 aria-pressed:text-key-1000 aria-pressed:ring-1 aria-pressed:ring-key-900";

/** Which jobs are listed; each state says how many there are. */
export function StateChoice({ counts, chosen, onChoose }: Props): ReactNode {
  return (
    <fieldset className="screen-only border-0 p-0">
      <legend className="mb-2 font-700">
        <T k="jobs.states" />
      </legend>
      <div className="flex flex-wrap gap-2">
        {states.map((state) => (
          <button
            key={state}
            type="button"
            className={button}
            aria-pressed={state === chosen}
            onClick={() => onChoose(state)}
          >
            <span>
              <T k={`jobs.state.${state}`} />
            </span>
            <span className="tabular-nums">
              <T k="jobs.count" values={{ count: counts[state] ?? 0 }} />
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
