import type { FastifyInstance } from "fastify";
import type { AskKnowledge } from "../disease/index.ts";
import { addFindServices } from "./find-services.route.ts";
import { addGradeOpenings } from "./grade-openings.route.ts";
import { addServiceLists } from "./lists.route.ts";

/** 「使える支援を調べる」 over HTTP, for everybody. */
export function addServices(app: FastifyInstance, ask: AskKnowledge): void {
  addFindServices(app, ask);
  addServiceLists(app);
  addGradeOpenings(app);
}
