import type { SourceId } from "./source.ts";

/** Groups of measures as a person looks for them, in the order of the screen. */
export type Field =
  | "tools"
  | "home"
  | "short-stay"
  | "going-out"
  | "day"
  | "living"
  | "training"
  | "work"
  | "medical-cost"
  | "income"
  | "care-insurance"
  | "proof"
  | "advice";

/** Kinds of places to go; the screen puts the address of the person's own municipality and prefecture. */
export type Place =
  | "municipality-disability"
  | "municipality-care-insurance"
  | "municipality-pension"
  | "municipality-child"
  | "health-centre"
  | "prefecture"
  | "support-centre"
  | "consultation-office"
  | "pension-office"
  | "hello-work"
  | "occupational-health-centre"
  | "health-insurer"
  | "hospital"
  | "workplace";

/** A row of the tables of measures, under its id; in force on the days [from, until) as written. */
export interface MeasureRow {
  readonly field: Field;
  /** Official name. */
  readonly name: string;
  /** One line in English: name and what it is. */
  readonly english: string;
  /** What it is, in plain words. */
  readonly what: string;
  /** Who decides. */
  readonly decidedBy: string;
  readonly places: readonly Place[];
  /** What to bring. */
  readonly bring: readonly string[];
  /** How long it lasts; null where nothing is set. */
  readonly lasts: string | null;
  /** The next step. */
  readonly next: string;
  readonly from: string;
  readonly until: string | null;
  readonly sources: readonly SourceId[];
}
