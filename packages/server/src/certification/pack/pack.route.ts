import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { caseParams } from "../case-key.ts";
import { inCase, needCase } from "../case/need-case.ts";
import { addCaseRoute } from "../route.ts";
import { packFor } from "./pack-for.ts";

const said = { ja: z.string(), en: z.string() };

const packAnswer = z.object({
  sections: z.array(
    z.object({
      part: z.string(),
      ...said,
      why: z.string(),
      source: z.string(),
      points: z.array(z.object({ code: z.string(), ...said, source: z.string() })),
      cards: z.array(z.string()),
      isRead: z.boolean(),
    }),
  ),
});

/** 訪問の前に読む資料。 */
export function addPack(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/cases/:caseId/pack",
      operationId: "readPack",
      summary: "訪問の前に読む資料",
      rules: { resource: "application", action: "read" },
      params: caseParams,
      answer: packAnswer,
    },
    async (signed, { params: { caseId } }) => {
      const act = inCase(signed);
      const file = await needCase(act, caseId);
      const { organisationId, personId } = file;
      act.record("case.document_read", { organisationId, personId, details: { caseId, document: "pack" } });
      return { sections: await packFor(act, file) };
    },
  );
}
