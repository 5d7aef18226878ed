import { mayPlannerRead } from "@yorisoi/rules/certification/opinion";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { useDocumentPart } from "../../document/index.ts";

/** Where the cautions go: into the service plan, or, without the doctor's consent, not. */
export function PlanCautions(): ReactNode {
  const goesOn = useDocumentPart(({ snapshot }) => mayPlannerRead(snapshot.values));
  return (
    <p>
      <T k={goesOn ? "opinion.cautions.goOn" : "opinion.cautions.stay"} />
    </p>
  );
}
