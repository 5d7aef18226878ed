import type { FastifyError, FastifyInstance } from "fastify";
import { sendError, sendProblem } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { inCase } from "../case/need-case.ts";
import { addFileRoute } from "../file-route.ts";
import { addCaseRoute } from "../route.ts";
import { importAnswer, importSchema, templateQuery } from "./import.schema.ts";
import { importTable } from "./import-table.ts";
import { templateOf, templateTypes } from "./template.ts";

/** The largest table, in bytes. */
const TABLE_LIMIT = 8 * 1024 * 1024;

/** 申請と調査票を、表から取りこむ。 */
export function addImports(app: FastifyInstance, parts: Parts): void {
  app.setErrorHandler<FastifyError>((error, request, reply) =>
    error.code === "FST_ERR_CTP_BODY_TOO_LARGE"
      ? sendProblem(request, reply, "table-too-large")
      : sendError(error, request, reply),
  );
  addCaseRoute(
    app,
    parts,
    {
      method: "POST",
      url: "/api/cases/imports",
      operationId: "importCases",
      summary: "申請か調査票の表を取りこむ（dryRun：直すところをすべて挙げるだけ）",
      rules: { resource: "survey", action: "create", creates: true },
      body: importSchema,
      bodyLimit: TABLE_LIMIT,
      answer: importAnswer,
    },
    async (act, { body }) => importTable(inCase(act), body),
  );
  addFileRoute(
    app,
    parts,
    {
      url: "/api/cases/imports/template",
      operationId: "readImportTemplate",
      summary: "取りこむ表のひな形（見出しだけ）",
      rules: { resource: "survey", action: "create" },
      query: templateQuery,
      mediaTypes: templateTypes,
    },
    async (act, { query }) => {
      act.unrecorded();
      return templateOf(query);
    },
  );
}
