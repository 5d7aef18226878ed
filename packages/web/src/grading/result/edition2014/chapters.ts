import { edition2014 } from "@yorisoi/rules/grading";
import type { TextKey } from "../../../app/text.ts";
import type { Chapter } from "../sheet/answer-rows.ts";

const chapterKeys = [
  "form.chapter2014.1",
  "form.chapter2014.2",
  "form.chapter2014.3",
  "form.chapter2014.4",
  "form.chapter2014.5",
] as const satisfies readonly TextKey[];

/** The chapters of the survey, then the doctor's opinion. */
export const chapters2014: readonly Chapter[] = [
  ...chapterKeys.map((chapter, at): Chapter => {
    const number = String(at + 1);
    const items = edition2014.sheetOrder.filter((item) => item.number.startsWith(`${number}-`));
    return { number, chapter, items };
  }),
  { number: "", chapter: "form.opinion", items: edition2014.items.filter(({ part }) => part === "opinion") },
];
