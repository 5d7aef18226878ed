import type { FastifyInstance } from "fastify";
import { bodyRefusals, json } from "../answers.ts";
import type { AskKnowledge } from "../knowledge.ts";
import { checkAnswer } from "./answer.schema.ts";
import { type CheckBody, checkBody } from "./check.schema.ts";
import { checkCase } from "./check-case.ts";
import { checkExamples } from "./examples.ts";

const schema = {
  operationId: "checkAtWindow",
  tags: ["disease"],
  summary: "窓口での確認",
  description: `病気・日・書類から、障害者総合支援法の対象かを確かめます。病気ごとの答え、足りないもの、次にすること、根拠の条文を一度に返します。
障害の程度や、サービスを出すかどうかは決めません。送られた内容は保存も記録もしません。名前は送らないでください。`,
  body: { content: { "application/json": { schema: checkBody, examples: checkExamples } } },
  response: { 200: json("確認の答え", checkAnswer), ...bodyRefusals },
};

/** POST /api/diseases/check */
export function addCheck(app: FastifyInstance, ask: AskKnowledge): void {
  app.post<{ Body: CheckBody }>("/api/diseases/check", { schema }, async ({ body }) => {
    const { lists } = await ask();
    return checkCase(body, lists);
  });
}
