import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { addDisease, diseaseKnowledge } from "./disease/index.ts";
import { addJsonBodies, addPlainAddresses, Refusal } from "./http/index.ts";
import type { Parts } from "./parts.ts";
import { addServices } from "./services/index.ts";

/** Requests a minute from one address: a whole city hall can stand behind one, and each takes a few milliseconds. */
export const KNOWLEDGE_RATE = 1200;

/**
 * What everybody may ask without signing in: which disease, which right. The questions hold what somebody told of their
 * health, so nothing of them is stored, logged, or kept by a browser.
 */
export async function addPublicKnowledge(app: FastifyInstance, { readDb }: Parts): Promise<void> {
  await app.register(rateLimit, {
    max: KNOWLEDGE_RATE,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal("too-many-requests", { retryAfter: Math.max(1, Math.ceil(ttl / 1000)) }),
  });
  addPlainAddresses(app);
  addJsonBodies(app);
  app.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));
  const ask = diseaseKnowledge(readDb);
  addDisease(app, ask);
  addServices(app, ask);
}
