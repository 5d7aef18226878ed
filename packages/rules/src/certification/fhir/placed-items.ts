import { type FieldSpec, fieldsOf, type Form, tableOf } from "../form/index.ts";
import { isRecord, type JsonRecord, listOf } from "./json.ts";
import { sectionLinkId, tableLinkId } from "./names.ts";
import type { ResponseProblem } from "./problem.ts";
import { rowNamesOf } from "./row-name.ts";

/** An item that answers a field of the form. */
export interface PlacedItem {
  readonly spec: FieldSpec;
  readonly row: string;
  readonly answers: unknown;
}

type Found = PlacedItem | ResponseProblem;

/** Where items stand: in a row of a table, or outside all. */
interface At {
  readonly linkId: string;
  readonly table: string | null;
  readonly row: string;
}

type Known = JsonRecord & { readonly linkId: string };

const isKnown = (item: unknown): item is Known => isRecord(item) && typeof item["linkId"] === "string";

/** Finds the fields that the items of a response answer, in their order, and the items that are none. */
export function placedItemsOf(form: Form): (items: unknown) => readonly Found[] {
  const fields = fieldsOf(form);
  const specs = new Map(fields.map((spec) => [spec.key, spec]));
  const tables = new Map(fields.map(tableOf).map((table) => [tableLinkId(table ?? ""), table]));
  const sections = new Set(form.sections.map(({ id }) => sectionLinkId(id)));

  const ofRows = (table: string, rows: readonly Known[]): readonly Found[] => {
    const names = rowNamesOf(table, rows);
    return rows.flatMap(({ linkId, item }, at) => {
      const row = names[at] ?? "";
      return names.indexOf(row) < at
        ? [{ code: "repeated-item", linkId, row } as const]
        : itemsAt(item, { linkId, table, row });
    });
  };

  const ofItem = (item: Known, { table, row }: At): readonly Found[] => {
    const { linkId } = item;
    const spec = specs.get(linkId);
    if (!spec && !sections.has(linkId)) return [{ code: "unknown-item", linkId, row }];
    // a field has answers and no items, a group the other way round
    if (item[spec ? "item" : "answer"] !== undefined) return [{ code: "malformed-item", linkId }];
    if (!spec) return itemsAt(item["item"], { linkId, table, row });
    return tableOf(spec) === table
      ? [{ spec, row, answers: item["answer"] }]
      : [{ code: "misplaced-item", linkId, row }];
  };

  const itemsAt = (items: unknown, at: At): readonly Found[] => {
    const given = listOf(items);
    const isOdd = (items !== undefined && !Array.isArray(items)) || !given.every(isKnown);
    const known = given.filter(isKnown);
    const odd = isOdd ? [{ code: "malformed-item", linkId: at.linkId } as const] : [];
    const groups = Map.groupBy(known, ({ linkId }) => tables.get(linkId) ?? null);
    const found = [...groups].flatMap(([table, rows]) => {
      if (table === null) return rows.flatMap((item) => ofItem(item, at));
      if (at.table === null) return ofRows(table, rows);
      return rows.map(({ linkId }) => ({ code: "misplaced-item", linkId, row: at.row }) as const);
    });
    return [...odd, ...found];
  };

  return (items) => itemsAt(items, { linkId: "", table: null, row: "" });
}
