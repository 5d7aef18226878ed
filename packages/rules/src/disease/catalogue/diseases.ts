import type { Disease, ListName } from "../disease.ts";
import { groupNames, rows } from "../tables/catalogue.ts";

const split = (field: string | undefined) => (field ? field.split("¦") : []);
const groups = split(groupNames);
const idOf = (field: string | undefined) =>
  field && !field.includes(":") ? `NANDO:${field}` : field || null;

function listOf(id: string): ListName {
  if (id.startsWith("NANDO:1")) return "designated";
  if (id.startsWith("NANDO:2")) return "childhood";
  return id.startsWith("2013:") ? "2013" : "support";
}

function diseaseFrom(row: string): Disease {
  const [key, number, partOf, sameAs, name = "", official, kana = "", english = "", ...lists] =
    row.split("\t");
  const [otherNames, otherEnglish, places] = lists;
  const id = idOf(key) ?? "";
  return {
    id,
    list: listOf(id),
    notificationNo: number ? Number(number) : null,
    partOf: idOf(partOf),
    sameAs: idOf(sameAs),
    name,
    officialName: official || name,
    kana,
    english,
    otherNames: split(otherNames),
    otherEnglish: split(otherEnglish),
    groups: split(places).flatMap((place) => groups[Number(place)] ?? []),
  };
}

/**
 * Everything built in: 指定難病 and their subtypes, 小児慢性特定疾病 and theirs, the diseases of the 障害者総合支援法 that are
 * neither, and the 130 of 2013. Sources and licences: data/SOURCES.md.
 */
export const diseases: readonly Disease[] = rows.split("\n").map(diseaseFrom);

const byId = new Map(diseases.map((disease) => [disease.id, disease]));

/** The built-in disease of an id, or undefined. */
export function diseaseOf(id: string): Disease | undefined {
  return byId.get(id);
}
