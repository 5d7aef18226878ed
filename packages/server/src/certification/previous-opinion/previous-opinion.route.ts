import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { caseParams } from "../case-key.ts";
import { inCase, needCase } from "../case/need-case.ts";
import { addCaseRoute } from "../route.ts";
import { previousOpinion } from "./previous-opinion.ts";

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

const previousAnswer = z.object({
  caseId: z.guid(),
  edition: z.enum(["2013", "2014"]),
  writtenOn: z.string().nullable(),
  values: z.array(z.tuple([z.string(), value])),
});

/** 前回の意見書。 */
export function addPreviousOpinion(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/cases/:caseId/previous-opinion",
      operationId: "readPreviousOpinion",
      summary: "同じ人の、前回の意見書",
      rules: { resource: "opinion", action: "read" },
      params: caseParams,
      answer: previousAnswer,
    },
    async (signed, { params: { caseId } }) => {
      const act = inCase(signed);
      return previousOpinion(act, await needCase(act, caseId));
    },
  );
}
