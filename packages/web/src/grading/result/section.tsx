import type { ReactNode } from "react";
import { Say } from "./say.tsx";
import type { Sentence } from "./sentence.ts";

/** A part of the result under its own heading, set apart by a thin line. */
export function Section({ title, children }: { title: Sentence; children: ReactNode }): ReactNode {
  return (
    <section className="space-y-4 border-t border-solid-gray-420 pt-6">
      <h3 className="text-std-22B-150">
        <Say s={title} />
      </h3>
      {children}
    </section>
  );
}

/** A heading inside an opened part. */
export function Subheading({ title }: { title: Sentence }): ReactNode {
  return (
    <h4 className="pt-4 text-std-18B-160">
      <Say s={title} />
    </h4>
  );
}
