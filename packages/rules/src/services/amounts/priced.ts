import type { QuestionId, Situation } from "../situation.ts";
import { type SourceId, sourcesOf } from "../source.ts";
import type { Amount } from "../verdict.ts";

/** Sums of a measure and the answers that still change them. */
export interface Priced {
  readonly amounts: readonly Amount[];
  readonly asks: readonly QuestionId[];
}

/** How the sums of a measure are found. */
export type Pricing = (situation: Situation) => Priced;

/** One sum with its sources; C sources make it one to be confirmed. */
export function amount(
  label: string,
  yen: number | null,
  sources: readonly SourceId[],
  note: string | null = null,
  toConfirm = false,
): Amount {
  const shown = sourcesOf(sources);
  return {
    label,
    yen,
    note,
    toConfirm: toConfirm || shown.some(({ confidence }) => confidence === "C"),
    sources: shown,
  };
}
