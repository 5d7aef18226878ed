import { type CivilDay, day } from "../../calendar/index.ts";
import { designatedRows } from "../tables/editions.ts";
import { type DiseaseEdition, editionName, inForce, untilNext } from "./edition.ts";

/** The editions of 指定難病 (難病法5条1項), from 2015-01-01 on. */
export const designatedEditions: readonly DiseaseEdition[] = untilNext(designatedRows).map(
  ({ from, until, count, source }) => ({
    id: `designated-${from}`,
    of: "designated",
    name: editionName("指定難病", count, day(from)),
    from: day(from),
    until: until === null ? null : day(until),
    officialCount: count,
    lastNumber: count,
    addedNames: [],
    source,
  }),
);

const lastKnown = Math.max(...designatedEditions.map(({ lastNumber }) => lastNumber ?? 0));

/** The edition of 指定難病 in force on a day; null before 2015-01-01. */
export function designatedEditionOn(on: CivilDay): DiseaseEdition | null {
  return inForce(designatedEditions, on);
}

/**
 * The edition with which a 告示番号 came: numbers were given in the order of designation and each edition's highest
 * number is its count (1–110 are 第一次実施分). Null for a number that no edition known here has.
 */
export function editionOfNumber(number: number): DiseaseEdition | null {
  if (number < 1 || number > lastKnown) return null;
  return designatedEditions.find(({ lastNumber }) => lastNumber !== null && number <= lastNumber) ?? null;
}

/**
 * Whether a 告示番号 is in force on a day. From 2026-04-01 on nothing is known to have been removed, so the numbers of
 * 2025 stay; what is new since is not known here.
 */
export function isDesignatedOn(number: number, on: CivilDay): boolean {
  const edition = editionOfNumber(number);
  return edition !== null && edition.from <= on;
}
