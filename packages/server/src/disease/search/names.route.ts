import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { sendCacheable, unchangedAnswer } from "../../cacheable.ts";
import { json, refusals } from "../answers.ts";
import { diseaseAnswer } from "../fields.schema.ts";
import type { AskKnowledge } from "../knowledge.ts";

const name = diseaseAnswer.pick({ id: true, name: true, kana: true, notificationNo: true, list: true });

export const namesAnswer = z.object({ names: z.array(name) }).describe("すべての疾病の名前");

const schema = {
  operationId: "listDiseaseNames",
  tags: ["disease"],
  summary: "すべての疾病の名前",
  description:
    "ほかのシステムの入力の候補に使える、番号・名前・読みの一覧です。etag が変わるまで同じ内容です。",
  response: { 200: json("名前の一覧", namesAnswer), 304: unchangedAnswer, ...refusals },
};

/** GET /api/diseases/names */
export function addNames(app: FastifyInstance, ask: AskKnowledge): void {
  let made: { readonly of: unknown; readonly body: string } | undefined;
  app.get("/api/diseases/names", { schema }, async (request, reply) => {
    const { diseases } = await ask();
    if (made?.of !== diseases)
      made = { of: diseases, body: JSON.stringify(namesAnswer.parse({ names: diseases })) };
    return sendCacheable(request, reply, made.body);
  });
}
