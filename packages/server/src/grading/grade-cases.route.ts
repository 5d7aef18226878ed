import { Readable } from "node:stream";
import { parseJson } from "@yorisoi/rules/grading";
import type { FastifyInstance, FastifySchemaCompiler } from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import { z } from "zod";
import { BODY_LIMIT, LINES_TYPE, problemResponse, Refusal, type TextBody } from "../http/index.ts";
import { responseSchema } from "./answer.schema.ts";
import { MOST_CASES, requestSchema } from "./case.schema.ts";
import { linesExample, requestExamples } from "./examples.ts";
import { describe, type GradeOptions, gradeCase, isRefused } from "./grade-case.ts";
import { gradeLines } from "./grade-lines.ts";
import { gradingProblemSchema } from "./problem.schema.ts";
import { querySchema } from "./query.schema.ts";

const lines = z.string().describe("一行に一件の JSON（空の行は読み飛ばす）");

const schema = {
  operationId: "gradeCases",
  tags: ["grading"],
  summary: "区分を計算する",
  description: `一件の事例か、1 から ${MOST_CASES} 件の配列を送ると、一次判定の区分と理由の数値を返します。配列では送った順に答えか直すところを返します。
送った内容は保存も記録もしません。content-type を ${LINES_TYPE} にすると一行に一件を読み、一行ずつ返します（件数の限りはありません）。
本文は ${BODY_LIMIT / 1024 / 1024} MiB までです。`,
  querystring: querySchema,
  body: {
    content: {
      "application/json": { schema: requestSchema, examples: requestExamples },
      [LINES_TYPE]: { schema: lines, examples: { 二件: { summary: "二件を二行で", value: linesExample } } },
    },
  },
  response: {
    200: {
      description: "答え。一件なら一つ、配列なら配列",
      content: { "application/json": { schema: responseSchema }, [LINES_TYPE]: { schema: lines } },
    },
    400: problemResponse(
      "本文がない、JSON や UTF-8 として読めない、指定が知らないもの",
      gradingProblemSchema,
    ),
    413: problemResponse("本文が大きすぎる、配列の件数が多すぎる"),
    415: problemResponse("content-type が読める形式でない"),
    422: problemResponse("事例に直すところがある。problems にすべて挙げる", gradingProblemSchema),
  },
};

function gradeMany(given: readonly unknown[], options: GradeOptions) {
  if (given.length === 0) throw new Refusal("no-cases");
  if (given.length > MOST_CASES) throw new Refusal("too-many-cases");
  return given.map((each) => gradeCase(each, options));
}

function gradeJson(text: string, options: GradeOptions) {
  const reading = parseJson(text);
  if (!reading.ok) throw new Refusal("not-json", { problems: reading.problems.map(describe) });
  if (Array.isArray(reading.value)) return gradeMany(reading.value, options);
  const graded = gradeCase(reading.value, options);
  if (isRefused(graded)) throw new Refusal("bad-case", { problems: graded.problems });
  return graded;
}

/** The body schema is for the document only: what a case may look like is for `readCase` of the rules alone. */
const compileValidator: FastifySchemaCompiler<unknown> = (route) =>
  route.httpPart === "body"
    ? (value) => ({ value })
    : validatorCompiler(route as Parameters<typeof validatorCompiler>[0]);

interface Route {
  readonly Querystring: z.infer<typeof querySchema>;
  readonly Body: TextBody | undefined;
}

/** POST /api/grading: one case, an array of cases, or one case a line. */
export function addGradeCases(app: FastifyInstance): void {
  app.route<Route>({
    method: "POST",
    url: "/api/grading",
    schema,
    validatorCompiler: compileValidator,
    handler: async ({ body, query }, reply) => {
      if (!body?.text.trim()) throw new Refusal("empty-body");
      const options: GradeOptions = { fillFirst: query.fill === "first", explain: query.explain === "all" };
      reply.header("cache-control", "no-store");
      return body.kind === "lines"
        ? reply.type(LINES_TYPE).send(Readable.from(gradeLines(body.text, options)))
        : reply.type("application/json; charset=utf-8").send(gradeJson(body.text, options));
    },
  });
}
