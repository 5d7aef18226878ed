import { describeValueProblem, type FieldValue, readValue } from "@yorisoi/rules/certification";
import { type DocumentId, placeOf } from "@yorisoi/rules/certification/documents";
import type { EditionId } from "@yorisoi/rules/grading";
import type { FieldChangeRow } from "../../database/index.ts";
import type { SentBody } from "./document.schema.ts";

type Sent = SentBody["changes"][number];

interface Problem {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
}

/** A change that may be kept, or everything that is wrong with it. */
export type ReadChange =
  | { readonly ok: true; readonly change: Sent; readonly privacy: FieldChangeRow["privacy"] }
  | { readonly ok: false; readonly id: string; readonly problems: readonly Problem[] };

const unknownField: Problem = {
  code: "unknown-field",
  ja: "この書類に、その欄はありません。画面を新しくしてから、もう一度送ってください。",
  en: "This document has no such field. Reload the page and send it again.",
};

/** Reads one change of a document by its form. */
export function readChange(document: DocumentId, edition: EditionId, change: Sent): ReadChange {
  const place = placeOf(document, edition, change.key);
  if (!place) return { ok: false, id: change.id, problems: [unknownField] };
  const reading = readValue(place.spec, change.value);
  if (!reading.ok) {
    const problems = reading.problems.map((problem) => ({
      code: problem.code,
      ja: describeValueProblem(problem, "ja"),
      en: describeValueProblem(problem, "en"),
    }));
    return { ok: false, id: change.id, problems };
  }
  const value = reading.value as Exclude<FieldValue, readonly string[]> | string[];
  return { ok: true, change: { ...change, value }, privacy: place.spec.privacy ?? null };
}
