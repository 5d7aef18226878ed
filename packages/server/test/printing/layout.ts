import type { Word } from "./poppler.ts";

const MM = 72 / 25.4;

/** Below this the foot of a page stands. */
export const FOOT = 281 * MM;

// A bracket at the beginning and a stop at the end of a line hang out with the empty half of their boxes.
const startOf = ({ text, left }: Word): number => left + (/^[（「［〔]/u.test(text) ? 6.5 : 0);
const endOf = ({ text, right }: Word): number => right - (/[、。）」］〕]$/u.test(text) ? 6.5 : 0);

/** Words that are not wholly within the margins. */
export function outside(words: readonly Word[]): readonly Word[] {
  return words.filter(
    (word) =>
      startOf(word) < 17.9 * MM || endOf(word) > 192.1 * MM || word.top < 5 * MM || word.bottom > 292 * MM,
  );
}

/** The part of a box that ink fills. */
const inkOf = ({ top, bottom, ...word }: Word): Word => ({
  ...word,
  top: top + (bottom - top) * 0.12,
  bottom: bottom - (bottom - top) * 0.1,
});

/** Pairs of words of which one lies over the other: 「page: word / word」. */
export function overlapping(words: readonly Word[]): string[] {
  const inks = words.map(inkOf).toSorted((one, other) => one.page - other.page || one.top - other.top);
  return inks.flatMap((one, at) => {
    const found: string[] = [];
    for (const other of inks.slice(at + 1)) {
      if (other.page !== one.page || other.top >= one.bottom - 0.5) break;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (width > 1) found.push(`${one.page}: ${one.text} / ${other.text}`);
    }
    return found;
  });
}
