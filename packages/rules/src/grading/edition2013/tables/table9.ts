/**
 * 別表第九（第一条関係） of 平成十八年厚生労働省令第四十号: the palsy type that follows from the four limbs.
 * Columns: 番号, 左上肢, 右上肢, 左下肢, 右下肢 (ある = 1), 麻痺の種類. `law.test.ts` compares every row.
 */
export type PalsyType =
  | "ない"
  | "いずれか一肢のみ"
  | "両下肢のみ"
  | "左上下肢あるいは右上下肢のみ"
  | "その他の四肢の麻痺";

export type Table9Row = readonly [
  no: number,
  leftArm: 0 | 1,
  rightArm: 0 | 1,
  leftLeg: 0 | 1,
  rightLeg: 0 | 1,
  type: PalsyType,
];

// biome-ignore format: one row of the law per line
export const table9: readonly Table9Row[] = [
  [1, 0, 0, 0, 0, "ない"],
  [2, 1, 0, 0, 0, "いずれか一肢のみ"],
  [3, 0, 1, 0, 0, "いずれか一肢のみ"],
  [4, 0, 0, 1, 0, "いずれか一肢のみ"],
  [5, 0, 0, 0, 1, "いずれか一肢のみ"],
  [6, 1, 1, 0, 0, "その他の四肢の麻痺"],
  [7, 1, 0, 1, 0, "左上下肢あるいは右上下肢のみ"],
  [8, 1, 0, 0, 1, "その他の四肢の麻痺"],
  [9, 0, 1, 1, 0, "その他の四肢の麻痺"],
  [10, 0, 1, 0, 1, "左上下肢あるいは右上下肢のみ"],
  [11, 0, 0, 1, 1, "両下肢のみ"],
  [12, 1, 1, 1, 0, "その他の四肢の麻痺"],
  [13, 1, 1, 0, 1, "その他の四肢の麻痺"],
  [14, 1, 0, 1, 1, "その他の四肢の麻痺"],
  [15, 0, 1, 1, 1, "その他の四肢の麻痺"],
  [16, 1, 1, 1, 1, "その他の四肢の麻痺"],
];
