import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";

interface Props {
  readonly id: string;
  readonly title: TextKey;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, which links on the page lead to. */
export function Section({ id, title, children }: Props): ReactNode {
  return (
    <section
      aria-labelledby={id}
      className="space-y-4 border-t border-solid-gray-420 pt-6 print:space-y-2 print:pt-3"
    >
      <h2 id={id} tabIndex={-1} className="break-after-avoid text-std-22B-150">
        <T k={title} />
      </h2>
      {children}
    </section>
  );
}
