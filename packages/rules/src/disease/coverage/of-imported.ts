import type { CivilDay } from "../../calendar/index.ts";
import type { Disease } from "../disease.ts";
import { importedId } from "../imported/diseases.ts";
import type { ImportedList, ImportedRow } from "../imported/list.ts";
import { diseaseNameKey } from "../name-key.ts";
import { type Finding, inferred } from "./answer.ts";
import { kinOf } from "./kinship.ts";
import { nextSteps } from "./next-steps.ts";
import { reasons } from "./reasons.ts";

/** What an imported official list says of a disease; null when it does not have it and is not complete. */
function findingInList(disease: Disease, { rows, source, complete }: ImportedList): Finding | null {
  const kin = kinOf(disease);
  const names = new Set([disease.name, disease.officialName].map(diseaseNameKey));
  const idOf = (row: ImportedRow) => row.diseaseId ?? importedId(row);
  const isNamed = (given: ImportedRow) => given.diseaseId === null && names.has(diseaseNameKey(given.name));
  const row = rows.find((given) => kin.own.has(idOf(given)) || isNamed(given));
  if (row)
    return { status: "covered", certainty: "documented", because: [reasons.imported(row.name, source)] };
  const wider = rows.find((given) => kin.through.has(idOf(given)));
  if (wider) {
    const because = [reasons.partOf(wider.name), reasons.imported(wider.name, source)];
    return { status: "covered", certainty: "inferred", because };
  }
  const form = rows.find((given) => kin.narrower.has(idOf(given)));
  if (form) {
    const because = [reasons.imported(form.name, source), reasons.onlyPart(form.name)];
    return { status: "not-confirmed", certainty: null, because, nextStep: nextSteps.askForm };
  }
  if (!complete) return null;
  return {
    status: "not-covered",
    certainty: "documented",
    because: [reasons.notImported(source)],
    nextStep: nextSteps.askOtherName,
  };
}

/**
 * What the imported lists of a day say of a disease, the newest first; null when they leave it open. A yes of any list counts.
 * A no needs a complete list, and is only inferred when something newer is in force: a later list of additions, or an
 * edition (`since`) that began after the complete list did.
 */
export function findingInLists(
  disease: Disease,
  lists: readonly ImportedList[],
  since: CivilDay,
): Finding | null {
  const upTo = lists.findIndex(({ complete }) => complete);
  const asked = upTo < 0 ? lists : lists.slice(0, upTo + 1);
  const findings = asked.map((list) => findingInList(disease, list));
  const found =
    findings.find((one) => one?.status === "covered") ??
    findings.find((one) => one?.status === "not-confirmed");
  if (found) return found;
  const [complete, no] = [asked[upTo], findings[upTo]];
  if (!complete || !no) return null;
  if (upTo === 0 && complete.from >= since) return no;
  return { ...inferred(no), because: [...no.because, reasons.newerList], nextStep: nextSteps.askList };
}
