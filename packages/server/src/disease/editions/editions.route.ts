import type { DiseaseEdition } from "@yorisoi/rules/disease";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { sendCacheable, unchangedAnswer } from "../../cacheable.ts";
import { json, refusals } from "../answers.ts";
import { editionAnswer, gapAnswer } from "../fields.schema.ts";
import { loadRules } from "../knowledge.ts";

const withGap = editionAnswer.extend({ held: gapAnswer });

export const editionsAnswer = z
  .object({
    support: z.array(withGap).describe("障害者総合支援法の対象疾病の版"),
    designated: z.array(withGap).describe("指定難病の版"),
  })
  .describe("一覧の版と、ここにある名前の数");

const schema = {
  operationId: "listDiseaseEditions",
  tags: ["disease"],
  summary: "対象疾病と指定難病の一覧の版",
  description:
    "版ごとの期間、公の数、出典と、そのうちここにある名前の数を返します。ない名前は「yorisoi disease import」で補えます。",
  response: { 200: json("版の一覧", editionsAnswer), 304: unchangedAnswer, ...refusals },
};

async function editions() {
  const { designatedEditions, gapOf, supportEditions } = await loadRules();
  const held = (edition: DiseaseEdition) => ({ ...edition, held: gapOf(edition) });
  return editionsAnswer.parse({
    support: supportEditions.map(held),
    designated: designatedEditions.map(held),
  });
}

/** GET /api/diseases/editions */
export function addEditions(app: FastifyInstance): void {
  app.get("/api/diseases/editions", { schema }, async (request, reply) =>
    sendCacheable(request, reply, JSON.stringify(await editions())),
  );
}
