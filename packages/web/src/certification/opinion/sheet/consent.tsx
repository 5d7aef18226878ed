import { mayPlannerRead } from "@yorisoi/rules/certification/opinion";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Notice } from "../../../design/index.ts";
import { useDocumentPart } from "../../document/index.ts";
import { OpinionField } from "../field/opinion-field.tsx";

const KEY = "plannerConsent";

/** Whether the opinion may be used for the service plan, and what follows from a no. */
export function Consent(): ReactNode {
  const isWithheld = useDocumentPart(
    ({ snapshot }) => snapshot.values.has(KEY) && !mayPlannerRead(snapshot.values),
  );
  return (
    <div className="space-y-3">
      <OpinionField fieldKey={KEY} />
      <output className="block">
        {isWithheld && (
          <Notice kind="info" title={<T k="opinion.consent.no" />}>
            <p>
              <T k="opinion.consent.no.what" />
            </p>
          </Notice>
        )}
      </output>
    </div>
  );
}
