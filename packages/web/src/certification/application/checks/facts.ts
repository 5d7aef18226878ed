import type { ApplicationFacts } from "@yorisoi/rules/certification/application";
import type { CaseView } from "../../answers.ts";

/** A proxy with a permission may hand in; with a paper, whoever takes the application looks at it. */
export function isProxyAllowed({
  role,
  acts,
}: Pick<CaseView, "role" | "acts">): ApplicationFacts["isProxyAllowed"] {
  if (role !== "helper") return null;
  return acts.some(({ id }) => id === "apply" || id === "resubmit");
}
