import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { addCaseRoute } from "../route.ts";
import { caseParams } from "../case-key.ts";
import { beginCase } from "./begin-case.ts";
import { caseAnswer, newCaseSchema } from "./case.schema.ts";
import { inCase, needCase } from "./need-case.ts";
import { viewCase } from "./view-case.ts";

/** 申請の一件。 */
export function addCase(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "POST",
      url: "/api/cases",
      operationId: "beginCase",
      summary: "申請の記録を始める",
      rules: { resource: "case", action: "create", creates: true },
      body: newCaseSchema,
      answer: caseAnswer,
      status: 201,
    },
    async (act, { body }) => beginCase(inCase(act), body),
  );
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/cases/:caseId",
      operationId: "readCase",
      summary: "申請の一件の全体",
      rules: { resource: "case", action: "read" },
      params: caseParams,
      answer: caseAnswer,
    },
    async (act, { params: { caseId } }) => {
      const file = await needCase(inCase(act), caseId);
      const { organisationId, personId } = file;
      act.record("case.read", { organisationId, personId, details: { caseId } });
      return viewCase(inCase(act), file);
    },
  );
}
