import type { CivilDay } from "../../calendar/index.ts";
import type { DiseaseFacts } from "../../services/index.ts";
import { diseases, diseaseOf } from "../catalogue/index.ts";
import { coverageOf } from "../coverage/index.ts";
import { rowOf2013 } from "../crosswalk/index.ts";
import type { Disease } from "../disease.ts";
import { designatedEditionOn, isDesignatedOn } from "../editions/index.ts";
import { importedDiseases } from "../imported/diseases.ts";
import type { ImportedList } from "../imported/list.ts";

type Fact = DiseaseFacts["designated"];

const alsoChildhood = new Set(
  diseases.flatMap(({ list, sameAs }) => (list === "childhood" ? (sameAs ?? []) : [])),
);

/** The disease of today that a row stands for. */
const todays = (disease: Disease) =>
  disease.sameAs === null ? disease : (diseaseOf(disease.sameAs) ?? disease);

/** Of an edition whose names are not all known here, nobody can say that a disease is not in it. */
const notDesignated = (on: CivilDay): Fact =>
  designatedEditionOn(on)?.officialCount === null ? "unknown" : "no";

function designatedOn(disease: Disease, on: CivilDay): Fact {
  const row = /^2013:\d+$/u.test(disease.id)
    ? rowOf2013(Number(disease.id.slice("2013:".length)))
    : undefined;
  const { notificationNo } = todays(disease);
  const numbers = row?.numbers ?? (notificationNo === null ? [] : [notificationNo]);
  if (!numbers.some((number) => isDesignatedOn(number, on))) return notDesignated(on);
  return row?.relation === "narrower" ? "unknown" : "yes";
}

const supportFacts = { covered: "yes", "not-covered": "no", "not-confirmed": "unknown" } as const;

/**
 * What the rules of `services` ask of a disease on a day, for a situation: is it a 指定難病, a 対象疾病 of the
 * 障害者総合支援法, a 小児慢性特定疾病. "unknown" is what is not confirmed here; never "no" for want of a name.
 * @param imported official lists an operator imported.
 * @returns undefined when nobody knows the id.
 */
export function diseaseFacts(
  id: string,
  on: CivilDay,
  imported: readonly ImportedList[] = [],
): DiseaseFacts | undefined {
  const disease = diseaseOf(id) ?? importedDiseases(imported).find((given) => given.id === id);
  if (!disease) return undefined;
  const isChildhood =
    disease.list === "childhood" || alsoChildhood.has(id) || alsoChildhood.has(todays(disease).id);
  return {
    id,
    name: disease.name,
    notificationNo: todays(disease).notificationNo,
    designated: designatedOn(disease, on),
    supportListed: supportFacts[coverageOf(id, on, imported).status],
    childhood: isChildhood ? "yes" : "unknown",
  };
}
