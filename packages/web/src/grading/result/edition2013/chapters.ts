import { edition2013 } from "@yorisoi/rules/grading";
import type { TextKey } from "../../../app/text.ts";
import type { Chapter } from "../sheet/answer-rows.ts";

const chapterKeys = [
  "form.chapter2013.1",
  "form.chapter2013.2",
  "form.chapter2013.3",
  "form.chapter2013.4",
  "form.chapter2013.5",
  "form.chapter2013.6",
  "form.chapter2013.7",
  "form.chapter2013.8",
  "form.chapter2013.9",
] as const satisfies readonly TextKey[];

/** The nine chapters of the survey. */
export const chapters2013: readonly Chapter[] = chapterKeys.map((chapter, at): Chapter => {
  const number = String(at + 1);
  return { number, chapter, items: edition2013.items.filter((item) => item.number.startsWith(`${number}-`)) };
});
