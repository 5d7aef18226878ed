import { day } from "@yorisoi/rules/calendar";
import { allQuestions, fieldNames, measuresOn, notComputed, placeNames } from "@yorisoi/rules/services";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { sendCacheable, unchangedAnswer } from "../cacheable.ts";
import { json, onQuery, refusals, today } from "../disease/index.ts";
import { measuresAnswer, questionsAnswer } from "./answers.schema.ts";

const measuresSchema = {
  operationId: "listMeasures",
  tags: ["services"],
  summary: "支援の一覧",
  description:
    "その日にある支援と、計算しないものの一覧です。だれに当てはまるかは /api/services/find で調べます。",
  querystring: onQuery,
  response: { 200: json("支援の一覧", measuresAnswer), 304: unchangedAnswer, ...refusals },
};

const questionsSchema = {
  operationId: "listServiceQuestions",
  tags: ["services"],
  summary: "支援を調べるための問いの一覧",
  description: "/api/services/find に送れる項目の、問いの文と選べる答えです。入力の画面を作るのに使えます。",
  response: { 200: json("問いの一覧", questionsAnswer), 304: unchangedAnswer, ...refusals },
};

/** GET /api/services/measures and GET /api/services/questions. */
export function addServiceLists(app: FastifyInstance): void {
  app.get<{ Querystring: z.output<typeof onQuery> }>(
    "/api/services/measures",
    { schema: measuresSchema },
    async (request, reply) => {
      const on = request.query.on ?? today();
      const measures = measuresOn(day(on));
      const answer = { on, measures, fields: fieldNames, places: placeNames, notComputed };
      return sendCacheable(request, reply, JSON.stringify(measuresAnswer.parse(answer)));
    },
  );
  app.get("/api/services/questions", { schema: questionsSchema }, async (request, reply) =>
    sendCacheable(request, reply, JSON.stringify(questionsAnswer.parse({ questions: allQuestions }))),
  );
}
