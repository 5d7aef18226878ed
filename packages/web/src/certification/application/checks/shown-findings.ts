import type { Form } from "@yorisoi/rules/certification";
import { finderOf } from "@yorisoi/rules/certification";
import type { ApplicationFinding } from "@yorisoi/rules/certification/application";

export interface ShownFindings {
  /** Keeps the application from being accepted. */
  readonly must: readonly ApplicationFinding[];
  /** Asks to look again. */
  readonly ask: readonly ApplicationFinding[];
}

/** What concerns the fields that are asked here; what the office fills in is not held before the person. */
export function shownFindings(findings: readonly ApplicationFinding[], form: Form): ShownFindings {
  const find = finderOf(form);
  const here = findings.filter(({ keys }) => keys.length === 0 || keys.some((key) => find(key)));
  return {
    must: here.filter(({ severity }) => severity === "must"),
    ask: here.filter(({ severity }) => severity !== "must"),
  };
}
