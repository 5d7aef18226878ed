import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";

/** How such an answer stands in the OpenAPI document beside the 200. */
export const unchangedAnswer = z
  .null()
  .describe("前に受け取った内容から変わっていない（if-none-match のとき）");

/** Sends what is the same for everybody and seldom changes: whoever has it already gets 304. */
export function sendCacheable(request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply {
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  reply.header("etag", etag).header("cache-control", "public, max-age=300");
  const known = request.headers["if-none-match"]?.split(",").map((each) => each.trim());
  if (known?.includes(etag) || known?.includes("*")) return reply.code(304).send();
  return reply.type("application/json; charset=utf-8").serializer(String).send(body);
}
