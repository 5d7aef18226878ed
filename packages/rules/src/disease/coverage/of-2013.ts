import { diseaseOf } from "../catalogue/index.ts";
import { type CrosswalkRow, idOfNumber, rowOf2013 } from "../crosswalk/index.ts";
import { type DiseaseEdition, isDesignatedOn } from "../editions/index.ts";
import { byDesignated, only130, stillListed, the151 } from "../tables/editions.ts";
import type { Finding, Reason } from "./answer.ts";
import { nextSteps } from "./next-steps.ts";
import { reasons } from "./reasons.ts";

const still: readonly number[] = stillListed;
const nameOf = (number: number) => diseaseOf(idOfNumber(number) ?? "")?.name ?? "";

/** Words for a relation seen from today's disease. */
export const relationWords = {
  same: "同じ病気",
  renamed: "名前が変わった病気",
  split: "分かれた病気",
  merged: "一つにまとまった病気",
  narrower: "今のほうがせまい",
  broader: "今のほうが広い",
  none: "今の指定難病にない",
} as const;

/** Removed names: 「肝外門脈閉塞症」 since 2015-07-01, but its primary form again since 2025-04-01. */
function ofRemoved({ numbers }: CrosswalkRow, removed: Reason, edition: DiseaseEdition): Finding {
  const later = numbers.filter((number) => isDesignatedOn(number, edition.from));
  if (later.length > 0) {
    const because = [removed, ...later.map((number) => reasons.narrower(nameOf(number), number))];
    return { status: "not-confirmed", certainty: null, because, nextStep: nextSteps.askForm };
  }
  const isOpen = edition.officialCount === null;
  return {
    status: "not-covered",
    certainty: isOpen ? "inferred" : "documented",
    because: isOpen ? [removed, reasons.open] : [removed],
    nextStep: nextSteps.askGrandfather,
  };
}

/** From 2015-07-01 on: the list is known by its 指定難病. */
function ofToday({ no, relation, numbers }: CrosswalkRow, edition: DiseaseEdition): Finding {
  const isOpen = edition.officialCount === null;
  const open = isOpen ? [reasons.open] : [];
  if (still.includes(no)) {
    const because = [reasons.stillListed, ...open];
    return { status: "covered", certainty: "inferred", because, nextStep: nextSteps.askList };
  }
  if (relation === "narrower") {
    const because = [...numbers.map((number) => reasons.narrower(nameOf(number), number)), ...open];
    return { status: "not-confirmed", certainty: null, because, nextStep: nextSteps.askForm };
  }
  return {
    status: "covered",
    certainty: "documented",
    because: [
      ...numbers.map((number) => reasons.designated(number, edition)),
      ...(isOpen ? [reasons.stillDesignated] : []),
    ],
  };
}

/**
 * Whether a disease of 2013 is covered in an edition: documented on the 130; on the 151 unless it is one of the two
 * removed; from then on through the 指定難病 it became, or as one of those that were never reported as removed.
 */
export function findingOf2013(no: number, name: string, edition: DiseaseEdition): Finding {
  const row = rowOf2013(no);
  if (!row) throw new Error(`no row of 2013: ${no}`);
  const listed = reasons.onThe130(no, name);
  if (edition.from === only130) return { status: "covered", certainty: "documented", because: [listed] };
  if (row.removedFrom && row.removedFrom <= edition.from) {
    const from = row.removedFrom < byDesignated ? the151 : byDesignated;
    return ofRemoved(row, reasons.removed(name, from), edition);
  }
  if (edition.from === the151) {
    return { status: "covered", certainty: "documented", because: [listed, reasons.carriedOver] };
  }
  return ofToday(row, edition);
}
