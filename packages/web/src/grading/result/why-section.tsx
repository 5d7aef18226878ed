import type { ReactNode } from "react";
import { Paragraphs } from "./say.tsx";
import type { Sentence } from "./sentence.ts";

/** The deciding sentence, larger, and the plain reasons under it. */
export function WhySection({
  decision,
  children,
}: {
  decision: readonly Sentence[];
  children: ReactNode;
}): ReactNode {
  return (
    <section className="space-y-3">
      <div className="space-y-2 text-std-20B-160">
        <Paragraphs of={decision} />
      </div>
      {children}
    </section>
  );
}
