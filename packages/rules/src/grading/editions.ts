import { type CivilDay, day } from "../calendar/index.ts";

/** An edition by the year in which it came into force. */
export type EditionId = "2013" | "2014";

/** An edition of the law with the days on which it applies: from the first day on, until (not on) the last. */
export interface Edition {
  readonly id: EditionId;
  readonly name: string;
  readonly law: string;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
  /** The state by which an item is judged when the two states differ. */
  readonly judgedBy: "day" | "severe";
  /** What the program computes, and what it does not. */
  readonly computes: string;
}

/** All editions, in the order of their days; no day belongs to two of them. */
export const editions: readonly Edition[] = [
  {
    id: "2013",
    name: "障害程度区分",
    law: "平成十八年厚生労働省令第四十号（最終改正 平成二十五年厚生労働省令第四号）",
    from: day("2013-04-01"),
    until: day("2014-04-01"),
    judgedBy: "day",
    computes:
      "一次判定のうち、中間評価項目の得点、特別な医療の時間、時間の合計による区分、用紙の数値による引き上げ。八つの時間は公の一次判定の用紙から入力する。二次判定は計算しない。",
  },
  {
    id: "2014",
    name: "障害支援区分",
    law: "平成二十六年厚生労働省令第五号",
    from: day("2014-04-01"),
    until: null,
    judgedBy: "severe",
    computes:
      "一次判定のすべて（群の合計点数と項目の点数、二百十六の条件、区分と区分等該当可能性）。二次判定は計算しない。",
  },
];

/** The edition in force on a day, or null: outside its days an edition says nothing, and neither does its neighbour. */
export function editionOn(on: CivilDay): Edition | null {
  return editions.find(({ from, until }) => from <= on && (until === null || on < until)) ?? null;
}
