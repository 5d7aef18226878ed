import { diseaseOf, diseases } from "../catalogue/index.ts";
import type { Disease } from "../disease.ts";
import { importedDiseases } from "../imported/diseases.ts";
import type { ImportedList } from "../imported/list.ts";
import { diseasesNamed, type NameIndex, nameIndexOf } from "../imported/named.ts";
import type { WindowDisease } from "./case.ts";

/** Which disease is meant: one, several to choose from, or none. */
export interface Identified {
  readonly given: string;
  readonly disease: Disease | null;
  readonly candidates: readonly Disease[];
}

let builtIn: NameIndex | undefined;

/** 「パーキンソン病（疑い）」: what stands in brackets may change the meaning, so the rest is only offered. */
const withoutBrackets = (name: string) => name.replace(/[（(][^）)]*[）)]/gu, "");

function named(name: string, own: readonly Disease[]): readonly Disease[] {
  builtIn ??= nameIndexOf(diseases);
  const found = diseasesNamed(builtIn, name);
  return found.length > 0 ? found : diseasesNamed(nameIndexOf(own), name);
}

/** The disease chosen by id, or the one of the typed name when only one bears it. */
export function identify(
  { id, typedName = "" }: WindowDisease,
  imported: readonly ImportedList[],
): Identified {
  const own = importedDiseases(imported);
  if (id !== undefined) {
    const disease = diseaseOf(id) ?? own.find((given) => given.id === id) ?? null;
    return { given: typedName || (disease?.name ?? id), disease, candidates: [] };
  }
  const [first, ...others] = named(typedName, own);
  if (!first) return { given: typedName, disease: null, candidates: named(withoutBrackets(typedName), own) };
  if (others.length > 0) return { given: typedName, disease: null, candidates: [first, ...others] };
  return { given: typedName, disease: diseaseOf(first.sameAs ?? "") ?? first, candidates: [] };
}
