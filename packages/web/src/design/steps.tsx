import type { ReactNode } from "react";

interface Props {
  /** Names the list, for example 「登録の手順」. */
  readonly label: string;
  readonly steps: readonly { readonly key: string; readonly label: ReactNode }[];
  /** The step one is at, counted from 1. */
  readonly current: number;
  /** 「3つのうち2つ目」, above the steps. */
  readonly position: ReactNode;
  /** Behind a step that is behind one: 「済み」. */
  readonly done: ReactNode;
}

/** Where one is in something that takes several pages. */
export function Steps({ label, steps, current, position, done }: Props): ReactNode {
  return (
    <div className="space-y-2">
      <p className="text-solid-gray-700">{position}</p>
      <ol aria-label={label} className="flex flex-col gap-1 sm:flex-row sm:flex-wrap sm:gap-4">
        {steps.map((step, at) => {
          const isCurrent = at + 1 === current;
          const isDone = at + 1 < current;
          return (
            <li
              key={step.key}
              aria-current={isCurrent ? "step" : undefined}
              className={`flex items-baseline gap-2 border-l-4 py-1 pl-3 sm:grow sm:border-t-4 sm:border-l-0 sm:pt-2 sm:pl-0 ${isCurrent ? "border-key-900 font-700" : isDone ? "border-key-900" : "border-solid-gray-300 text-solid-gray-700"}`}
            >
              <span className="tabular-nums">{at + 1}.</span>
              <span>
                {step.label}
                {isDone && <span className="ml-2 font-400 text-solid-gray-700">{done}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
