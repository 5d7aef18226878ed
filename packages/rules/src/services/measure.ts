import { type CivilDay, day as civil } from "../calendar/index.ts";
import type { MeasureRow } from "./measure-row.ts";
import { homeMeasures } from "./tables/measures-home.ts";
import { moneyMeasures } from "./tables/measures-money.ts";
import { workMeasures } from "./tables/measures-work.ts";

export type { Field, Place } from "./measure-row.ts";

const tables = { ...homeMeasures, ...workMeasures, ...moneyMeasures };

/** Every measure by its id. */
export type MeasureId = keyof typeof tables;

/** One measure as it stands in the table, on the days [from, until). */
export interface Measure extends Omit<MeasureRow, "from" | "until"> {
  readonly id: MeasureId;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
}

const rows: Readonly<Record<MeasureId, MeasureRow>> = tables;

/** Every measure, of all days. */
export const measures: readonly Measure[] = Object.entries(rows).map(([id, row]) => ({
  ...row,
  id: id as MeasureId,
  from: civil(row.from),
  until: row.until === null ? null : civil(row.until),
}));

/** The measures that are in force on a day; none before the first text that is held. */
export function measuresOn(day: CivilDay): readonly Measure[] {
  return measures.filter(({ from, until }) => from <= day && (until === null || day < until));
}

/** A measure by its id. */
export function measureOf(id: MeasureId): Measure {
  const found = measures.find((one) => one.id === id);
  if (!found) throw new Error("every id has a row");
  return found;
}
