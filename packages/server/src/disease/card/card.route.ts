import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { sendCacheable, unchangedAnswer } from "../../cacheable.ts";
import { problemResponse, Refusal } from "../../http/index.ts";
import { json, refusals } from "../answers.ts";
import { type AskKnowledge, loadCatalogue } from "../knowledge.ts";
import { diseaseParams, noSuchDisease } from "../show/show.schema.ts";
import { cardAnswer, knowledgeAnswer } from "./card.schema.ts";

const loadCards = async () => import("@yorisoi/rules/disease/knowledge");

const cardSchema = {
  operationId: "showDiseaseCard",
  tags: ["disease"],
  summary: "一つの疾病のカード",
  description:
    "調査や審査の準備に使うカードです。症状や困りごとの例、変わり方、訪ねるときに気をつけること、聞くこと、外のページへのリンクを返します。例は、すべてではありません。",
  params: diseaseParams,
  response: {
    200: json("カード", cardAnswer),
    404: problemResponse("その番号の疾病はない"),
    ...refusals,
  },
};

const knowledgeSchema = {
  operationId: "listDiseaseKnowledge",
  tags: ["disease"],
  summary: "疾患群のカード、用語、統計",
  response: { 200: json("疾患群・用語・統計", knowledgeAnswer), 304: unchangedAnswer, ...refusals },
};

async function knowledge() {
  const {
    categories,
    changePatterns,
    checkedOn,
    commonCard,
    groupCards,
    sourceDocuments,
    statistics,
    terms,
  } = await loadCards();
  return knowledgeAnswer.parse({
    groups: groupCards,
    common: commonCard,
    changePatterns,
    categories,
    terms,
    statistics,
    documents: sourceDocuments,
    checkedOn,
  });
}

/** GET /api/diseases/:id/card and GET /api/diseases/knowledge */
export function addCard(app: FastifyInstance, ask: AskKnowledge): void {
  app.get<{ Params: z.output<typeof diseaseParams> }>(
    "/api/diseases/:id/card",
    { schema: cardSchema },
    async ({ params: { id } }) => {
      const disease = (await ask()).diseases.find((each) => each.id === id);
      if (!disease) throw new Refusal("not-found", { detail: noSuchDisease });
      const [{ cardOf }, { referencesOf }] = await Promise.all([loadCards(), loadCatalogue()]);
      return cardOf(disease, await referencesOf(disease.sameAs ?? id));
    },
  );
  app.get("/api/diseases/knowledge", { schema: knowledgeSchema }, async (request, reply) =>
    sendCacheable(request, reply, JSON.stringify(await knowledge())),
  );
}
