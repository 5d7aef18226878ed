import { caseStateOf } from "@yorisoi/rules/certification/case";
import type { EditionId } from "@yorisoi/rules/grading";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { eventsOf } from "../case/event.store.ts";
import { numberOf, type ReadRow, type RowPlan } from "./plan.ts";
import { problemOfRow } from "./row-problem.ts";
import type { rowProblems } from "./row-problems.ts";
import { casesByNumber } from "./targets.store.ts";
import { broughtBy } from "./write-brought.ts";

type Target = CaseFile & { readonly isOpen: boolean };

/** Why the survey of a case takes no answers from a table; null when it does. */
async function hindrance(
  act: CaseAct,
  file: Target | undefined,
  edition: EditionId,
): Promise<keyof typeof rowProblems | null> {
  if (!file) return "unknown-case";
  if (!file.isOpen) return "case-closed";
  if (file.edition !== edition) return "other-edition";
  const { status } = caseStateOf(await eventsOf(act, file)).documents.survey;
  return status === "sent" || status === "accepted" ? "survey-sent" : null;
}

/** Each row is the survey of a case: its answers are written beside what stands there. */
export async function planSurveys(
  act: CaseAct,
  organisationId: string,
  rows: readonly ReadRow[],
  edition: EditionId,
): Promise<readonly RowPlan[]> {
  const cases = await casesByNumber(act, organisationId, rows.map(numberOf));
  const plans: RowPlan[] = [];
  for (const row of rows) {
    const file = cases.get(numberOf(row));
    const code = await hindrance(act, file, edition);
    if (code || !file)
      plans.push({ does: "nothing", problem: problemOfRow(code ?? "unknown-case", row.row, row.rowKey) });
    else plans.push({ does: "change", row, file, ...(await broughtBy(act, file, "survey", row.values)) });
  }
  return plans;
}
