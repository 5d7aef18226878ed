import { z } from "zod";
import {
  coverageAnswer,
  diseaseAnswer,
  factsAnswer,
  referencesAnswer,
  relationAnswer,
} from "../fields.schema.ts";

export const diseaseParams = z.object({
  id: z
    .string()
    .max(100)
    .meta({ description: "疾病の番号", examples: ["NANDO:1200002"] }),
});

export const noSuchDisease = {
  ja: "その番号の疾病はありません。/api/diseases/search でさがして、id を確かめてください。",
  en: "There is no disease with this id. Look for it with /api/diseases/search.",
};

const named = diseaseAnswer.pick({ id: true, name: true, kana: true });

export const showAnswer = z
  .object({
    on: z.string().describe("この日で答えた"),
    disease: diseaseAnswer,
    partOf: named.nullable().describe("属する病気"),
    subtypes: z.array(named).describe("下位の病型"),
    coverage: coverageAnswer,
    facts: factsAnswer,
    relations: z.array(relationAnswer),
    references: referencesAnswer.nullable(),
  })
  .describe("一つの疾病について、その日に言えること");
