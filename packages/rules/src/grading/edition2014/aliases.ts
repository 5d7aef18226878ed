import { nameKey } from "../name-key.ts";

/**
 * Spellings that differ although the same thing is meant. Anything that is neither the name itself (in any width)
 * nor listed here is an unknown name, and an unknown name in the law's tables stops the build.
 */
// biome-ignore format: one pair per line
const spellings: readonly (readonly [written: string, name: string])[] = [
  // Table 1 → the sheet and Table 2
  ["暴言行動", "暴言暴行"],
  ["レスピレータ", "レスピレーター"],
  ["二軸評価　神経症状", "二軸評価　精神症状"],
  // sheets in use → the ordinance
  ["そううつ状態", "そう鬱状態"],
  ["突発的行動", "突発的な行動"],
  ["生活障害評価　社会的適応を妨げる行動", "生活障害評価　社会的適応"],
  ["ひとりで出たがる", "1人で出たがる"],
  ["一人で出たがる", "1人で出たがる"],
];

const byKey = new Map(spellings.map(([written, name]) => [nameKey(written), nameKey(name)]));

/** The key under which an item is found, whatever spelling was written. */
export function itemKey(written: string): string {
  const key = nameKey(written);
  return byKey.get(key) ?? key;
}
