import { diseaseOf, diseases } from "../catalogue/index.ts";
import { relationsOf } from "../crosswalk/index.ts";
import type { Disease } from "../disease.ts";
import { diseaseNameKey } from "../name-key.ts";

const namesOf2013 = new Map(
  diseases.filter(({ list }) => list === "2013").map((disease) => [diseaseNameKey(disease.name), disease]),
);

/** The disease of 2013 that bears exactly the name of a subtype. */
export function namesakeOf2013(disease: Disease): Disease | undefined {
  return namesOf2013.get(diseaseNameKey(disease.name));
}

/** The notified disease of a subtype. */
export function wholeOf({ partOf }: Disease): Disease | undefined {
  return partOf === null ? undefined : diseaseOf(partOf);
}

/** The disease a row is the same as. */
export function twinOf({ sameAs }: Disease): Disease | undefined {
  return sameAs === null ? undefined : diseaseOf(sameAs);
}

/** Rows a list may have for a disease: it itself (`own`), and wider ones it belongs to (`through`). */
export interface Kin {
  readonly own: ReadonlySet<string>;
  readonly through: ReadonlySet<string>;
  /** Forms of it that a list may have instead of it. */
  readonly narrower: ReadonlySet<string>;
}

/** The ids under which a list may have a disease. */
export function kinOf(disease: Disease): Kin {
  const twin = twinOf(disease);
  const wholes = [wholeOf(disease), twin && wholeOf(twin)];
  const own = new Set([disease.id, ...(twin ? [twin.id] : [])]);
  const through = new Set(wholes.flatMap((whole) => (whole ? [whole.id, whole.sameAs ?? whole.id] : [])));
  const narrower = new Set<string>();
  const isPart = through.size > 0;
  const isOld = disease.list === "2013" || twin?.list === "2013";
  for (const { from, to, relation } of relationsOf(disease.id)) {
    if (to === null) continue;
    if (relation === "same" || relation === "renamed") (isPart ? through : own).add(isOld ? to : from);
    else if (relation === "narrower") (isOld ? narrower : through).add(isOld ? to : from);
    else if (isOld) through.add(to);
  }
  return { own, through, narrower };
}
