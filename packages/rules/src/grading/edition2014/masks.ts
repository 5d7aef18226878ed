import type { Tenths } from "../tenths.ts";
import { type Clause, type Condition, satisfies } from "./condition.ts";

/** 216 conditions as bits of seven 32-bit words, bit k for condition k + 1. */
const WORDS = 7;

export type Mask = Int32Array;

/** For one term (a group or an item): which conditions its points leave possible. */
export interface TermMasks {
  /** The conditions whose clauses on the term all hold for these points. */
  readonly maskOf: (points: Tenths) => Mask;
  /** Points at which the mask may differ from the mask one tenth lower. */
  readonly changesAt: ReadonlySet<number>;
}

export function termMasks(conditions: readonly Condition[], about: (clause: Clause) => boolean): TermMasks {
  const clauses = conditions.flatMap((condition, bit) =>
    condition.clauses.filter(about).map((clause) => ({ bit, clause })),
  );
  return {
    maskOf: (points) => {
      const mask = new Int32Array(WORDS).fill(-1);
      for (const { bit, clause } of clauses) {
        if (!satisfies(points, clause)) mask[bit >> 5] = (mask[bit >> 5] ?? 0) & ~(1 << (bit & 31));
      }
      return mask;
    },
    changesAt: new Set(clauses.flatMap(({ clause }) => [clause.value, clause.value + 1])),
  };
}

/** The bits that all masks share. */
export function sharedBits(masks: readonly Mask[]): Mask {
  return new Int32Array(WORDS).map((_, word) => masks.reduce((bits, mask) => bits & (mask[word] ?? 0), -1));
}

/** Rows of masks laid end to end, equal rows stored once. */
export class MaskTable {
  readonly words: number[] = [];
  readonly #offsets = new Map<string, number>();

  /** Stores a row and returns the position of its first word. */
  add(mask: Mask): number {
    const key = mask.join();
    const known = this.#offsets.get(key);
    if (known !== undefined) return known;
    const offset = this.words.length;
    this.words.push(...mask);
    this.#offsets.set(key, offset);
    return offset;
  }
}
