import { searchPlan } from "@yorisoi/rules/person";

/** Keys from one on, below another. */
export interface KeyRange {
  readonly from: string;
  readonly below: string;
}

/** What a search asks of the database. All of it has to fit a record. */
export interface Sought {
  readonly ranges: readonly KeyRange[];
  readonly birthDay?: string | undefined;
  readonly number?: number | undefined;
}

/** Above every text that begins the same way; keys are compared by code point (collation "C"). */
const LAST_SIGN = "\u{10FFFF}";

/** What was typed into the one search box; undefined when it asks for nothing. */
export function soughtIn(query: string): Sought | undefined {
  const { kanaPart, namePart, birthDay, number } = searchPlan(query);
  const beginnings = [kanaPart, namePart].filter((part) => part !== undefined);
  if (beginnings.length === 0 && !birthDay && number === undefined) return undefined;
  return { ranges: beginnings.map((from) => ({ from, below: from + LAST_SIGN })), birthDay, number };
}
