import type { Disease } from "../disease.ts";
import type { MatchKind } from "./hit.ts";
import type { NameRow } from "./name-rows.ts";
import { abbreviations } from "./tables/abbreviations.ts";
import { everydayWords } from "./tables/everyday.ts";
import { furtherNames } from "./tables/further-names.ts";

/** Where the targets of a table point: a number is a 告示番号, anything else the exact name of a disease in the catalogue. */
function placesOf(diseases: readonly Disease[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, { list, partOf, notificationNo, name }] of diseases.entries()) {
    if (!places.has(name)) places.set(name, at);
    if (list === "designated" && partOf === null) places.set(String(notificationNo), at);
  }
  return places;
}

const STEP = 0.004;

/** The names of our own tables. Of several diseases under one word the first is the likeliest. */
export function curatedRowsOf(diseases: readonly Disease[]): NameRow[] {
  const places = placesOf(diseases);
  const rowsOf = (table: string, kind: MatchKind, weight: number) =>
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [words = "", targets = ""] = line.split(" → ");
        const found = targets.split("、").flatMap((target) => places.get(target) ?? []);
        return words
          .split("、")
          .flatMap((text) =>
            found.map((disease, rank) => ({ disease, text, kind, weight: weight - rank * STEP })),
          );
      });
  return [
    ...rowsOf(abbreviations, "abbreviation", 0.996),
    ...rowsOf(furtherNames, "synonym", 0.988),
    ...rowsOf(everydayWords, "everyday", 0.98),
  ];
}
