import { type CivilDay, day } from "../../calendar/index.ts";
import { crosswalkRows } from "../tables/crosswalk.ts";

/**
 * What a disease of 2013 is today. `narrower`: the 指定難病 covers only a part of it; `broader`: it covers more;
 * `merged`: it is one of several in it; `split`: it is several now; `none`: no 指定難病 bears the name.
 */
export type CrosswalkRelation = "same" | "renamed" | "split" | "merged" | "narrower" | "broader" | "none";

/** A row of the crosswalk: one disease of 2013. Judged by name by the compiler of the data, not an official table. */
export interface CrosswalkRow {
  /** Number in the table of 2013. */
  readonly no: number;
  readonly relation: CrosswalkRelation;
  /** 告示番号 of the 指定難病 of today. */
  readonly numbers: readonly number[];
  /** The day from which the name is no longer on the list of the 障害者総合支援法. */
  readonly removedFrom: CivilDay | null;
}

/** All 130, in the order of the table of 2013. */
export const crosswalk: readonly CrosswalkRow[] = crosswalkRows.split("\n").map((line) => {
  const [no, relation, numbers, removedFrom] = line.split("\t");
  return {
    no: Number(no),
    relation: relation as CrosswalkRelation,
    numbers: numbers ? numbers.split("¦").map(Number) : [],
    removedFrom: removedFrom ? day(removedFrom) : null,
  };
});

const byNo = new Map(crosswalk.map((row) => [row.no, row]));

/** The row of a number of 2013. */
export function rowOf2013(no: number): CrosswalkRow | undefined {
  return byNo.get(no);
}

/** The rows of 2013 from which a 指定難病 came. */
export function rowsOfNumber(number: number): readonly CrosswalkRow[] {
  return crosswalk.filter(({ numbers }) => numbers.includes(number));
}
