import type { CivilDay } from "@yorisoi/rules/calendar";
import type { CoverageStatus, Disease, ImportedList } from "@yorisoi/rules/disease";
import type { DiseaseFacts, YesNo } from "@yorisoi/rules/services";
import type { PickedDisease } from "../../disease/index.ts";

async function fetchRules() {
  const [rules, catalogue] = await Promise.all([
    import("@yorisoi/rules/disease"),
    import("@yorisoi/rules/disease/catalogue"),
  ]);
  const childhoodTwins = new Set(
    catalogue.diseases.flatMap(({ list, sameAs }) => (list === "childhood" && sameAs ? [sameAs] : [])),
  );
  return { ...rules, ...catalogue, childhoodTwins };
}

type Rules = Awaited<ReturnType<typeof fetchRules>>;
let fetched: Promise<Rules> | undefined;

async function rulesOnce(): Promise<Rules> {
  fetched ??= fetchRules();
  try {
    return await fetched;
  } catch (fault) {
    fetched = undefined;
    throw fault;
  }
}

/** Nothing is known of a name that is on no list here: the screens then say where to ask. */
function unknownFacts({ name }: PickedDisease): DiseaseFacts {
  const unknown = "unknown";
  return {
    id: `typed:${name}`,
    name,
    notificationNo: null,
    designated: unknown,
    supportListed: unknown,
    childhood: unknown,
  };
}

/** Only a documented no is a no: what follows by reasoning alone is not held against anyone. */
function listed(status: CoverageStatus, certainty: string | null): YesNo {
  if (status === "covered") return "yes";
  return status === "not-covered" && certainty === "documented" ? "no" : "unknown";
}

/** As long as the names of an edition are not all known, no disease is said not to be 指定難病. */
function isDesignated(rules: Rules, disease: Disease, number: number | null, day: CivilDay): YesNo {
  if (number !== null) return rules.isDesignatedOn(number, day) ? "yes" : "no";
  const isKnownList = typeof rules.designatedEditionOn(day)?.officialCount === "number";
  const isRelated = rules.relationsOf(disease.id).some(({ to }) => to !== null);
  return isKnownList && !isRelated && disease.list !== "childhood" ? "no" : "unknown";
}

/** Other names of a disease may be on the list of children: without a row of its own name nothing is known. */
function isChildhood(rules: Rules, { id, list, sameAs }: Disease): YesNo {
  const isOne =
    list === "childhood" || rules.childhoodTwins.has(id) || rules.childhoodTwins.has(sameAs ?? "");
  return isOne ? "yes" : "unknown";
}

function factsFrom(
  rules: Rules,
  picked: PickedDisease,
  day: CivilDay,
  imported: readonly ImportedList[],
): DiseaseFacts {
  const disease = rules.diseaseOf(picked.id);
  const { status, certainty } = rules.coverageOf(picked.id, day, imported);
  if (!disease) {
    const facts = unknownFacts(picked);
    return picked.id === "" ? facts : { ...facts, id: picked.id, supportListed: listed(status, certainty) };
  }
  const twin = disease.sameAs === null ? undefined : rules.diseaseOf(disease.sameAs);
  const number = disease.notificationNo ?? twin?.notificationNo ?? null;
  return {
    id: disease.id,
    name: disease.name,
    notificationNo: number,
    designated: isDesignated(rules, disease, number, day),
    supportListed: listed(status, certainty),
    childhood: isChildhood(rules, disease),
  };
}

/**
 * What the lists say of diseases on a day. The catalogue is fetched when it is first needed.
 * @throws when it cannot be fetched; another call tries again.
 */
export async function diseaseFacts(
  picked: readonly PickedDisease[],
  day: CivilDay,
  imported: readonly ImportedList[] = [],
): Promise<readonly DiseaseFacts[]> {
  const rules = await rulesOnce();
  return picked.map((one) => factsFrom(rules, one, day, imported));
}

/** A disease as the field shows it. */
export function pickedOf({ id, name }: DiseaseFacts): PickedDisease {
  return id.startsWith("typed:") ? { id: "", name } : { id, name };
}
