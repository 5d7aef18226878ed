import { contactConsequences, contactRulesOf } from "@yorisoi/rules/certification/application";
import { type ReactNode, useMemo } from "react";
import { isAnswered } from "@yorisoi/rules/certification";
import { useDocumentPart, Worded } from "../../document/index.ts";
import { consequencesOf } from "./consequences-of.ts";

/** What the answer to a question on contact means in practice, as soon as it is given. */
export function Consequences({ fieldKey }: { fieldKey: string }): ReactNode {
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const consequences = useMemo(
    () => consequencesOf(fieldKey, contactConsequences(contactRulesOf(values))),
    [fieldKey, values],
  );
  const shown = isAnswered(values, fieldKey) || fieldKey === "contact.diseaseMayStand" ? consequences : [];
  return (
    <ul aria-live="polite" className={shown.length > 0 ? "border-l-4 border-key-900 pl-3" : ""}>
      {shown.map((consequence) => (
        <li key={consequence.code}>
          <Worded words={consequence} />
        </li>
      ))}
    </ul>
  );
}
