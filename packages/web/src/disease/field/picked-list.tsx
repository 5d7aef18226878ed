import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import { isSame, type PickedDisease } from "./picked-disease.ts";

interface Props {
  readonly id: string;
  readonly value: readonly PickedDisease[];
  readonly onChange: (value: readonly PickedDisease[]) => void;
}

/** What was chosen, each with the way to take it back; the focus then goes to the box. */
export function PickedList({ id, value, onChange }: Props): ReactNode {
  if (value.length === 0) return null;
  return (
    <ul aria-labelledby={`${id}-label`} className="max-w-lg border-t border-solid-gray-420">
      {value.map((picked) => (
        <li
          key={`${picked.id} ${picked.name}`}
          className="flex items-center justify-between gap-3 border-b border-solid-gray-420 py-1"
        >
          <span className="min-w-0 py-1 font-700">
            <span lang="ja">{picked.name}</span>
            {picked.id === "" && (
              <span className="block font-400 text-solid-gray-700">
                <T k="disease.field.asTyped" />
              </span>
            )}
          </span>
          <Button
            kind="text"
            className="shrink-0"
            onClick={() => {
              onChange(value.filter((other) => !isSame(other, picked)));
              document.getElementById(id)?.focus();
            }}
          >
            <T k="disease.field.remove" />
            <span className="sr-only" lang="ja">
              {" "}
              {picked.name}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
