import type { JargonHint } from "@yorisoi/rules/certification/opinion";

/** Puts everyday words in brackets behind a word, where the hint found it. */
export const explainedIn = (text: string, { at, length, plain }: JargonHint): string =>
  `${text.slice(0, at + length)}（${plain}）${text.slice(at + length)}`;

/** The hints that still want a word, by field; each word of a field once: the first place where it stands unexplained. */
export function openHints(hints: readonly JargonHint[]): ReadonlyMap<string, readonly JargonHint[]> {
  const open = hints.filter(({ isExplained }) => !isExplained);
  const first = open.filter(
    ({ key, term }, at) => open.findIndex((one) => one.key === key && one.term === term) === at,
  );
  return Map.groupBy(first, ({ key }) => key);
}
