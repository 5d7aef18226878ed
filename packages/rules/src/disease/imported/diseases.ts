import type { Disease } from "../disease.ts";
import { diseaseNameKey } from "../name-key.ts";
import type { ImportedList, ImportedRow } from "./list.ts";

/** The id of a listed disease that the built-in catalogue does not have. */
export function importedId({ name }: Pick<ImportedRow, "name">): string {
  return `imported:${diseaseNameKey(name)}`;
}

/** The diseases of an imported list that the built-in catalogue does not have, so that a search finds them too. */
export function importedDiseases(lists: readonly ImportedList[]): readonly Disease[] {
  const unknown = lists.flatMap(({ rows }) => rows.filter(({ diseaseId }) => diseaseId === null));
  const byId = new Map(unknown.map((row) => [importedId(row), row]));
  return [...byId].map(([id, { name, kana }]) => ({
    id,
    list: "support",
    notificationNo: null,
    partOf: null,
    sameAs: null,
    name: name.normalize("NFKC"),
    officialName: name,
    kana,
    english: "",
    otherNames: [],
    otherEnglish: [],
    groups: [],
  }));
}
