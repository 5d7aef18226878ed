import type { ReactNode } from "react";
import { fieldId } from "./field-id.ts";

interface Props {
  readonly fieldKey: string;
  readonly onGo: (key: string) => void;
  readonly children: ReactNode;
}

/** An entry of a list that leads to a field. */
export function FieldLink({ fieldKey, onGo, children }: Props): ReactNode {
  return (
    <li>
      <a
        href={`#${fieldId(fieldKey)}`}
        className="inline-flex min-h-11 min-w-11 flex-wrap items-center gap-x-2 text-key-1000 underline underline-offset-4"
        onClick={(event) => {
          event.preventDefault();
          onGo(fieldKey);
        }}
      >
        {children}
      </a>
    </li>
  );
}
