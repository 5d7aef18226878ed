import { day } from "@yorisoi/rules/calendar";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { problemResponse, Refusal } from "../../http/index.ts";
import { json, refusals } from "../answers.ts";
import { onQuery } from "../fields.schema.ts";
import type { AskKnowledge } from "../knowledge.ts";
import { today } from "../today.ts";
import { diseaseParams, noSuchDisease, showAnswer } from "./show.schema.ts";
import { showDisease } from "./show-disease.ts";

const schema = {
  operationId: "showDisease",
  tags: ["disease"],
  summary: "一つの疾病を見る",
  description:
    "名前、下位の病型、その日に対象疾病か（理由と出典）、2013 年の名前との関係、ほかの目録の番号を返します。",
  params: diseaseParams,
  querystring: onQuery,
  response: { 200: json("疾病", showAnswer), 404: problemResponse("その番号の疾病はない"), ...refusals },
};

interface Route {
  readonly Params: z.output<typeof diseaseParams>;
  readonly Querystring: z.output<typeof onQuery>;
}

/** GET /api/diseases/:id */
export function addShow(app: FastifyInstance, ask: AskKnowledge): void {
  app.get<Route>("/api/diseases/:id", { schema }, async ({ params: { id }, query: { on = today() } }) => {
    const shown = await showDisease(await ask(), id, day(on));
    if (!shown) throw new Refusal("not-found", { detail: noSuchDisease });
    return shown;
  });
}
