import type { ReactNode } from "react";
import { useSay } from "../../app/words.tsx";
import { ChoiceLine } from "./choice-line.tsx";
import type { FieldChoice } from "./choices-of.ts";

interface Props {
  readonly id: string;
  readonly shown: boolean;
  readonly choices: readonly FieldChoice[];
  readonly active: number;
  readonly pick: (choice: FieldChoice) => void;
}

/** The list under the box. The box keeps the focus and says which line is meant. */
export function Choices({ id, shown, choices, active, pick }: Props): ReactNode {
  const say = useSay();
  return (
    <div
      id={`${id}-list`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list takes text only
      role="listbox"
      aria-label={say("disease.field.list")}
      hidden={!shown}
      className="absolute inset-x-0 top-full z-3 mt-1 max-h-96 overflow-y-auto rounded-8 border border-solid-gray-600 bg-white shadow-2"
    >
      {choices.map((choice, at) => (
        <ChoiceLine
          key={choice.key}
          id={`${id}-${at}`}
          choice={choice}
          isActive={at === active}
          onPick={() => pick(choice)}
        />
      ))}
    </div>
  );
}
