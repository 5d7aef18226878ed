import { textOf } from "@yorisoi/rules/certification";
import type { CaseAct } from "../case-act.ts";
import type { NewCase } from "../case/case.schema.ts";
import { numberOf, type ReadRow, type RowPlan } from "./plan.ts";
import { problemOfRow } from "./row-problem.ts";
import { casesOfPeople, peopleByNumber } from "./targets.store.ts";
import { broughtBy } from "./write-brought.ts";

const kinds = ["new", "renewal", "change"] as const;

/** The record of a person fills these in, so no table has to. */
const ofRecord = ["applicant.name", "applicant.kana", "applicant.birthDay"];

/**
 * Each row is the application of a person: a new draft, or the draft that is there. One whose application was handed in
 * already is left alone, so that importing a table twice makes nothing twice.
 */
export async function planApplications(
  act: CaseAct,
  organisationId: string,
  rows: readonly ReadRow[],
): Promise<readonly RowPlan[]> {
  const people = await peopleByNumber(act, organisationId, rows.map(numberOf));
  const cases = await casesOfPeople(act, organisationId, [...people.values()]);
  const plans: RowPlan[] = [];
  for (const row of rows) {
    const personId = people.get(numberOf(row));
    const own = cases.filter((file) => file.personId === personId);
    const open = own.find(({ isOpen }) => isOpen);
    const kind = kinds.find((one) => one === textOf(row.values, "kind")) ?? "new";
    const previousCaseId = kind === "new" ? null : (own[0]?.caseId ?? null);
    if (personId === undefined)
      plans.push({ does: "nothing", problem: problemOfRow("unknown-person", row.row, row.rowKey) });
    else if (open && open.stage !== "not_applied")
      plans.push({ does: "nothing", problem: problemOfRow("open-case", row.row, row.rowKey) });
    else if (open && row.values.has("kind") && open.kind !== kind)
      plans.push({ does: "nothing", problem: problemOfRow("other-kind", row.row, row.rowKey) });
    else if (open) {
      const brought = await broughtBy(act, open, "application", row.values);
      plans.push({ does: "change", row, file: open, ...brought });
    } else {
      const newCase: NewCase = { organisationId, personId, kind, previousCaseId };
      const missing = row.missing.filter((key) => !ofRecord.includes(key));
      plans.push({ does: "create", row, newCase, missing });
    }
  }
  return plans;
}
