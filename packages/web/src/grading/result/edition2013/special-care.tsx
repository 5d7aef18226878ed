import type { ReactNode } from "react";
import { Paragraphs, Say } from "../say.tsx";
import { ToCheck } from "../to-check.tsx";
import type { View2013 } from "./view.ts";

/** The minutes of special care, and what is still to be checked about them. */
export function SpecialCare({ care }: Pick<View2013, "care">): ReactNode {
  return (
    <>
      <Paragraphs of={care.said} />
      {care.check && (
        <ToCheck>
          <Say s={care.check} />
        </ToCheck>
      )}
    </>
  );
}
