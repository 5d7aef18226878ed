import type { z } from "zod";
import { answer2013Schema, answer2014Schema, answerSchema, responseSchema } from "./answer.schema.ts";
import { case2013Schema, case2014Schema, caseSchema, requestSchema } from "./case.schema.ts";
import { editionListSchema } from "./edition-list.schema.ts";
import { caseProblemSchema, gradingProblemSchema, refusedCaseSchema } from "./problem.schema.ts";

/** Names under which the schemas stand in the OpenAPI document. */
export const gradingSchemas: Readonly<Record<string, z.ZodType>> = {
  GradingRequest: requestSchema,
  GradingCase: caseSchema,
  GradingCase2014: case2014Schema,
  GradingCase2013: case2013Schema,
  GradingResponse: responseSchema,
  GradingAnswer: answerSchema,
  GradingAnswer2014: answer2014Schema,
  GradingAnswer2013: answer2013Schema,
  RefusedCase: refusedCaseSchema,
  CaseProblem: caseProblemSchema,
  GradingProblem: gradingProblemSchema,
  EditionList: editionListSchema,
};
