import { type FieldValue, keyIn, rowsOf, type Values } from "@yorisoi/rules/certification";
import type { EventData } from "@yorisoi/rules/certification/case";
import { surveyForm } from "@yorisoi/rules/certification/survey";

export type Entry = readonly [key: string, value: FieldValue];

/** The visits are the same in both editions. */
export const visitRows = (values: Values, table: "visit" | "rest"): readonly string[] =>
  rowsOf(surveyForm("2014"), values, table);

const NINE_HOURS = 9 * 3_600_000;

/** An instant as clocks in Japan show it, with its zone: 2026-11-21T10:05:00+09:00. */
export function inJapan(instant: number): string {
  return `${new Date(instant + NINE_HOURS).toISOString().slice(0, 19)}+09:00`;
}

const textAt = (values: Values, key: string): string => {
  const value = values.get(key);
  return typeof value === "string" ? value : "";
};

/** The row of a visit or rest that goes on; the one that began last where several do. */
export function openRow(values: Values, table: "visit" | "rest"): string | null {
  const open = visitRows(values, table)
    .map((row) => ({ row, from: textAt(values, `${table}.${row}.startedAt`) }))
    .filter(({ row, from }) => from !== "" && textAt(values, `${table}.${row}.endedAt`) === "")
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return open.at(-1)?.row ?? null;
}

export const startOf = (table: "visit" | "rest", row: string, now: number): readonly Entry[] => [
  [keyIn(`${table}.#.startedAt`, row), inJapan(now)],
];

/** Ends a visit, and a rest that goes on with it. */
export function endOfVisit(
  values: Values,
  row: string,
  now: number,
  stoppedFor: string | null,
): readonly Entry[] {
  const rest = openRow(values, "rest");
  return [
    ...(rest ? [[`rest.${rest}.endedAt`, inJapan(now)] as const] : []),
    [`visit.${row}.endedAt`, inJapan(now)],
    ...(stoppedFor ? [[`visit.${row}.stoppedFor`, stoppedFor] as const] : []),
  ];
}

/** `HH:MM` in Japan of an instant that was written. */
const clockOf = (instant: string) => inJapan(Date.parse(instant)).slice(11, 16);

/**
 * What the case records of a visit that has ended: its hours and the rests within it. Null when its times cannot be read
 * or it went past midnight: then it is recorded by hand.
 */
export function heldVisit(
  values: Values,
  row: string,
  visit: string,
  goesOn: boolean,
): EventData["visit_held"] | null {
  const [from, until] = [textAt(values, `visit.${row}.startedAt`), textAt(values, `visit.${row}.endedAt`)];
  if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(until))) return null;
  const hours = { from: clockOf(from), until: clockOf(until) };
  if (hours.from >= hours.until) return null;
  const isInside = (rest: { readonly from: string; readonly until: string }) =>
    hours.from <= rest.from && rest.from < rest.until && rest.until <= hours.until;
  const rests = visitRows(values, "rest")
    .map((id) => [textAt(values, `rest.${id}.startedAt`), textAt(values, `rest.${id}.endedAt`)] as const)
    .filter(([start, end]) => Date.parse(start) >= Date.parse(from) && Date.parse(end) <= Date.parse(until))
    .map(([start, end]) => ({ from: clockOf(start), until: clockOf(end) }))
    .filter(isInside);
  return { visit, ...hours, rests, goesOn };
}
