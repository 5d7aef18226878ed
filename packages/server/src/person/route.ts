import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { addGuardedRoute, type GuardedRoute, type GuardedWork } from "../identity/index.ts";
import type { Parts } from "../parts.ts";

/** Adds a route of the record of a person. */
export function addRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  app: FastifyInstance,
  parts: Parts,
  route: Omit<GuardedRoute<P, Q, B>, "tag">,
  work: GuardedWork<P, Q, B>,
): void {
  addGuardedRoute(app, parts, { ...route, tag: "person" }, work);
}
