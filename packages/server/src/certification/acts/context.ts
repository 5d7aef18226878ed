import type { Snapshot } from "@yorisoi/rules/certification";
import { applicationChecks, windowCaseOf } from "@yorisoi/rules/certification/application";
import type { Act, CaseContext, CaseDocument } from "@yorisoi/rules/certification/case";
import { isComplete } from "@yorisoi/rules/certification/documents";
import type { CivilDay } from "@yorisoi/rules/calendar";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { readSnapshot } from "../documents/snapshot.ts";
import { loadRules } from "../../disease/index.ts";

/** Everything that keeps the application from being accepted. */
export async function applicationFindings({ values }: Snapshot, today: CivilDay) {
  const given = windowCaseOf(values);
  const window = given ? (await loadRules()).checkAtWindow(given) : null;
  return applicationChecks(values, { today, window, isProxyAllowed: null });
}

type Judged = Pick<Act, "needs" | "document">;

/** Documents whose answers decide about an act. */
function documentsOf({ needs, document }: Judged): readonly CaseDocument[] {
  const asksOwn = needs.includes("document_complete") || needs.includes("no_differences");
  const asksForm = needs.includes("state_form_first");
  return [...(asksOwn && document ? [document] : []), ...(asksForm ? (["state_form"] as const) : [])];
}

const asksApplication = ({ needs }: Judged) =>
  needs.includes("application_complete") || needs.includes("doctor_consent");

/**
 * What the documents say when somebody wants to act, as far as this reader may see them. Only what these acts ask for is
 * read: the program, which reads no document, reminds without them.
 */
export async function contextOf(
  act: CaseAct,
  file: CaseFile,
  today: CivilDay,
  acts: readonly Judged[],
): Promise<CaseContext> {
  const complete = new Set<CaseDocument>();
  const differing = new Set<CaseDocument>();
  for (const document of new Set(acts.flatMap(documentsOf))) {
    const { values, differences } = await readSnapshot(act, file, document);
    if (values.size > 0 && isComplete(document, file.edition, values)) complete.add(document);
    if (differences.length > 0) differing.add(document);
  }
  if (!acts.some(asksApplication))
    return { applicationProblems: 0, mayAskDoctor: false, complete, differing };
  const application = await readSnapshot(act, file, "application");
  const findings = await applicationFindings(application, today);
  return {
    applicationProblems: findings.filter(({ severity }) => severity === "must").length,
    mayAskDoctor: application.values.get("consent.doctor") === true,
    complete,
    differing,
  };
}
