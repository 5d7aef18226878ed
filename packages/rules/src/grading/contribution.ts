import { type Tenths, toDecimal } from "./tenths.ts";

/** One answer and the points it adds. */
export interface Contribution {
  /** Item, or row of the table that follows from several items. */
  readonly name: string;
  /** Number on the official sheet; empty for the opinion. */
  readonly number: string;
  readonly option: string;
  readonly points: Tenths;
}

/** The same for files and requests: points with one decimal. */
export interface ExplainedItem extends Omit<Contribution, "points"> {
  readonly points: number;
}

/** A contribution in plain numbers. */
export function explainedItem({ number, name, option, points }: Contribution): ExplainedItem {
  return { number, name, option, points: toDecimal(points) };
}
