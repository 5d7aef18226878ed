import type { DocumentId } from "@yorisoi/rules/certification/documents";
import { readImport } from "@yorisoi/rules/certification/import";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import { makeCase } from "../case/begin-case.ts";
import type { ImportAnswer, ImportBody } from "./import.schema.ts";
import type { RowPlan } from "./plan.ts";
import { planApplications } from "./plan-applications.ts";
import { planSurveys } from "./plan-surveys.ts";
import { readTable } from "./read-table.ts";
import { problemsOfReading } from "./row-problem.ts";
import { broughtBy, writeFields } from "./write-brought.ts";

const documentOf = { applications: "application", surveys: "survey" } as const satisfies Readonly<
  Record<ImportBody["kind"], DocumentId>
>;

async function carryOut(act: CaseAct, plans: readonly RowPlan[], document: DocumentId): Promise<void> {
  for (const plan of plans) {
    if (plan.does === "change") await writeFields(act, plan.file, document, plan.fields);
    if (plan.does !== "create") continue;
    const file = await makeCase(act, plan.newCase);
    const { fields } = await broughtBy(act, file, document, plan.row.values);
    await writeFields(act, file, document, fields);
  }
}

/**
 * Takes in a table of applications or of surveys. A dry run tells every bad cell and what would be made; without one all
 * of it is done in this one transaction, or nothing when anything is wrong.
 */
export async function importTable(act: CaseAct, body: ImportBody): Promise<ImportAnswer> {
  const { kind, format, content, edition, dryRun } = body;
  const { organisationId } = act.actor;
  if (!organisationId) throw new Refusal("not-allowed");
  const document = documentOf[kind];
  const reading = readImport(document, edition, await readTable(format, content));
  const rows = reading.rows.flatMap((row) => (row.ok ? [row] : []));
  const plans =
    kind === "applications"
      ? await planApplications(act, organisationId, rows)
      : await planSurveys(act, organisationId, rows, edition);
  const creating = plans.filter((plan) => plan.does === "create");
  const changing = plans.filter((plan) => plan.does === "change");
  const problems = [
    ...problemsOfReading(reading),
    ...plans.flatMap((plan) => (plan.does === "nothing" ? [plan.problem] : [])),
  ];
  const done = !dryRun && problems.length === 0;
  if (done) await carryOut(act, plans, document);
  act.record("case.imported", {
    details: { kind, dryRun: !done, rows: reading.rows.length, problems: problems.length },
  });
  return {
    rows: reading.rows.length,
    problems,
    unknownColumns: [...reading.unknownColumns],
    missingColumns: [...reading.missingColumns],
    toCreate: creating.map(({ row: { row, rowKey }, missing }) => ({ row, rowKey, missing: [...missing] })),
    toChange: changing.map(({ row: { row, rowKey }, missing, fields }) => ({
      row,
      rowKey,
      missing: [...missing],
      changes: fields.length,
    })),
    done,
  };
}
