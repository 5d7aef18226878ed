import type { EditionId } from "../../grading/index.ts";
import type { FieldValue, Values } from "../changes/index.ts";
import { type Form, keyIn } from "../form/index.ts";
import { isRecord } from "./json.ts";
import { codeSystemOf, editionOf } from "./names.ts";
import { placedItemsOf } from "./placed-items.ts";
import type { ResponseProblem } from "./problem.ts";
import { readAnswers } from "./read-answers.ts";

/** The values of a response, or everything that is wrong with it. */
export type ResponseReading =
  | { readonly ok: true; readonly edition: EditionId; readonly values: Values }
  | { readonly ok: false; readonly problems: readonly ResponseProblem[] };

/**
 * Reads a QuestionnaireResponse back: the values by key, as `questionnaireResponseOf` was given them, or every problem at
 * once. Whatever is no item of the form is a problem, so that nothing is lost in silence; an item without an answer is a
 * value that is not there. Whether the values are complete, and whether they were asked, is not looked at.
 *
 * @param response parsed JSON.
 * @param form the form of the document; where it differs by edition, that of the edition.
 */
export function valuesFrom(response: unknown, form: Form): ResponseReading {
  if (!isRecord(response) || response["resourceType"] !== "QuestionnaireResponse")
    return { ok: false, problems: [{ code: "not-a-response" }] };
  const edition = editionOf(form, response["questionnaire"]);
  if (!edition) return { ok: false, problems: [{ code: "other-questionnaire" }] };
  const values = new Map<string, FieldValue>();
  const seen = new Set<string>();
  const problems: ResponseProblem[] = [];
  for (const found of placedItemsOf(form)(response["item"])) {
    if ("code" in found) {
      problems.push(found);
      continue;
    }
    const { spec, row, answers } = found;
    const [key, linkId] = [keyIn(spec.key, row), spec.key];
    if (seen.has(key)) problems.push({ code: "repeated-item", linkId, row });
    seen.add(key);
    const reading = readAnswers(spec, answers, codeSystemOf(form, edition, spec));
    if (reading.ok && reading.value !== null) values.set(key, reading.value);
    if (!reading.ok) problems.push(...reading.problems.map((problem) => ({ ...problem, linkId, row })));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, edition, values };
}
