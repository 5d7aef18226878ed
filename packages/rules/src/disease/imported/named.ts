import type { Disease } from "../disease.ts";
import { diseaseNameKey } from "../name-key.ts";

/** Finds diseases by any of their Japanese names, in any spelling that `diseaseNameKey` makes equal. */
export type NameIndex = ReadonlyMap<string, readonly Disease[]>;

const order = ({ list, partOf }: Disease) =>
  ["designated", "support", "2013", "childhood"].indexOf(list) * 2 + (partOf === null ? 0 : 1);

/** Every name key of a catalogue; where several diseases bear a name, those that bear it as their own name only. */
export function nameIndexOf(diseases: readonly Disease[]): NameIndex {
  const own = new Map<string, Disease[]>();
  const other = new Map<string, Disease[]>();
  const add = (to: Map<string, Disease[]>, name: string, disease: Disease) => {
    const key = diseaseNameKey(name);
    const known = to.get(key) ?? [];
    if (!known.includes(disease)) to.set(key, [...known, disease]);
  };
  for (const disease of diseases) {
    for (const name of [disease.name, disease.officialName]) add(own, name, disease);
    for (const name of disease.otherNames) add(other, name, disease);
  }
  return new Map([...other, ...own]);
}

/** The diseases of a name, the listed ones first and each disease once (not again as the one it is the same as). */
export function diseasesNamed(index: NameIndex, name: string): readonly Disease[] {
  const found = (index.get(diseaseNameKey(name)) ?? []).toSorted((a, b) => order(a) - order(b));
  const ids = new Set(found.map(({ id }) => id));
  return found.filter(({ sameAs }) => sameAs === null || !ids.has(sameAs));
}
