import { type Deadlines, defaultDeadlines } from "@yorisoi/rules/certification/case";
import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import { deadlinesSchema } from "./deadlines.schema.ts";

type Store = Pick<Act, "sql">;

/** The days an organisation has set; version 0 and the program's own until it has. */
export async function findDeadlines(
  act: Store,
  organisationId: string,
): Promise<{ readonly days: Deadlines; readonly version: number }> {
  const row = await act.sql
    .selectFrom("certification.deadlines")
    .select(["days", "version"])
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  const read = deadlinesSchema.safeParse(row?.days);
  return row && read.success
    ? { days: read.data, version: row.version }
    : { days: defaultDeadlines, version: 0 };
}

/** Keeps the days if nobody changed them since this version was read; whether it did. */
export async function keepDeadlines(
  act: Store,
  organisationId: string,
  days: object,
  version: number,
): Promise<boolean> {
  const text = JSON.stringify(days);
  const { numAffectedRows } =
    version === 0
      ? await sql`insert into certification.deadlines (organisation_id, days) values (${organisationId}, ${text}) on conflict do nothing`.execute(
          act.sql,
        )
      : await sql`update certification.deadlines set days = ${text}, version = version + 1
          where organisation_id = ${organisationId} and version = ${version}`.execute(act.sql);
  return numAffectedRows === 1n;
}
