import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { caseParams } from "../case-key.ts";
import { inCase, needCase } from "../case/need-case.ts";
import { addCaseRoute } from "../route.ts";
import { aroundOpinion } from "./around-opinion.ts";

export const aroundAnswer = z.object({
  diseases: z.array(z.string()).describe("申請にある病名"),
  fluctuates: z.boolean().nullable().describe("状態の用紙に、変化が書いてあるか"),
  differsInSevereState: z.boolean().nullable().describe("調査で、重い時の答えが違うか"),
});

/** 意見書を、ほかの書類とくらべるためのことがら。 */
export function addAroundOpinion(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/cases/:caseId/around-opinion",
      operationId: "readAroundOpinion",
      summary: "意見書とくらべる、ほかの書類のことがら",
      rules: { resource: "opinion", action: "read" },
      params: caseParams,
      answer: aroundAnswer,
    },
    async (signed, { params: { caseId } }) => {
      const act = inCase(signed);
      const file = await needCase(act, caseId);
      const { organisationId, personId } = file;
      act.record("case.document_read", { organisationId, personId, details: { caseId, document: "around" } });
      return aroundOpinion(act, file);
    },
  );
}
