import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { Refusal } from "../../http/index.ts";

/**
 * Requests a minute from one address to the routes of signing in. Generous, for a whole city hall can stand behind one
 * address; each login has its own lock-out beside it.
 */
export const SIGN_IN_RATE = 300;

/** Given as `config` to a route that is limited. */
export const limited = { rateLimit: { max: SIGN_IN_RATE, timeWindow: 60_000 } } as const;

/** Counts in memory: each server process for itself. */
export async function addRateLimit(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal("too-many-requests", { retryAfter: Math.max(1, Math.ceil(ttl / 1000)) }),
  });
}
