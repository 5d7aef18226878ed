import fc from "fast-check";
import { items } from "../src/grading/edition2014/items.ts";
import type { CompleteAnswers } from "../src/grading/item.ts";

const chance = fc.double({ min: 0, max: 1, noNaN: true });

/** Any complete answers; a share of items per case is left at the first option, so that light cases occur too. */
export const anyAnswers = fc
  .tuple(chance, fc.array(fc.tuple(chance, fc.nat(719)), { minLength: 104, maxLength: 104 }))
  .map(
    ([share, draws]) =>
      Uint8Array.from(items, (item) => {
        const [kept, option] = draws[item.index] ?? [0, 0];
        return kept < share ? 0 : option % item.options.length;
      }) as CompleteAnswers,
  );
