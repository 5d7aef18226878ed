import type { Disease } from "../../src/disease/disease.ts";
import { diseaseNameKey } from "../../src/disease/name-key.ts";

/** Whose name a childhood disease takes first: a notified 指定難病, its subtype, another listed disease, a name of 2013. */
function rank({ list, partOf }: Disease): number {
  if (list === "designated") return partOf === null ? 0 : 1;
  return list === "support" ? 2 : 3;
}

const key = ({ name }: Disease) => diseaseNameKey(name);

/**
 * Says of every childhood disease which listed disease bears the same name, and of a disease of 2013 that is only a part
 * of a 指定難病 today which subtype does.
 */
export function withTwins(diseases: readonly Disease[]): readonly Disease[] {
  const listed = diseases.filter(({ list }) => list !== "childhood").toSorted((a, b) => rank(b) - rank(a));
  const byName = new Map(listed.map((disease) => [key(disease), disease]));
  return diseases.map((disease) => {
    const twin = byName.get(key(disease));
    const isOther = twin !== undefined && twin.id !== disease.id;
    if (disease.sameAs !== null || disease.list === "designated" || !isOther) return disease;
    return { ...disease, sameAs: twin.sameAs ?? twin.id };
  });
}
