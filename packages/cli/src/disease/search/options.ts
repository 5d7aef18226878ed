import type { CivilDay } from "@yorisoi/rules/calendar";
import type { Given } from "../../command-line.ts";
import { Advice, type Fault } from "../advice.ts";
import { readDay, today } from "../read-day.ts";

export interface SearchGiven {
  readonly on: CivilDay;
  readonly limit: number;
}

const MOST = 100;

const limitFault = (given: string): Fault => ({
  ja: `--limit ${given}: 1 から ${MOST} の数を書いてください。`,
  en: `--limit ${given}: write a number from 1 to ${MOST}.`,
});

/** The day and the number of answers. @throws Advice with everything that is wrong with them. */
export function readSearchOptions({ values }: Given): SearchGiven {
  const limit = values.get("limit") ?? "10";
  const day = readDay("on", values.get("on"));
  const count = /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  const faults = [...day.faults, ...(count < 1 || count > MOST ? [limitFault(limit)] : [])];
  if (faults.length > 0) throw new Advice(faults);
  return { on: day.value ?? today(), limit: count };
}
