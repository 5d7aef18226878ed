import type { CivilDay } from "../../../calendar/index.ts";
import type { EditionId } from "../../../grading/index.ts";
import { isAnswered } from "../../form/index.ts";
import type { Values } from "../../changes/index.ts";

/** What the checks look at beside the opinion itself. Everything else is null when there is none. */
export interface OpinionCheckInput {
  readonly values: Values;
  readonly edition: EditionId;
  readonly today: CivilDay;
  /** Names of the diseases on the application, in any spelling. */
  readonly application: { readonly diseases: readonly string[] } | null;
  /** Names on the list of the law in force, when the doctor should be told of another name (S3 L802). */
  readonly listed?: readonly string[];
  /** What the state form (別紙1) and the survey say about change. */
  readonly stateForm: { readonly fluctuates: boolean } | null;
  readonly survey?: { readonly differsInSevereState: boolean } | null;
  /** The opinion before this one. */
  readonly last: Values | null;
  /** After how many days a visit is long ago; the municipality may choose. Ours: 90. */
  readonly seenWithinDays?: number;
}

/** The text of a field, "" when it holds none. */
export function textAt(values: Values, key: string): string {
  const value = values.get(key);
  return typeof value === "string" ? value : "";
}

/** The codes of a choice of several, none when it holds none. */
export function codesAt(values: Values, key: string): readonly string[] {
  const value = values.get(key);
  return Array.isArray(value) ? value : [];
}

export function anyAnswered(values: Values, keys: readonly string[]): boolean {
  return keys.some((key) => isAnswered(values, key));
}

/** Which of these hold no answer. */
export function unansweredOf(values: Values, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !isAnswered(values, key));
}
