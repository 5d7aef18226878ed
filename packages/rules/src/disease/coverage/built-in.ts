import type { Disease } from "../disease.ts";
import { type DiseaseEdition, gapOf, supportEditions } from "../editions/index.ts";
import { diseaseNameKey } from "../name-key.ts";
import { byDesignated, only130 } from "../tables/editions.ts";
import { type Finding, inferred } from "./answer.ts";
import { namesakeOf2013, twinOf, wholeOf } from "./kinship.ts";
import { nextSteps } from "./next-steps.ts";
import { findingOf2013 } from "./of-2013.ts";
import { findingOfNumber } from "./of-designated.ts";
import { reasons } from "./reasons.ts";

const noOf = ({ id }: Disease) => Number(id.slice("2013:".length));

/** A disease listed without being 指定難病: 四肢形成不全 and 多発性軟骨性外骨腫症, since 2017-04-01. */
function ofOutside(disease: Disease, edition: DiseaseEdition): Finding {
  const key = diseaseNameKey(disease.name);
  const added = supportEditions.find(({ addedNames }) =>
    addedNames.some((name) => diseaseNameKey(name) === key),
  );
  if (!added) return notKnown(edition);
  if (edition.from < added.from) {
    const because = [reasons.notYetOutside(added.from, added.source)];
    return { status: "not-covered", certainty: "documented", because, nextStep: nextSteps.askOtherName };
  }
  const isOpen = edition.officialCount === null;
  const because = [reasons.addedOutside(added.from, added.source), ...(isOpen ? [reasons.open] : [])];
  return { status: "covered", certainty: isOpen ? "inferred" : "documented", because };
}

/** On no list held here: a no while every name of the list is held, and open once names are missing. */
function notKnown(edition: DiseaseEdition): Finding {
  const nextStep = nextSteps.askOtherName;
  if (edition.from === only130) {
    return { status: "not-covered", certainty: "documented", because: [reasons.notOnThe130], nextStep };
  }
  const { missing } = gapOf(edition);
  if (missing === 0) {
    return { status: "not-covered", certainty: "inferred", because: [reasons.notAddition2015], nextStep };
  }
  const because = [reasons.unknownNames(missing)];
  return { status: "not-confirmed", certainty: null, because, nextStep: nextSteps.askList };
}

function ofSubtype(disease: Disease, number: number, edition: DiseaseEdition): Finding {
  const old = edition.from < byDesignated ? namesakeOf2013(disease) : undefined;
  if (old) return findingOf2013(noOf(old), old.name, edition);
  return inferred(findingOfNumber(number, edition), reasons.partOf(wholeOf(disease)?.name ?? ""));
}

function ofChildhood(disease: Disease, edition: DiseaseEdition): Finding {
  const twin = twinOf(disease);
  if (twin) return inferred(findingOf(twin, edition), reasons.sameName(twin.name));
  const whole = wholeOf(disease);
  if (whole?.sameAs) return inferred(findingOf(whole, edition), reasons.partOf(whole.name));
  return notKnown(edition);
}

/** What the built-in lists say of a disease in an edition of the 対象疾病. */
export function findingOf(disease: Disease, edition: DiseaseEdition): Finding {
  switch (disease.list) {
    case "2013":
      return findingOf2013(noOf(disease), disease.name, edition);
    case "support":
      return ofOutside(disease, edition);
    case "childhood":
      return ofChildhood(disease, edition);
    case "designated": {
      const number = disease.notificationNo ?? 0;
      return disease.partOf === null ? findingOfNumber(number, edition) : ofSubtype(disease, number, edition);
    }
  }
}
