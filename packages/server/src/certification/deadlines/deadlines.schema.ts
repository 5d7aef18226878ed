import { defaultDeadlines } from "@yorisoi/rules/certification/case";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";

const days = z.int().min(1).max(365);
const stageNames = Object.keys(defaultDeadlines.stages);

/** How many days each step may take, as a municipality sets them. */
export const deadlinesSchema = z.strictObject({
  stages: z.partialRecord(z.enum(stageNames), days),
  whole: days,
  companion: days,
  opinion: days,
  reminders: z
    .array(days)
    .max(10)
    .refine(
      (list) => list.every((day, at) => at === 0 || day > (list[at - 1] ?? 0)),
      inBoth("日数は、小さい順に一つずつ入れてください。", "Enter the days in ascending order, each once."),
    ),
});

export const changedDeadlines = deadlinesSchema.extend({ version: z.int().min(0) });
export const deadlinesAnswer = deadlinesSchema.extend({ version: z.int() });
