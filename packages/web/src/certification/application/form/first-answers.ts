import type { FieldValue, Snapshot } from "@yorisoi/rules/certification";
import type { CaseView } from "../../answers.ts";

const applicantOf = { person: "person", helper: "proxy" } as const;

/**
 * What the screen knows of an application before anything is asked: the day, how it comes in, and at home who applies. What
 * the record and the last application say, the server has written already. Nothing that was ever answered is touched.
 */
export function firstAnswers(
  { today, role }: Pick<CaseView, "today" | "role">,
  { heads }: Pick<Snapshot, "heads">,
): readonly (readonly [key: string, value: FieldValue])[] {
  const isAtHome = role === "person" || role === "helper";
  const known: readonly (readonly [string, FieldValue])[] = [
    ["appliedOn", today],
    ["way", isAtHome ? "screen" : "window"],
    ...(isAtHome ? [["applicant.kind", applicantOf[role]] as const] : []),
  ];
  return known.filter(([key]) => !heads.has(key));
}
