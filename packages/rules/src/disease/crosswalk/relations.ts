import type { CivilDay } from "../../calendar/index.ts";
import { diseaseOf, diseases } from "../catalogue/index.ts";
import { crosswalkNotes } from "../tables/crosswalk-notes.ts";
import { type CrosswalkRelation, type CrosswalkRow, rowOf2013, rowsOfNumber } from "./rows.ts";

/** How a disease of 2013 and one of today belong together. */
export interface DiseaseRelation {
  /** Id of the disease of 2013. */
  readonly from: string;
  /** Id of the 指定難病 of today; null when there is none. */
  readonly to: string | null;
  readonly relation: CrosswalkRelation | "removed";
  /** Of `removed`: the first day on which the name is no longer listed. */
  readonly day: CivilDay | null;
  /** What a reader must know, in both languages; empty when nothing. */
  readonly note: { readonly ja: string; readonly en: string };
}

const notified = new Map(
  diseases
    .filter(({ list, partOf }) => list === "designated" && partOf === null)
    .map(({ id, notificationNo }) => [notificationNo, id]),
);

/** The id of the notified 指定難病 of a 告示番号. */
export function idOfNumber(number: number): string | undefined {
  return notified.get(number);
}

function relationsOfRow(row: CrosswalkRow): readonly DiseaseRelation[] {
  const note = crosswalkNotes[row.no] ?? { ja: "", en: "" };
  const shared = { from: `2013:${row.no}`, note };
  const removed = { ...shared, to: null, relation: "removed", day: row.removedFrom } as const;
  const today = row.numbers.map((number) => {
    const to = idOfNumber(number) ?? null;
    return { ...shared, to, relation: row.relation, day: null };
  });
  if (row.removedFrom) return [removed, ...today];
  return today.length > 0 ? today : [{ ...shared, to: null, relation: row.relation, day: null }];
}

/**
 * The relations of a disease between 2013 and today, in both directions: of a disease of 2013 to its 指定難病, or of a
 * 指定難病 (also by one of its subtypes) to the diseases of 2013. A childhood disease has those of the disease it is the
 * same as. Empty when there are none.
 */
export function relationsOf(id: string): readonly DiseaseRelation[] {
  const no = /^2013:(\d+)$/u.exec(id)?.[1];
  if (no !== undefined) {
    const row = rowOf2013(Number(no));
    return row ? relationsOfRow(row) : [];
  }
  const disease = diseaseOf(id);
  if (disease?.list === "childhood" && disease.sameAs) return relationsOf(disease.sameAs);
  const number = disease?.notificationNo ?? null;
  if (number === null) return [];
  const own = idOfNumber(number);
  return rowsOfNumber(number).flatMap((row) => relationsOfRow(row).filter(({ to }) => to === own));
}
