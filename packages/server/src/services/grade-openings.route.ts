import { day } from "@yorisoi/rules/calendar";
import { grades } from "@yorisoi/rules/grading";
import { opensByGrade } from "@yorisoi/rules/services";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { dayField, json, refusals, today, unknownParameter } from "../disease/index.ts";
import { inBoth } from "../http/index.ts";
import { openingAnswer } from "./answers.schema.ts";

const gradeProblem = {
  error: inBoth(
    `grade には ${grades.join("、")} のどれかを書いてください。`,
    "grade is one of the seven grades, from not applicable to grade 6, as /api/docs shows them.",
  ),
};
const ageProblem = inBoth("age には 0 から 150 までの数を書いてください。", "age is a number from 0 to 150.");

const query = z.strictObject(
  {
    grade: z.enum(grades, gradeProblem).describe("障害支援区分"),
    age: z.coerce
      .number(ageProblem)
      .int(ageProblem)
      .min(0, ageProblem)
      .max(150, ageProblem)
      .optional()
      .describe("年齢。なければ 18 歳以上として答える"),
    on: dayField.optional().describe("この日で答える。なければ今日（日本）"),
    diseaseOnly: z
      .enum(["true", "false"], {
        error: inBoth("diseaseOnly には true か false を書いてください。", "diseaseOnly is true or false."),
      })
      .default("true")
      .describe("対象疾病だけで、知的障害も精神障害もないか"),
  },
  unknownParameter("grade・age・on・diseaseOnly"),
);

const schema = {
  operationId: "listGradeOpenings",
  tags: ["services"],
  summary: "区分で開くもの",
  description: "ある区分で申請できるサービスと、次の区分で増えるものを返します。決めるのは市区町村です。",
  querystring: query,
  response: { 200: json("区分で開くもの", openingAnswer), ...refusals },
};

/** GET /api/services/grade-openings */
export function addGradeOpenings(app: FastifyInstance): void {
  app.get<{ Querystring: z.output<typeof query> }>(
    "/api/services/grade-openings",
    { schema },
    async ({ query: { grade, age = null, on = today(), diseaseOnly } }) => ({
      grade,
      ...opensByGrade({ grade, age, day: day(on), diseaseOnly: diseaseOnly === "true" }),
    }),
  );
}
