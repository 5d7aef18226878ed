import { type ReactNode, useId } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";

/** A part of the column under its own heading. */
export function Part({ title, children }: { title: TextKey; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="space-y-4 border-t border-solid-gray-420 pt-5">
      <h2 id={id} className="text-std-22B-150">
        <T k={title} />
      </h2>
      {children}
    </section>
  );
}
