/** Two answers that do not go together: item and options (from 0) on both sides. */
export type Contradiction = readonly [
  item: string,
  options: readonly number[],
  other: string,
  otherOptions: readonly number[],
  source: string,
];

/**
 * Answers for the same state that contradict each other. Only where no honest reading fits both: walking badly and getting
 * around well may both be true (wheelchair), so that is not here. Ours; N: see docs/sources.md.
 */
// biome-ignore format: a pair per line
export const contradictions: Readonly<Record<"2013" | "2014", readonly Contradiction[]>> = {
  "2013": [
    ["両足での立位", [2], "片足での立位", [0], "ours"],
    ["両足での立位", [2], "歩行", [0], "ours"],
    ["えん下", [2], "食事摂取", [0], "ours"],
    ["えん下", [2], "飲水", [0], "ours"],
    ["経管栄養", [1], "食事摂取", [0], "ours"],
    ["じょくそうの処置", [1], "じょくそう", [0], "ours"],
    ["意思の伝達", [3], "電話の利用", [0], "ours"],
    ["調理", [0], "食事の配膳・下膳", [2], "ours"],
  ],
  "2014": [
    ["両足での立位保持", [3], "片足での立位保持", [0], "ours"],
    ["両足での立位保持", [3], "歩行", [0], "ours"],
    ["えん下", [2], "食事", [0], "N, 2-1"],
    ["経管栄養", [1], "食事", [0], "N, 2-1"],
    ["中心静脈栄養", [1], "食事", [0], "N, 2-1"],
    ["カテーテル", [1], "排尿", [0], "N, 2-4"],
    ["じょくそうの処置", [1], "じょくそう", [0], "N, 5-11"],
    ["コミュニケーション", [4], "電話等の利用", [0], "ours"],
  ],
};
