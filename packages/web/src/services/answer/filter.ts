import type { Field, MeasureId, MeasureResult, Verdict } from "@yorisoi/rules/services";

/** Which of the measures are looked at; "all" leaves out nothing. */
export interface Filter {
  readonly verdict: Verdict | "all";
  readonly field: Field | "all";
  /** Only those that touch what is hard in daily life. */
  readonly onlyFitting: boolean;
}

export const noFilter: Filter = { verdict: "all", field: "all", onlyFitting: false };

/** Whether a filter asks for anything. */
export function isFiltering({ verdict, field, onlyFitting }: Filter): boolean {
  return verdict !== "all" || field !== "all" || onlyFitting;
}

/** The measures a filter leaves. */
export function filteredBy(results: readonly MeasureResult[], filter: Filter): readonly MeasureResult[] {
  return results.filter(
    ({ verdict, field, fits }) =>
      (filter.verdict === "all" || filter.verdict === verdict) &&
      (filter.field === "all" || filter.field === field) &&
      (!filter.onlyFitting || fits),
  );
}

/** How many measures have each answer. */
export function countOf(results: readonly MeasureResult[]): Readonly<Record<Verdict, number>> {
  const count = { yes: 0, maybe: 0, ask: 0, no: 0 };
  for (const { verdict } of results) count[verdict] += 1;
  return count;
}

/** The measures of one field. */
export interface FieldGroup {
  readonly field: Field;
  readonly results: readonly MeasureResult[];
}

/** Measures in the order they have in `order`: nothing moves away from under one's eyes while questions are answered. */
export function inOrder(
  results: readonly MeasureResult[],
  order: readonly MeasureId[],
): readonly MeasureResult[] {
  const place = (id: MeasureId) => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return results.toSorted((one, other) => place(one.id) - place(other.id));
}

/** The measures by field; fields and measures keep the order they have in `order`. */
export function groupsOf(
  results: readonly MeasureResult[],
  order: readonly MeasureId[],
): readonly FieldGroup[] {
  const sorted = inOrder(results, order);
  const fields = [...new Set(sorted.map(({ field }) => field))];
  return fields.map((field) => ({ field, results: sorted.filter((result) => result.field === field) }));
}
