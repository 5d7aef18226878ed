import { cardEn } from "./text/card.en.ts";
import { checkEn } from "./text/check.en.ts";
import { fieldEn } from "./text/field.en.ts";
import { findEn } from "./text/find.en.ts";
import { knowledgeEn } from "./text/knowledge.en.ts";

export const diseaseEn = { ...fieldEn, ...findEn, ...cardEn, ...checkEn, ...knowledgeEn };
