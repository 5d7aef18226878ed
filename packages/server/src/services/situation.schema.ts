import { allQuestions, type Question } from "@yorisoi/rules/services";
import { z } from "zod";
import { dayField, factsAnswer } from "../disease/index.ts";

const unknown = z.literal("unknown");

function valueSchema({ kind, choices, range }: Question): z.ZodType {
  const values = choices.map(({ value }) => value);
  switch (kind) {
    case "one":
      return z.enum(values);
    case "many":
      return z.union([z.array(z.enum(values.filter((value) => value !== "unknown"))), unknown]);
    case "number": {
      const [least, most] = range ?? [0, Number.MAX_SAFE_INTEGER];
      return z.union([z.int().min(least).max(most), unknown]);
    }
    case "day":
      return z.union([dayField, unknown]);
    case "diseases":
      return z.union([z.array(z.union([z.string().describe("疾病の番号（id）"), factsAnswer])), unknown]);
    case "municipality":
      return z.union([z.string().regex(/^\d{5}$/), unknown]);
  }
}

function fieldSchema(question: Question): z.ZodType {
  const labels = question.choices.map(({ value, label }) => `${value}：${label}`).join("、");
  return valueSchema(question)
    .describe(labels ? `${question.text}（${labels}）` : question.text)
    .optional();
}

/** For the document only: what a situation may look like is for `readSituation` of the rules alone. */
export const situationBody = z
  .strictObject({
    day: dayField.describe("この日で答える"),
    birthDay: dayField.optional().describe("生まれた日。書けば age の代わりになる"),
    ...Object.fromEntries(allQuestions.map((question) => [question.id, fieldSchema(question)])),
  })
  .describe(
    "本人について、わかっていること。day のほかはなくてもよい。ないものは「まだ聞いていない」、unknown は「わからない」。名前は書かない",
  );
