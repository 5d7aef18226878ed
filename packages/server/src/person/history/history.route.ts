import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { personParams } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { historyAnswer, historyQuery } from "./history.schema.ts";
import { readHistory } from "./read-history.ts";

export function addHistory(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/organisations/:organisationId/people/:personId/history",
      operationId: "readHistory",
      summary: "変更の履歴を見る",
      rules: { resource: "history", action: "read" },
      params: personParams,
      query: historyQuery,
      answer: historyAnswer,
    },
    (act, { params, query }) => readHistory(act, params, query),
  );
}
