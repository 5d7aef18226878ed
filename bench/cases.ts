import type { CompleteAnswers } from "@yorisoi/rules/grading";
import { edition2014 } from "@yorisoi/rules/grading";

/** A small, fixed generator, so that every engine and every run gets the same cases. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Cases from very light to very heavy: each has its own share of answers that are not the first option. */
export function randomCases(count: number, seed: number): CompleteAnswers[] {
  const next = sequence(seed);
  return Array.from({ length: count }, () => {
    const share = next();
    const options = edition2014.items.map((item) =>
      next() < share ? Math.floor(next() * item.options.length) : 0,
    );
    return Uint8Array.from(options) as CompleteAnswers;
  });
}
