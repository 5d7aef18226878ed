import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./problem.ts";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;

/** The path without query, and without the slash some write at the end. */
export function pathOf({ url }: FastifyRequest): string {
  const path = url.split("?", 1)[0] ?? "/";
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

/** Answers a request for which there is no route: 405 with the methods that exist, else 404. */
export function sendMissing(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const url = pathOf(request);
  const allowed = methods.filter((method) => app.hasRoute({ method, url }));
  if (allowed.length === 0) return sendProblem(request, reply, "unknown-path");
  return sendProblem(request, reply.header("allow", allowed.join(", ")), "wrong-method");
}
