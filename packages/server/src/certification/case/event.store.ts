import type { CivilDay } from "@yorisoi/rules/calendar";
import type { CaseEvent, CaseRole, EventType } from "@yorisoi/rules/certification/case";
import type { Act } from "../../database/index.ts";
import type { CaseKey } from "../case-key.ts";

type Store = Pick<Act, "sql">;

/** The database knows the jobs of the program by another name than the rules. */
const roleOf = (role: string): CaseRole => (role === "system" ? "program" : (role as CaseRole));

/** All that happened in a case, in the server's order. */
export async function eventsOf(
  act: Store,
  { organisationId, caseId }: CaseKey,
): Promise<readonly CaseEvent[]> {
  const rows = await act.sql
    .selectFrom("certification.event")
    .select(["seq", "event_id", "type", "on_day", "at", "by_id", "by_role", "data"])
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .orderBy("seq")
    .execute();
  return rows.map(
    (row) =>
      ({
        id: row.event_id,
        sequence: row.seq,
        type: row.type as EventType,
        on: row.on_day as CivilDay,
        at: row.at.toISOString(),
        by: { accountId: row.by_id, role: roleOf(row.by_role) },
        // written by this program from the type of the event alone
        data: row.data,
      }) as CaseEvent,
  );
}

export async function insertEvent(
  act: Store,
  { organisationId, caseId }: CaseKey,
  event: CaseEvent,
  by: { readonly role: string; readonly organisationId: string | undefined },
): Promise<void> {
  await act.sql
    .insertInto("certification.event")
    .values({
      organisation_id: organisationId,
      case_id: caseId,
      seq: event.sequence,
      event_id: event.id,
      type: event.type,
      on_day: event.on,
      at: new Date(event.at),
      by_id: event.by.accountId,
      by_role: by.role,
      by_organisation_id: by.organisationId ?? null,
      data: JSON.stringify(event.data),
    })
    .execute();
}
