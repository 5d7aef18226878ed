import type { MeasureResult } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { countOf } from "./filter.ts";

/** What it all comes to, in a sentence; read aloud when it changes. */
export function Counts({ results }: { results: readonly MeasureResult[] }): ReactNode {
  return (
    <output className="block text-std-18B-160">
      <T k="support.counts" values={countOf(results)} />
    </output>
  );
}
