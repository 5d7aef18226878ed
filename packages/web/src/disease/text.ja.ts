import { cardJa } from "./text/card.ja.ts";
import { checkJa } from "./text/check.ja.ts";
import { fieldJa } from "./text/field.ja.ts";
import { findJa } from "./text/find.ja.ts";
import { knowledgeJa } from "./text/knowledge.ja.ts";

export const diseaseJa = { ...fieldJa, ...findJa, ...cardJa, ...checkJa, ...knowledgeJa } as const;
