import type { ReactNode } from "react";
import { Button } from "./button.tsx";

export interface DescriptionRow {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** Present when the row can be changed: the word on the button, heard together with the term. */
  readonly edit?: { readonly label: ReactNode; readonly onEdit: () => void };
}

/** Terms with their values, each with its own way to change it. */
export function DescriptionList({ rows }: { rows: readonly DescriptionRow[] }): ReactNode {
  return (
    <dl className="border-t border-solid-gray-420">
      {rows.map(({ key, term, value, edit }) => (
        <div
          key={key}
          className="break-inside-avoid border-b border-solid-gray-420 py-2 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)_auto] sm:items-baseline sm:gap-4 print:grid print:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <dt className="py-1 text-pretty text-solid-gray-700">{term}</dt>
          <dd className="min-w-0 py-1">{value}</dd>
          {edit && (
            <dd className="screen-only">
              <Button kind="text" onClick={edit.onEdit} className="max-sm:-ml-5">
                {edit.label}
                <span className="sr-only"> {term}</span>
              </Button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
