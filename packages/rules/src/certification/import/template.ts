import type { EditionId } from "../../grading/index.ts";
import { fieldsOf, groupsOf } from "../form/index.ts";
import { surveyItems } from "../survey/index.ts";
import { itemHeader } from "./item-headers.ts";
import { formFor, type ImportKind } from "./target.ts";
import { rowKeyWords } from "./tables/words.ts";

/** How much of the tables in a form a template holds. */
export interface TemplateOptions {
  /** Rows of each table of the form, such as diseases; at least 1. */
  readonly rows?: number;
}

function applicationHeaders(edition: EditionId, rows: number): readonly string[] {
  const form = formFor("application", edition);
  return form.sections.flatMap((section) =>
    groupsOf(section).flatMap(({ table, fields }) =>
      table === null
        ? fields.map(({ ja }) => ja)
        : Array.from({ length: rows }, (_, at) => fields.map(({ ja }) => `${ja} ${at + 1}`)).flat(),
    ),
  );
}

/** The answers of each item on the day and in the severe state, and the remarks. */
function surveyHeaders(edition: EditionId, rows: number): readonly string[] {
  const answers = surveyItems(edition).flatMap((one) => [itemHeader(one, "day"), itemHeader(one, "severe")]);
  const remarks = fieldsOf(formFor("survey", edition)).filter(({ key }) => key.startsWith("remark.#."));
  const remarkHeaders = Array.from({ length: rows }, (_, at) =>
    remarks.map(({ ja }) => `${ja} ${at + 1}`),
  ).flat();
  return [...answers, ...remarkHeaders];
}

/** The header row of an empty table that `readImport` reads: the number of the row, then official labels. */
export function templateHeader(
  kind: ImportKind,
  edition: EditionId,
  { rows = 1 }: TemplateOptions = {},
): readonly string[] {
  const headers = kind === "application" ? applicationHeaders : surveyHeaders;
  return [rowKeyWords[kind][0], ...headers(edition, rows)];
}
