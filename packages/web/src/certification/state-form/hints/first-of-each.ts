import type { ConcretenessHint } from "@yorisoi/rules/certification/state-form";

/** How many questions are put at once: more would tire. */
const MOST = 3;

/** The first hint of each question, in the order of the text; never more than three at once. */
export function firstOfEach(hints: readonly ConcretenessHint[]): readonly ConcretenessHint[] {
  const each = new Map<ConcretenessHint["open"], ConcretenessHint>();
  for (const hint of hints) if (!each.has(hint.open)) each.set(hint.open, hint);
  return [...each.values()].slice(0, MOST);
}
