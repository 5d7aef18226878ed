import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { YearStrip } from "./year-strip.tsx";

/** The year for those who read only. */
export function ReadYear(): ReactNode {
  return (
    <section aria-labelledby="state-form-year" className="space-y-4">
      <h2 id="state-form-year" className="border-b border-solid-gray-420 pb-1 text-std-22B-150">
        <T k="stateForm.year.caption" />
      </h2>
      <YearStrip />
    </section>
  );
}
