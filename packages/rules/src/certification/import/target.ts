import type { EditionId } from "../../grading/index.ts";
import { applicationForm } from "../application/index.ts";
import type { Form } from "../form/index.ts";
import { surveyForm } from "../survey/index.ts";
import type { rowKeyWords } from "./tables/words.ts";

/** What a row of a table becomes: an application of a person, or the survey of a case. */
export type ImportKind = keyof typeof rowKeyWords;

/** The form whose fields the columns are. Questions sent back with a document do not come from a table. */
export function formFor(kind: ImportKind, edition: EditionId): Form {
  return kind === "application" ? applicationForm : surveyForm(edition);
}
