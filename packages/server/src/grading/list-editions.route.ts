import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { editionListSchema } from "./edition-list.schema.ts";
import { listEditions } from "./list-editions.ts";

const schema = {
  operationId: "listEditions",
  tags: ["grading"],
  summary: "版と項目の一覧",
  description:
    "版ごとの期間・根拠・判断する状態と、項目・選択肢・点数を返します。入力の様式を作るのに使えます。etag が変わるまで同じ内容です。",
  response: {
    200: { description: "版の一覧", content: { "application/json": { schema: editionListSchema } } },
    304: z.null().describe("前に受け取った内容から変わっていない（if-none-match のとき）"),
  },
};

/** GET /api/grading/editions. The content changes only with the program. */
export function addListEditions(app: FastifyInstance): void {
  const body = JSON.stringify(editionListSchema.parse(listEditions()));
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  app.get("/api/grading/editions", { schema }, async (request, reply) => {
    reply.header("etag", etag).header("cache-control", "public, max-age=300");
    const known = request.headers["if-none-match"]?.split(",").map((each) => each.trim());
    if (known?.includes(etag) || known?.includes("*")) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").serializer(String).send(body);
  });
}
