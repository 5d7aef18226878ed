import { type ReactNode, useId } from "react";
import type { TextKey } from "../../../app/text.ts";
import { T } from "../../../app/words.tsx";

interface Props {
  readonly title: TextKey;
  readonly id?: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of the page before sending, under its own heading. */
export function Part({ title, id, level = 3, children }: Props): ReactNode {
  const own = useId();
  const heading = id ?? own;
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={heading} className="space-y-3 border-t border-solid-gray-420 pt-6">
      <Heading id={heading} tabIndex={-1} className="scroll-mt-6 text-std-20B-150">
        <T k={title} />
      </Heading>
      {children}
    </section>
  );
}
