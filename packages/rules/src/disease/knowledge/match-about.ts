import type { Disease } from "../disease.ts";
import type { About } from "./disease-notes.ts";

/**
 * How a record of the source concerns a disease: `exact` (by name), `near` (the record's name is wider, narrower or
 * older: say which disease it is about), or not at all.
 */
export type Match = "exact" | "near" | null;

const key = (name: string) => name.normalize("NFKC").replaceAll("囊", "嚢");

/** Compares by name, then by the number of the 指定難病; subtypes only where the record covers the whole of it. */
export function matchAbout(
  about: About,
  disease: Pick<Disease, "name" | "list" | "notificationNo" | "partOf">,
): Match {
  const name = key(disease.name);
  if ([about.name, ...about.names].some((known) => key(known) === name)) return "exact";
  if (about.within.some((wider) => key(wider) === name)) return "near";
  const sameNumber = disease.list === "designated" && about.notificationNo === disease.notificationNo;
  const covers = about.extent === "whole" || disease.partOf === null;
  return sameNumber && covers && about.notificationNo !== null ? "near" : null;
}
