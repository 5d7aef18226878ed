import type { Finding } from "../../state-form/index.ts";
import { type SurveyFindingCode, surveyFindings } from "../tables/findings.ts";
import type { Facts } from "./input.ts";

/** A check: everything it finds in a survey. */
export type Check = (facts: Facts) => readonly Finding[];

/** The finding of a code about these fields, or none when there are no fields. */
export function about(code: SurveyFindingCode, keys: readonly string[]): readonly Finding[] {
  return keys.length === 0 ? [] : [{ code, ...surveyFindings[code], keys: [...new Set(keys)] }];
}
