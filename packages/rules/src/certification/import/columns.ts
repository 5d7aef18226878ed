import type { EditionId } from "../../grading/index.ts";
import { type FieldSpec, fieldsOf, finderOf, keyIn, tableOf } from "../form/index.ts";
import { itemHeaders } from "./item-headers.ts";
import { formFor, type ImportKind } from "./target.ts";
import { rowKeyWords } from "./tables/words.ts";
import { bare, tidy } from "./tidy.ts";

/** What a column holds: the number that tells the rows apart, or a field. */
export type Column =
  | { readonly holds: "row-key" }
  | { readonly holds: "field"; readonly key: string; readonly spec: FieldSpec };

/** A label with the number of a row behind it: 「病名（書類のとおり） 2」. */
const numbered = /^(?<label>.*?)(?<row>[1-9]\d?)$/u;

/**
 * Finds what a column holds from the words above it: the key of a field (`disease.2.name`; `disease.#.name` is row 1), its
 * official label, for a table with the number of the row behind it, or for a survey the number of an item with 当日 or
 * 重い時 behind it. Width, spaces and brackets do not matter. A label that several fields have finds none of them.
 */
export function columnFinder(kind: ImportKind, edition: EditionId): (header: string) => Column | undefined {
  const form = formFor(kind, edition);
  const find = finderOf(form);
  const byLabel = Map.groupBy(fieldsOf(form), ({ ja }) => bare(ja));
  const items = kind === "survey" ? itemHeaders(edition) : new Map<string, string>();
  const rowKeys: readonly string[] = rowKeyWords[kind].map(bare);

  const ofKey = (key: string | undefined): Column | undefined => {
    const place = key === undefined ? undefined : find(key.replace("#", "1"));
    return place && key !== undefined
      ? { holds: "field", key: key.replace("#", "1"), spec: place.spec }
      : undefined;
  };
  const ofLabel = (label: string, row: string): Column | undefined => {
    const [spec, other] = byLabel.get(label) ?? [];
    if (!spec || other || (row !== "" && tableOf(spec) === null)) return undefined;
    return ofKey(keyIn(spec.key, row || "1"));
  };
  return (header) => {
    const words = bare(header);
    if (rowKeys.includes(words)) return { holds: "row-key" };
    const { label = "", row = "" } = numbered.exec(words)?.groups ?? {};
    return ofKey(tidy(header)) ?? ofKey(items.get(words)) ?? ofLabel(words, "") ?? ofLabel(label, row);
  };
}
