import type { FastifyInstance } from "fastify";
import { z } from "zod";

const schema = {
  operationId: "health",
  tags: ["service"],
  summary: "サーバーが動いているか",
  response: {
    200: {
      description: "動いている",
      content: { "application/json": { schema: z.object({ status: z.literal("ok") }) } },
    },
  },
};

/** GET /healthz, for those who watch whether the server lives. */
export function addHealth(app: FastifyInstance): void {
  app.get("/healthz", { schema, logLevel: "warn" }, async (_request, reply) => {
    return reply.header("cache-control", "no-store").send({ status: "ok" });
  });
}
