import type { State } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";

interface Props {
  /** What stands large under each state. */
  readonly day: ReactNode;
  readonly severe: ReactNode;
  /** The state that counts. */
  readonly taken: State;
}

/** Both states side by side, the one that counts in a stronger frame and named as such. */
export function TwoCards(props: Props): ReactNode {
  return (
    <dl className="grid gap-4 sm:grid-cols-2">
      {(["day", "severe"] as const).map((state) => (
        <div
          key={state}
          className={`rounded-8 p-4 print:px-2 print:py-1 ${
            state === props.taken ? "border-2 border-solid-gray-900" : "border border-solid-gray-420"
          }`}
        >
          <dt>
            <T k={`result.state.${state}`} />
          </dt>
          <dd>
            <span className="block text-std-28B-150 print:text-std-20B-150">{props[state]}</span>
            {state === props.taken && <T k="result.states.taken" />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
