import { type FieldValue, keyIn } from "@yorisoi/rules/certification";
import { remarksOf } from "@yorisoi/rules/certification/survey";
import type { DocumentSource } from "../../document/index.ts";
import { newRowId, useDocumentPart, useFieldValue, useWrite } from "../../document/index.ts";

export const remarkItemsKey = (row: string) => keyIn("remark.#.items", row);
export const remarkTextKey = (row: string) => keyIn("remark.#.text", row);

const none: readonly string[] = [];
const wordsIn = (text: string) => text.split(" ").filter(Boolean);

/** The rows of all remarks, or of those about an item, joined: a text stays the same as long as the rows do. */
const rowsText =
  (item: string | null) =>
  ({ snapshot }: DocumentSource) =>
    remarksOf(snapshot.values)
      .filter(({ items }) => item === null || items.includes(item))
      .map(({ row }) => row)
      .join(" ");

export const useRemarkRows = (item: string | null): readonly string[] =>
  wordsIn(useDocumentPart(rowsText(item)));

export interface RemarkParts {
  readonly items: readonly string[];
  readonly text: string;
  readonly setItems: (items: readonly string[]) => void;
  readonly remove: () => void;
}

/** One remark and how it is changed. What is emptied on purpose is gone from the sheet, not from the history. */
export function useRemark(row: string): RemarkParts {
  const items = useFieldValue(remarkItemsKey(row));
  const text = useFieldValue(remarkTextKey(row));
  const write = useWrite();
  return {
    items: Array.isArray(items) ? items : none,
    text: typeof text === "string" ? text : "",
    setItems: (next) => write(remarkItemsKey(row), next.length > 0 ? next : null),
    remove: () => {
      write(remarkItemsKey(row), null);
      write(remarkTextKey(row), null);
    },
  };
}

/** Begins a remark; gives its row. Without items its text makes it a row. */
export function useNewRemark(): (items: readonly string[], text?: string) => string {
  const write = useWrite();
  const rows = useRemarkRows(null);
  return (items, text) => {
    const row = newRowId(rows);
    const put = (key: string, value: FieldValue) => write(key, value);
    if (items.length > 0) put(remarkItemsKey(row), items);
    if (text) put(remarkTextKey(row), text);
    return row;
  };
}
