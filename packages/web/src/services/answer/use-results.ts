import { findMeasures, type MeasureResult } from "@yorisoi/rules/services";
import { useDeferredValue, useMemo } from "react";
import type { SupportState } from "../session/index.ts";

export interface Results {
  readonly results: readonly MeasureResult[];
  /** The results are still those of the answers before. */
  readonly isBehind: boolean;
}

/** The answer for every measure. It follows every change, after the form has answered it. */
export function useResults({ situation }: SupportState): Results {
  const calm = useDeferredValue(situation);
  const results = useMemo(() => findMeasures(calm), [calm]);
  return { results, isBehind: calm !== situation };
}
