import type { FastifyInstance } from "fastify";
import { addBodies } from "../http/index.ts";
import { addGradeCases } from "./grade-cases.route.ts";
import { addListEditions } from "./list-editions.route.ts";

export { gradingSchemas } from "./schemas.ts";

/** The primary judgement over HTTP. */
export function addGrading(app: FastifyInstance): void {
  addBodies(app);
  addGradeCases(app);
  addListEditions(app);
}
