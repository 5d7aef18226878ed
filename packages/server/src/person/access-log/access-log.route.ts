import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { personParams } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { accessLogAnswer, accessLogQuery } from "./access-log.schema.ts";
import { readAccessLog } from "./read-access-log.ts";

export function addAccessLog(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/organisations/:organisationId/people/:personId/access-log",
      operationId: "readAccessLog",
      summary: "だれが記録を見たか",
      rules: { resource: "access_log", action: "read" },
      params: personParams,
      query: accessLogQuery,
      answer: accessLogAnswer,
    },
    (act, { params, query }) => readAccessLog(act, params, query),
  );
}
