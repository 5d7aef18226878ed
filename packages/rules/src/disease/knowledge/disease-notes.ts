import type { Change } from "./change-pattern.ts";
import type { Fact, Question } from "./fact.ts";
import type { GroupId } from "./group-names.ts";

/** Which diseases of the catalogue a record of the source is about. */
export interface About {
  /** The name as the source has it. */
  readonly name: string;
  /** Other spellings of exactly the same disease, after NFKC. */
  readonly names: readonly string[];
  /** Number of the 指定難病 under which the disease falls today; null when it is none. */
  readonly notificationNo: number | null;
  /** Whether that 指定難病 is this disease (`whole`) or wider than it (`part`): then its subtypes are not meant. */
  readonly extent: "whole" | "part";
  /** Names of diseases of 2013 that are wider than this one. */
  readonly within: readonly string[];
}

/** What the source says about one disease by name. */
export interface DiseaseNotes extends About {
  /** Its group in 2013. */
  readonly group: GroupId;
  readonly symptoms: readonly Fact[];
  readonly difficulties: readonly Fact[];
  readonly changes: readonly Change[];
  readonly care: readonly Fact[];
  readonly asks: readonly Question[];
  readonly missed: readonly Fact[];
}
