import type { Counts } from "../report/counts.ts";
import { csvDesk } from "./csv-desk.ts";
import { jsonDesk } from "./json-desk.ts";
import type { Plan, Records } from "./plan.ts";

/** What came out of some records: the text to be written and the counts. */
interface Graded {
  readonly text: string;
  readonly counts: Counts;
}

/** Grades records of one file, in the main thread or in a worker. */
export type Desk = (records: Records) => Graded;

/** Tests put the general way in the place of the fast one, to see that both say the same. */
export interface DeskOptions {
  readonly fast: boolean;
}

export function deskFor(plan: Plan, options: DeskOptions = { fast: true }): Desk {
  return plan.format === "csv" ? csvDesk(plan, options) : jsonDesk(plan, options);
}
