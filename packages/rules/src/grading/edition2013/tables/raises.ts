/**
 * How the official program raised a grade by the figures it prints on its sheet; 第二条各号のロ leaves the method open.
 * Columns: the figure, from (以上), below (未満), the number of grades. Values as published in
 * 名古屋地方裁判所 平成24年9月7日判決, 平成22(行ウ)22.
 */
export type FigureName = "回帰値" | "IADL得点" | "行動得点";

export type RaiseRow = readonly [figure: FigureName, from: string, below: string | null, grades: number];

/** Applies to every grade. */
// biome-ignore format: one threshold per line
export const regressionRaises: readonly RaiseRow[] = [
  ["回帰値", "1", "1.5", 1],
  ["回帰値", "1.5", null, 2],
];

/** Applies to what is then still 非該当; either figure is enough. */
// biome-ignore format: one threshold per line
export const firstGradeRaises: readonly RaiseRow[] = [
  ["IADL得点", "1.28", null, 1],
  ["行動得点", "0.07", null, 1],
];
