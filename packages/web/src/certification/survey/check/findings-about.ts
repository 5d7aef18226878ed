import type { Values } from "@yorisoi/rules/certification";
import type { Finding } from "@yorisoi/rules/certification/state-form";
import { remarksOf } from "@yorisoi/rules/certification/survey";
import { itemOfKey } from "../place/resume.ts";

/** The items a key of the survey is about: its own, or those of the remark it stands in. */
function itemsOfKey(key: string, itemsOfRow: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const item = itemOfKey(key);
  if (item !== null) return [item];
  const [table, row = ""] = key.split(".");
  return table === "remark" ? (itemsOfRow.get(row) ?? []) : [];
}

/** The findings by the item beside which they are shown, in their order. */
export function findingsByItem(
  findings: readonly Finding[],
  values: Values,
): ReadonlyMap<string, readonly Finding[]> {
  const itemsOfRow = new Map(remarksOf(values).map(({ row, items }) => [row, items]));
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const items = new Set(finding.keys.flatMap((key) => itemsOfKey(key, itemsOfRow)));
    for (const item of items) found.set(item, [...(found.get(item) ?? []), finding]);
  }
  return found;
}

/** The page on which a finding can be mended: an item, the remarks, the visits; null for the state form. */
export function placeOfKey(key: string): string | null {
  const [table] = key.split(".");
  if (table === "remark") return "remarks";
  if (table === "visit" || table === "rest") return "visits";
  return itemOfKey(key);
}
