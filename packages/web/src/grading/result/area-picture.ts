import type { State, Tenths } from "@yorisoi/rules/grading";
import type { TextKey } from "../../app/text.ts";
import type { Sentence } from "./sentence.ts";

/** The points of an area in one state. */
export interface AreaBar {
  readonly state: State;
  readonly points: Tenths;
  /** Of the most points the area can have, 0 to 1. */
  readonly share: number;
}

/** A group of the law's table: its official name, its everyday name, and a bar for each state. */
export interface AreaRow {
  readonly name: string;
  readonly area: TextKey;
  readonly most: Tenths;
  /** The state that counts first. */
  readonly bars: readonly AreaBar[];
}

/** The groups as bars, with what they show said in a sentence. */
export interface AreaPicture {
  readonly finding: Sentence;
  readonly states: readonly State[];
  readonly rows: readonly AreaRow[];
}
