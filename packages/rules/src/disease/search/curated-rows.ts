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
/** What the other names of a name are worth less. */
const BORROWED = 0.002;

/** 「拡張型心筋症」 stands for 特発性拡張型心筋症 here, and is a childhood disease: what that is called is a name of the former too. */
function* namesOf(given: Disease): Iterable<readonly [text: string, kind: MatchKind]> {
  yield [given.kana.normalize("NFKC"), "kana"];
  yield [given.english, "english"];
  for (const text of given.otherNames) yield [text, "synonym"];
  for (const text of given.otherEnglish) yield [text, "english"];
}

/** The names of our own tables. Of several diseases under one word the first is the likeliest. */
export function curatedRowsOf(diseases: readonly Disease[]): NameRow[] {
  const places = placesOf(diseases);
  const rows: NameRow[] = [];
  const addTable = (table: string, kind: MatchKind, weight: number) => {
    for (const line of table.trim().split("\n")) {
      const [words = "", targets = ""] = line.split(" → ");
      const found = targets.split("、").flatMap((target) => places.get(target) ?? []);
      for (const text of words.split("、")) {
        for (const [rank, disease] of found.entries()) {
          rows.push({ disease, text, kind, weight: weight - rank * STEP });
        }
        const namesake = kind === "synonym" ? diseases[places.get(text) ?? -1] : undefined;
        const [first] = found;
        if (!namesake || namesake.list === "designated" || first === undefined) continue;
        for (const [name, how] of namesOf(namesake)) {
          if (name) rows.push({ disease: first, text: name, kind: how, weight: weight - BORROWED });
        }
      }
    }
  };
  addTable(abbreviations, "abbreviation", 0.996);
  addTable(furtherNames, "synonym", 0.988);
  addTable(everydayWords, "everyday", 0.98);
  return rows;
}
