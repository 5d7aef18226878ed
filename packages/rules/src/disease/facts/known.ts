import type { CivilDay } from "../../calendar/index.ts";
import type { DiseaseFacts } from "../../services/index.ts";
import { diseases, diseaseOf } from "../catalogue/index.ts";
import { type Coverage, coverageOf } from "../coverage/index.ts";
import { type DiseaseRelation, relationsOf } from "../crosswalk/index.ts";
import type { Disease } from "../disease.ts";
import { importedDiseases } from "../imported/diseases.ts";
import type { ImportedList } from "../imported/list.ts";
import { diseaseFacts } from "./disease-facts.ts";

/** A disease in a list. */
export type NamedDisease = Pick<Disease, "id" | "name" | "kana">;

/** What is known of one disease on a day, but for its references, which are loaded apart. */
export interface KnownDisease {
  readonly on: CivilDay;
  readonly disease: Disease;
  /** The notified disease it belongs to. */
  readonly partOf: NamedDisease | null;
  readonly subtypes: readonly NamedDisease[];
  readonly coverage: Coverage;
  readonly facts: DiseaseFacts;
  readonly relations: readonly DiseaseRelation[];
}

const named = ({ id, name, kana }: Disease): NamedDisease => ({ id, name, kana });

/**
 * Everything these rules say of a disease on a day: the answer of `yorisoi disease show` and of the API.
 * @param imported official lists an operator imported.
 * @returns undefined when nobody knows the id.
 */
export function knownOf(
  id: string,
  on: CivilDay,
  imported: readonly ImportedList[] = [],
): KnownDisease | undefined {
  const disease = diseaseOf(id) ?? importedDiseases(imported).find((given) => given.id === id);
  const facts = diseaseFacts(id, on, imported);
  if (!disease || !facts) return undefined;
  const whole = disease.partOf === null ? undefined : diseaseOf(disease.partOf);
  return {
    on,
    disease,
    partOf: whole ? named(whole) : null,
    subtypes: diseases.filter(({ partOf }) => partOf === id).map(named),
    coverage: coverageOf(id, on, imported),
    facts,
    relations: relationsOf(id),
  };
}
