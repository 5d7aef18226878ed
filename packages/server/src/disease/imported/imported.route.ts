import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { sendCacheable, unchangedAnswer } from "../../cacheable.ts";
import { json, refusals } from "../answers.ts";
import type { AskKnowledge } from "../knowledge.ts";

const row = z.object({
  no: z.int().nullable(),
  name: z.string().describe("印刷されたとおりの名前"),
  kana: z.string(),
  note: z.string(),
  diseaseId: z.string().nullable().describe("一覧の中の疾病の番号。null はここにだけある"),
});

export const importedAnswer = z
  .object({
    lists: z.array(
      z.object({
        id: z.guid(),
        from: z.string(),
        until: z.string().nullable(),
        source: z.string(),
        importedOn: z.string(),
        complete: z
          .boolean()
          .describe("その版のすべての名前があるか。あれば、ない名前は「対象ではない」と言える"),
        rows: z.array(row),
      }),
    ),
  })
  .describe("運用者が読みこんだ公の一覧。新しく読みこんだ順");

const schema = {
  operationId: "listImportedDiseases",
  tags: ["disease"],
  summary: "読みこまれた公の一覧",
  description: "運用者が「yorisoi disease import」で読みこんだ一覧です。画面は、これを足して計算します。",
  response: { 200: json("読みこまれた一覧", importedAnswer), 304: unchangedAnswer, ...refusals },
};

/** GET /api/diseases/imported. Who imported a list does not leave. */
export function addImported(app: FastifyInstance, ask: AskKnowledge): void {
  app.get("/api/diseases/imported", { schema }, async (request, reply) => {
    const { lists } = await ask();
    return sendCacheable(request, reply, JSON.stringify(importedAnswer.parse({ lists })));
  });
}
