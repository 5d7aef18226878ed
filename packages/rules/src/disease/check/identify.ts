import { diseaseOf, diseases } from "../catalogue/index.ts";
import type { Disease } from "../disease.ts";
import { importedDiseases } from "../imported/diseases.ts";
import type { ImportedList } from "../imported/list.ts";
import { diseasesNamed, type NameIndex, nameIndexOf } from "../imported/named.ts";
import { diseaseNameKey } from "../name-key.ts";
import type { WindowDisease } from "./case.ts";

/** Which disease is meant: one, several to choose from, or none. */
export interface Identified {
  readonly given: string;
  readonly disease: Disease | null;
  readonly candidates: readonly Disease[];
}

let builtIn: NameIndex | undefined;

/** 「パーキンソン病（疑い）」「パーキンソン病の疑い」: such words change the meaning, so what is left is only offered. */
const bare = (name: string) =>
  name
    .normalize("NFKC")
    .replace(/[([〔【「][^)\]〕】」]*[)\]〕】」]/gu, "")
    .replace(/(?:の)?(?:疑い|疑診|うたがい)(?:例|あり)?\s*$/u, "")
    .trim();

/** Whether a name as written is that of a suspected illness only. */
export function isSuspected(name: string): boolean {
  return /疑い|疑診|うたがい|\bsusp/iu.test(name);
}

function named(name: string, own: readonly Disease[]): readonly Disease[] {
  builtIn ??= nameIndexOf(diseases);
  const found = diseasesNamed(builtIn, name);
  return found.length > 0 ? found : diseasesNamed(nameIndexOf(own), name);
}

/** Shorter names stand in too many others to be a hint. */
const LEAST_HINT = 4;

/** Listed diseases whose whole name stands in a longer one, 「孤発性筋萎縮性側索硬化症」: the longest names, to be offered. */
function standingIn(name: string): readonly Disease[] {
  const key = diseaseNameKey(name);
  const within = diseases.filter((disease) => {
    const own = diseaseNameKey(disease.name);
    return disease.list === "designated" && own.length >= LEAST_HINT && key.includes(own);
  });
  const longest = Math.max(...within.map((disease) => diseaseNameKey(disease.name).length));
  return within.filter((disease) => diseaseNameKey(disease.name).length === longest);
}

/** Diseases a name may mean that none bears as it is written. */
function nearest(name: string, own: readonly Disease[]): readonly Disease[] {
  const found = named(bare(name), own);
  return found.length > 0 ? found : standingIn(bare(name));
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
  if (!first) return { given: typedName, disease: null, candidates: nearest(typedName, own) };
  if (others.length > 0) return { given: typedName, disease: null, candidates: [first, ...others] };
  return { given: typedName, disease: diseaseOf(first.sameAs ?? "") ?? first, candidates: [] };
}
