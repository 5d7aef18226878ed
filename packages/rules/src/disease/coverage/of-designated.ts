import { diseaseOf } from "../catalogue/index.ts";
import { type CrosswalkRow, idOfNumber, rowsOfNumber } from "../crosswalk/index.ts";
import { type DiseaseEdition, editionOfNumber, isDesignatedOn, supportEditionOn } from "../editions/index.ts";
import { diseaseNameKey } from "../name-key.ts";
import { neighbours } from "../tables/crosswalk-notes.ts";
import { byDesignated, only130, the151 } from "../tables/editions.ts";
import type { Finding, Reason } from "./answer.ts";
import { nextSteps } from "./next-steps.ts";
import { relationWords } from "./of-2013.ts";
import { reasons } from "./reasons.ts";

const nameOf2013 = ({ no }: CrosswalkRow) => diseaseOf(`2013:${no}`)?.name ?? "";

/** What the names of 2013 say about a 指定難病 while they were the list; null when none of them is it. */
function fromNamesOf2013(rows: readonly CrosswalkRow[], isCarriedOver: boolean): Finding | null {
  const [first] = rows;
  if (!first) return null;
  const carried = isCarriedOver ? [reasons.carriedOver] : [];
  const named = rows.map((row) => reasons.today(relationWords[row.relation], nameOf2013(row)));
  const isWhole = first.relation === "same" || first.relation === "renamed";
  const covered = (why: readonly Reason[]): Finding => ({
    status: "covered",
    certainty: isWhole ? "documented" : "inferred",
    because: [...why, ...carried],
  });
  if (isWhole || first.relation === "split") return covered(named);
  if (first.relation === "narrower") return covered(rows.map((row) => reasons.included(nameOf2013(row))));
  if (first.relation === "merged" && rows.length > 1) return covered(named);
  const because = [...rows.map((row) => reasons.onlyPart(nameOf2013(row))), ...carried];
  return { status: "not-confirmed", certainty: null, because, nextStep: nextSteps.askForm };
}

function notOnThe130(number: number): Finding {
  const near = neighbours[number];
  const name = near === undefined ? undefined : diseaseOf(`2013:${near}`)?.name;
  return {
    status: "not-covered",
    certainty: "documented",
    because: [reasons.notOnThe130, ...(name === undefined ? [] : [reasons.neighbour(name)])],
    nextStep: nextSteps.askOtherName,
  };
}

/** 2015-01-01 to 06-30: the 128 left of the 130, and the 25 of 告示番号 1–110 that were not among them. */
function inThe151(number: number, rows: readonly CrosswalkRow[], edition: DiseaseEdition): Finding {
  const old = fromNamesOf2013(rows, true);
  if (number <= (edition.lastNumber ?? 0)) {
    const because = [reasons.designated(number, edition), ...(old?.because ?? [reasons.addition2015])];
    return { status: "covered", certainty: old?.certainty ?? "inferred", because };
  }
  if (old) return old;
  return {
    status: "not-covered",
    certainty: "inferred",
    because: [reasons.notAddition2015],
    nextStep: nextSteps.askOtherName,
  };
}

/** A 指定難病 of a later edition: it joined the 対象疾病 on the day of its designation. */
function notYet(number: number, rows: readonly CrosswalkRow[]): Finding {
  const joined = editionOfNumber(number);
  const added = joined ? supportEditionOn(joined.from) : null;
  const removed = rows.flatMap((row): readonly Reason[] => {
    return row.removedFrom ? [reasons.removed(nameOf2013(row), byDesignated)] : [];
  });
  const name = diseaseNameKey(diseaseOf(idOfNumber(number) ?? "")?.name ?? "");
  const isNamed = added?.addedNames.some((given) => diseaseNameKey(given) === name) ?? false;
  const joining = joined && added ? [reasons.notYet(number, joined.from, added.source)] : [];
  return {
    status: "not-covered",
    certainty: isNamed || removed.length > 0 ? "documented" : "inferred",
    because: [...removed, ...joining],
    nextStep: nextSteps.askOtherName,
  };
}

/** Whether the 指定難病 of a 告示番号 is covered in an edition. */
export function findingOfNumber(number: number, edition: DiseaseEdition): Finding {
  const rows = rowsOfNumber(number);
  if (edition.from === only130) return fromNamesOf2013(rows, false) ?? notOnThe130(number);
  if (edition.from === the151) return inThe151(number, rows, edition);
  if (!isDesignatedOn(number, edition.from)) return notYet(number, rows);
  const staying = edition.officialCount === null ? [reasons.stillDesignated] : [];
  return {
    status: "covered",
    certainty: "documented",
    because: [reasons.designated(number, edition), ...staying],
  };
}
