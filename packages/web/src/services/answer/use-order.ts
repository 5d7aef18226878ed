import type { MeasureId, MeasureResult } from "@yorisoi/rules/services";
import { useState } from "react";

/** The order of the measures stays while one answers; only when other ones fit what is hard do those come first. */
export function useOrder(results: readonly MeasureResult[]): readonly MeasureId[] {
  const fitting = results.flatMap(({ id, fits }) => (fits ? [id] : [])).toSorted();
  const key = fitting.join();
  const [kept, keep] = useState({ key, order: results.map(({ id }) => id) });
  if (kept.key === key) return kept.order;
  const order = results.map(({ id }) => id);
  keep({ key, order });
  return order;
}
