import { documentIds, formOf } from "@yorisoi/rules/certification/documents";
import { questionnaireOf } from "@yorisoi/rules/certification/fhir";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { inCase, needCase } from "../case/need-case.ts";
import { documentParams } from "../documents/document.schema.ts";
import { addCaseRoute } from "../route.ts";
import { documentBundle } from "./document-bundle.ts";

const FHIR_JSON = "application/fhir+json; charset=utf-8";

/** Resources are what the rules make of a form; their shape is that of FHIR R4. */
const resource = z.looseObject({ resourceType: z.enum(["Questionnaire", "QuestionnaireResponse"]) });

const bundle = z.object({
  resourceType: z.literal("Bundle"),
  type: z.literal("collection"),
  timestamp: z.string(),
  entry: z.array(z.object({ fullUrl: z.string(), resource })),
});

const questionnaireParams = z.object({ document: z.enum(documentIds) });
const questionnaireQuery = z.strictObject({ edition: z.enum(["2013", "2014"]).default("2014") });

/** FHIR R4 の Questionnaire と QuestionnaireResponse。 */
export function addFhir(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/cases/:caseId/fhir/:document",
      operationId: "readDocumentAsFhir",
      summary: "書類を FHIR R4 の Bundle（Questionnaire と QuestionnaireResponse）で読む",
      rules: { resource: "case", action: "read" },
      params: documentParams,
      answer: bundle,
    },
    async (signed, { params: { caseId, document } }, reply) => {
      const act = inCase(signed);
      const answer = await documentBundle(act, await needCase(act, caseId), document);
      void reply.type(FHIR_JSON);
      return answer;
    },
  );
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/fhir/questionnaires/:document",
      operationId: "readQuestionnaire",
      summary: "様式を FHIR R4 の Questionnaire で読む",
      rules: { resource: "self", action: "read" },
      params: questionnaireParams,
      query: questionnaireQuery,
      answer: resource,
    },
    async (act, { params: { document }, query: { edition } }, reply) => {
      act.unrecorded();
      void reply.type(FHIR_JSON);
      return questionnaireOf(formOf(document, edition), edition);
    },
  );
}
