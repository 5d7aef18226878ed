import type { CivilDay } from "../../calendar/index.ts";
import { diseaseOf } from "../catalogue/index.ts";
import { supportEditionOn } from "../editions/index.ts";
import { importedDiseases } from "../imported/diseases.ts";
import { type ImportedList, importedListsOn } from "../imported/list.ts";
import { checkedUntil } from "../tables/editions.ts";
import { type Coverage, coverageFrom, type Finding, inferred } from "./answer.ts";
import { findingOf } from "./built-in.ts";
import { nextSteps } from "./next-steps.ts";
import { findingInLists } from "./of-imported.ts";
import { reasons } from "./reasons.ts";

/** A yes of the built-in lists is sure for the days for which somebody looked whether a name was removed. */
function asLongAsChecked(finding: Finding, on: CivilDay): Finding {
  if (on < checkedUntil || finding.certainty !== "documented") return finding;
  return {
    nextStep: nextSteps.askList,
    ...inferred(finding),
    because: [...finding.because, reasons.notChecked],
  };
}

/** The answer for a name that is not (yet) one disease: how many it may mean (`candidates`), open, with the next step. */
export function coverageOfUnknown(on: CivilDay, candidates: number): Coverage {
  const edition = supportEditionOn(on);
  if (!edition) {
    const because = [reasons.before];
    return coverageFrom(
      { status: "not-covered", certainty: "documented", because, nextStep: nextSteps.checkDay },
      null,
    );
  }
  const because = [[reasons.unknownDisease, reasons.nearName][candidates] ?? reasons.severalNames];
  const nextStep = candidates > 0 ? nextSteps.askWhich : nextSteps.askDoctor;
  return coverageFrom({ status: "not-confirmed", certainty: null, because, nextStep }, edition);
}

/**
 * Whether a disease is one of the 対象疾病 of the 障害者総合支援法 (4条1項, 施行令1条) on a day, with every reason. 2013 and 2014: the
 * 130 of the cabinet order, documented both ways. 2015-01 to 06: the 151. From 2015-07: every 指定難病 in force, and what is
 * known besides. What cannot be known here is `not-confirmed`, with the next step. An imported official list of that day
 * answers first; a complete one documents the no as well. Before 2013-04-01 there is no edition.
 *
 * From 2026-04-01 the list of that edition is not held, only that three 指定難病 joined. A 指定難病 already notified stays one, and
 * stays listed, until a notice removes it (難病法5条1項 and 総支令1条 leave both to a notice without an end), and no removal is
 * reported: its yes stays documented until `checkedUntil`. A no is inferred, for the new names are not known.
 *
 * Only the disease is answered: a person also needs the degree of limitation the minister sets (`checkAtWindow`).
 */
export function coverageOf(id: string, on: CivilDay, imported: readonly ImportedList[] = []): Coverage {
  const edition = supportEditionOn(on);
  const disease = diseaseOf(id) ?? importedDiseases(imported).find((given) => given.id === id);
  if (!edition || !disease) return coverageOfUnknown(on, 0);
  const finding =
    findingInLists(disease, importedListsOn(imported, on), edition.from) ??
    asLongAsChecked(findingOf(disease, edition), on);
  return coverageFrom(finding, edition);
}
