import type { FieldValue, Values } from "@yorisoi/rules/certification";

/** What the application says and the overview does not hold yet. What was written or emptied there stays as it is. */
export function missingPastUse(
  told: ReadonlyMap<string, FieldValue>,
  overview: Values,
): readonly (readonly [key: string, value: FieldValue])[] {
  return [...told].filter(([key]) => !overview.has(key));
}
