import { type Grade, rankOf } from "@yorisoi/rules/grading";
import type { TextKey } from "../../app/text.ts";
import type { Sentence } from "./sentence.ts";

const keys = [
  "result.grade.0",
  "result.grade.1",
  "result.grade.2",
  "result.grade.3",
  "result.grade.4",
  "result.grade.5",
  "result.grade.6",
] as const satisfies readonly TextKey[];

/** A grade in the reader's language; no grade is said as such and never as a grade. */
export function gradeWord(grade: Grade | null): Sentence {
  return { k: grade === null ? "result.grade.none" : (keys[rankOf(grade)] ?? "result.grade.none") };
}
