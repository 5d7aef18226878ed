import type { ReactNode } from "react";

export const PLACE = "survey-place";

/** The heading of a page of the survey; the focus goes to it when the page is opened. */
export function PlaceHeading({ children }: { children: ReactNode }): ReactNode {
  return (
    <h2 id={PLACE} tabIndex={-1} className="scroll-mt-6 text-std-24B-150">
      {children}
    </h2>
  );
}
