import type { CivilDay } from "@yorisoi/rules/calendar";
import type { Stage } from "@yorisoi/rules/certification/case";
import type { EditionId } from "@yorisoi/rules/grading";
import { type Selectable, sql } from "kysely";
import type { Act, CaseFileRow } from "../../database/index.ts";
import type { CaseKey } from "../case-key.ts";

type Store = Pick<Act, "sql">;

/** A case as lists and locks know it; what happened in it stands in its events. */
export interface CaseFile extends CaseKey {
  readonly personId: string;
  readonly number: number;
  readonly kind: CaseFileRow["kind"];
  readonly edition: EditionId;
  readonly previousCaseId: string | null;
  readonly stage: Stage;
  readonly stageSince: CivilDay | null;
  readonly appliedOn: CivilDay | null;
  readonly dueOn: CivilDay | null;
  readonly surveyorName: string;
  readonly eventCount: number;
}

export const toCaseFile = (row: Selectable<CaseFileRow>): CaseFile => ({
  organisationId: row.organisation_id,
  caseId: row.case_id,
  personId: row.person_id,
  number: row.number,
  kind: row.kind,
  edition: row.edition,
  previousCaseId: row.previous_case_id,
  stage: row.stage as Stage,
  stageSince: row.stage_since as CivilDay | null,
  appliedOn: row.applied_on as CivilDay | null,
  dueOn: row.due_on as CivilDay | null,
  surveyorName: row.surveyor_name,
  eventCount: row.event_count,
});

/** The case, if this reader reaches it. */
export async function findCase(act: Store, caseId: string): Promise<CaseFile | undefined> {
  const row = await act.sql
    .selectFrom("certification.case_file")
    .selectAll()
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row && toCaseFile(row);
}

/** The same, locked: what happens in a case happens one after the other. Undefined also for one who may only read it. */
export async function lockCase(act: Store, caseId: string): Promise<CaseFile | undefined> {
  const row = await act.sql
    .selectFrom("certification.case_file")
    .selectAll()
    .where("case_id", "=", caseId)
    .forUpdate()
    .executeTakeFirst();
  return row && toCaseFile(row);
}

async function nextNumber(act: Store, organisationId: string): Promise<number> {
  const { rows } = await sql<{ last_number: number }>`
    insert into certification.number_series (organisation_id, last_number) values (${organisationId}, 1)
    on conflict (organisation_id) do update set last_number = number_series.last_number + 1
    returning last_number`.execute(act.sql);
  return rows[0]?.last_number ?? 0;
}

interface NewCase
  extends Pick<CaseFile, "organisationId" | "caseId" | "personId" | "kind" | "edition" | "previousCaseId"> {
  readonly begunBy: string;
  readonly begunByRole: string;
}

/** Makes a case with its empty documents. */
export async function insertCase(act: Store, given: NewCase, documents: readonly string[]): Promise<void> {
  const { organisationId, caseId } = given;
  await act.sql
    .insertInto("certification.case_file")
    .values({
      organisation_id: organisationId,
      case_id: caseId,
      person_id: given.personId,
      number: await nextNumber(act, organisationId),
      kind: given.kind,
      edition: given.edition,
      previous_case_id: given.previousCaseId,
      begun_by: given.begunBy,
      begun_by_role: given.begunByRole,
    })
    .execute();
  await sql`insert into certification.document (organisation_id, case_id, document)
    select ${organisationId}, ${caseId}, document from unnest(${[...documents]}::text[]) document`.execute(
    act.sql,
  );
}

/** What lists show of a case, as its events tell. */
export interface Folded {
  readonly edition: EditionId;
  readonly eventCount: number;
  readonly stage: Stage;
  readonly stageSince: CivilDay | null;
  readonly appliedOn: CivilDay | null;
  readonly dueOn: CivilDay | null;
  readonly remindOn: CivilDay | null;
  /** The day by which the opinion is to be here, while it is waited for. */
  readonly opinionDueOn: CivilDay | null;
  readonly waitsFor: readonly string[];
  readonly isOpen: boolean;
  readonly surveyor: { readonly id: string; readonly name: string } | null;
}

export async function keepFolded(
  act: Store,
  { organisationId, caseId }: CaseKey,
  folded: Folded,
): Promise<void> {
  await act.sql
    .updateTable("certification.case_file")
    .set({
      edition: folded.edition,
      event_count: folded.eventCount,
      stage: folded.stage,
      stage_since: folded.stageSince,
      applied_on: folded.appliedOn,
      due_on: folded.dueOn,
      remind_on: folded.remindOn,
      opinion_due_on: folded.opinionDueOn,
      ...(folded.opinionDueOn === null ? { reminder_to_print: false } : {}),
      waits_for: [...folded.waitsFor],
      is_open: folded.isOpen,
      surveyor_id: folded.surveyor?.id ?? null,
      surveyor_name: folded.surveyor?.name ?? "",
    })
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .execute();
}

/** Whether a reminder of the opinion waits for somebody to print and post it. */
export async function setReminderToPrint(
  act: Store,
  { organisationId, caseId }: CaseKey,
  toPrint: boolean,
): Promise<void> {
  await act.sql
    .updateTable("certification.case_file")
    .set({ reminder_to_print: toPrint })
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .where("reminder_to_print", "<>", toPrint)
    .execute();
}
