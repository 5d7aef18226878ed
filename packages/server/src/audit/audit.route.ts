import { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { problemResponse } from "../http/index.ts";
import { signedIn } from "../identity/index.ts";
import type { Parts } from "../parts.ts";
import { exportEvents } from "./export/export-events.ts";
import {
  type Export,
  eventPageSchema,
  exportSchema,
  type Search,
  searchSchema,
} from "./search/search.schema.ts";
import { searchEvents } from "./search/search-events.ts";

const mediaTypes = { csv: "text/csv; charset=utf-8", ndjson: "application/x-ndjson; charset=utf-8" } as const;

const rules = { resource: "audit", action: "read" } as const;

const problems = {
  401: problemResponse("サインインしていない"),
  403: problemResponse("今の役割ではできない"),
  422: problemResponse("入力に直すところがあるか、書き出すには多すぎる"),
};

const searchRoute = {
  operationId: "searchAudit",
  tags: ["audit"],
  summary: "監査の記録をさがす",
  description: "自分の組織の記録を、新しい順に返します。さがしたことも記録されます。",
  body: searchSchema,
  response: { 200: eventPageSchema, ...problems },
};

const exportRoute = {
  operationId: "exportAudit",
  tags: ["audit"],
  summary: "監査の記録を書き出す",
  description:
    "さがしたものと同じ記録を CSV か NDJSON で返します（100,000 件まで）。書き出したことも記録されます。",
  body: exportSchema,
  response: {
    200: {
      description: "記録",
      content: { "text/csv": { schema: z.string() }, "application/x-ndjson": { schema: z.string() } },
    },
    ...problems,
  },
};

/** The log, for auditors: looked through, and taken along. Filters travel in the body, so that no address names a person. */
export function addAuditRoutes(app: FastifyInstance, parts: Parts): void {
  app.route({
    method: "POST",
    url: "/api/audit/search",
    schema: searchRoute,
    handler: signedIn<FastifyRequest<{ Body: Search }>>(parts, rules, async (act, { body }) => ({
      body: await searchEvents(parts, act, body),
    })),
  });
  app.route({
    method: "POST",
    url: "/api/audit/export",
    schema: exportRoute,
    handler: signedIn<FastifyRequest<{ Body: Export }>>(parts, rules, async (act, { body, id }, reply) => {
      const lines = await exportEvents(parts, act, body, { requestId: id });
      void reply
        .type(mediaTypes[body.format])
        .header("content-disposition", `attachment; filename="audit-${body.from}-${body.to}.${body.format}"`);
      return { body: Readable.from(lines) };
    }),
  });
}
