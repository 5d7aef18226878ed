import type { Grade } from "../grade.ts";
import type { Tenths } from "../tenths.ts";
import { gradeByMinutes } from "./minutes.ts";
import { type Raise, raisesOf } from "./raise.ts";
import type { SheetFigures } from "./sheet.ts";

/** The grade and how it came about. Both grades are null without minutes. */
export interface Judgement2013 {
  readonly grade: Grade | null;
  /** The grade of the standard minutes alone. */
  readonly byMinutes: Grade | null;
  /** What raised it, in the order applied; empty when nothing did. */
  readonly raisedBy: readonly Raise[];
}

/**
 * The primary judgement (一次判定) of edition 2013, as far as its text and the sheet's own figures go.
 *
 * | provision | here |
 * |---|---|
 * | 別表第二–別表第六 (the eight minutes) | ❌ printed as 「（略）」: the minutes are entered from the official sheet |
 * | 第二条各号のイ (standard minutes) | ✅ `gradeByMinutes` |
 * | 第二条各号のロ (behaviour and household items) | ✅ by the sheet's figures, `tables/raises.ts` |
 * | 第二条各号のハ (the board weighs everything) | ❌ people decide; never calculated |
 *
 * The regression value raises one or two grades, never above 区分6; what is then still 非該当 becomes 区分1 when the
 * IADL or the behaviour score reaches its threshold.
 * Source: 平成十八年厚生労働省令第四十号 第二条; for ロ 名古屋地方裁判所 平成24年9月7日判決, 平成22(行ウ)22.
 *
 * @param total standard minutes in whole tenths; null when the minutes are not known: then there is no grade.
 * @param figures the sheet's figures in whole ten-thousandths, compared exactly; null when none was given.
 */
export function gradeOf2013(total: Tenths | null, figures: SheetFigures | null): Judgement2013 {
  if (total === null) return { grade: null, byMinutes: null, raisedBy: [] };
  const byMinutes = gradeByMinutes(total);
  const raisedBy = figures ? raisesOf(figures, byMinutes) : [];
  return { grade: raisedBy.at(-1)?.to ?? byMinutes, byMinutes, raisedBy };
}
