import type { TextKey } from "../../app/text.ts";

/** A figure that is typed in from the official result sheet. */
export interface Figure {
  readonly name: string;
  readonly part: "minutes" | "sheet";
  /** Everyday words, which are the English name too. */
  readonly words: TextKey;
  readonly decimals: number;
  readonly least: number;
  readonly most: number;
}
