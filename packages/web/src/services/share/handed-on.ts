import type { MeasureId, MeasureResult } from "@yorisoi/rules/services";
import type { SupportState } from "../session/index.ts";

/**
 * The measures to hand on: those chosen; else those that look usable, and of those that depend on something the ones that
 * touch what is hard, or all as long as nothing was said to be hard.
 */
export function handedOn({ chosen }: SupportState, results: readonly MeasureResult[]): readonly MeasureId[] {
  if (chosen.length > 0) return results.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
  const saysWhatIsHard = results.some(({ fits }) => fits);
  const isTaken = ({ verdict, fits }: MeasureResult) =>
    verdict === "yes" || (verdict === "maybe" && (fits || !saysWhatIsHard));
  return results.filter(isTaken).map(({ id }) => id);
}
