import type { Disease } from "../../src/disease/disease.ts";
import { nfkc, others } from "./lines.ts";
import type { ListOf2013, RowOf2013 } from "./sources.ts";

/** 加齢性黄斑変性症 is written so by a clinic page of today (data/diseases-sogoshien-partial.json, evidence of the row). */
const todaysSpelling: Readonly<Record<number, string>> = { 12: "加齢黄斑変性" };

const seedSpellings = ({ differences }: ListOf2013, no: number) =>
  differences.filter((difference) => difference.no === no).map(({ seed }) => seed);

/** A cell such as 「肺動脈性肺高血圧症、原発性肺高血圧症」 holds two names; 【循環器系】 is a group, no part of a name. */
const programmeNames = ({ formerProgrammeNames }: RowOf2013) =>
  (formerProgrammeNames ?? []).flatMap((cell) => {
    const plain = cell.replace(/【[^】]*】/gu, "");
    return /[（(][^）)]*、/u.test(plain) ? [plain] : plain.split("、");
  });

/** Numerals of the cabinet order that everybody writes in Arabic: 依存症二型, ＨＴＬＶ―一. */
const arabic = (name: string) => name.replace("依存症二型", "依存症2型").replace("HTLV―一", "HTLV-1");

const isToday = ({ nando }: RowOf2013) => nando.relation === "same" || nando.relation === "renamed";

/** The 130 of the cabinet order of 2013, with the spelling of the order. */
export function fieldsOf2013(old: ListOf2013): readonly Disease[] {
  return old.diseases.map((row) => {
    const name = nfkc(row.nameNfkc);
    return {
      id: `2013:${row.no}`,
      list: "2013",
      notificationNo: null,
      partOf: null,
      sameAs: isToday(row) ? (row.nando.ids?.[0] ?? null) : null,
      name,
      officialName: row.name,
      kana: row.kana,
      english: "",
      otherNames: others(name, [
        arabic(name),
        ...(todaysSpelling[row.no] ? [todaysSpelling[row.no] ?? ""] : []),
        ...seedSpellings(old, row.no),
        ...programmeNames(row),
      ]),
      otherEnglish: [],
      groups: [row.group],
    };
  });
}

/**
 * Names of 2013 by the id of the 指定難病 that answers to them: all names of a row that is the same or renamed, the name
 * alone of a row that is now only a part (merged into it, or it covers more).
 */
export function namesOf2013(old: ListOf2013): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const row of old.diseases) {
    const whole = isToday(row);
    if (!whole && row.nando.relation !== "merged" && row.nando.relation !== "broader") continue;
    const all = [arabic(row.nameNfkc), row.nameNfkc, ...seedSpellings(old, row.no)];
    const given = whole ? [...all, ...programmeNames(row)] : all;
    for (const id of row.nando.ids ?? []) names.set(id, [...(names.get(id) ?? []), ...given]);
  }
  return names;
}

/** One line of the crosswalk. */
export function crosswalkLine({ no, nando, removedFrom }: RowOf2013): string {
  const numbers = (nando.notificationNumbers ?? []).join("¦");
  return [no, nando.relation, numbers, removedFrom ?? "", nando.note ?? ""].join("\t");
}
