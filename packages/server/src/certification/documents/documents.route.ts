import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { findCase } from "../case/case.store.ts";
import { inCase, needCase } from "../case/need-case.ts";
import { addCaseRoute } from "../route.ts";
import { changesSchema, documentAnswer, documentParams, sentAnswer } from "./document.schema.ts";
import { handIn } from "./hand-in.ts";
import { readDocument } from "./read-document.ts";
import { writeChanges } from "./write-changes.ts";

const url = "/api/cases/:caseId/documents/:document";
const query = z.strictObject({ after: z.coerce.number().int().min(0).default(0) });

/** 申請書・状態の用紙・調査票・意見書の中身。 */
export function addCaseDocuments(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url,
      operationId: "readCaseDocument",
      summary: "書類の中身を、変更の記録として読む",
      rules: { resource: "case", action: "read" },
      params: documentParams,
      query,
      answer: documentAnswer,
    },
    async (signed, { params: { caseId, document }, query: { after } }) => {
      const act = inCase(signed);
      const file = await needCase(act, caseId);
      const { organisationId, personId } = file;
      act.record("case.document_read", { organisationId, personId, details: { caseId, document } });
      return readDocument(act, file, document, after);
    },
  );
  addCaseRoute(
    app,
    parts,
    {
      method: "POST",
      url: `${url}/changes`,
      operationId: "writeCaseDocument",
      summary: "書類の欄を書く（二度送っても一度だけ残る）",
      rules: { resource: "case", action: "update" },
      params: documentParams,
      body: changesSchema,
      answer: sentAnswer,
    },
    async (signed, { params: { caseId, document }, body }) => {
      const act = inCase(signed);
      const file = await findCase(act, caseId);
      return file ? writeChanges(act, file, document, body) : handIn(act, caseId, document, body);
    },
  );
}
