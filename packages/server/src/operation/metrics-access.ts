import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";

const sum = (text: string) => createHash("sha256").update(text).digest();

const loopback = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/**
 * Whether a request may read the numbers: with the token, or from this machine. What a proxy on this machine passes on
 * comes from elsewhere, and says so.
 */
export function mayReadMetrics(request: FastifyRequest, token: string | undefined): boolean {
  const { authorization, forwarded, "x-forwarded-for": passedOn } = request.headers;
  if (token && authorization && timingSafeEqual(sum(authorization), sum(`Bearer ${token}`))) return true;
  return loopback.has(request.ip) && forwarded === undefined && passedOn === undefined;
}
