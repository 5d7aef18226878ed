import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { inCase } from "../case/need-case.ts";
import { addCaseRoute } from "../route.ts";
import { listCases } from "./list-cases.ts";
import { listAnswer, listSchema } from "./list.schema.ts";

/** 申請の一覧。 */
export function addCaseList(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "POST",
      url: "/api/cases/search",
      operationId: "searchCases",
      summary: "見られる申請の一覧（急ぐ順）",
      rules: { resource: "case", action: "read" },
      body: listSchema,
      answer: listAnswer,
    },
    async (act, { body }) => listCases(inCase(act), body),
  );
}
