import { nameKey } from "../name-key.ts";

/** Number of single-character changes between two short texts (Levenshtein), or `limit` when it is at least that. */
function distance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let at = 1; at <= b.length; at++) {
      const change = (previous[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit, limit);
}

/** The name most like the one written, if it is close enough to be worth asking about. */
export function nearest(written: string, names: readonly string[]): string | null {
  const key = nameKey(written);
  const containing = names.find((name) => key.length > 1 && nameKey(name).includes(key));
  if (containing) return containing;
  const limit = Math.max(2, Math.floor(key.length / 2) + 1);
  let best: string | null = null;
  let least = limit;
  for (const name of names) {
    const steps = distance(key, nameKey(name), least);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}
