import { type Grade, gradeOfRank, rankOf } from "../grade.ts";
import { fromTenThousandths, type TenThousandths, tenThousandthsFrom } from "./decimal.ts";
import type { SheetFigures } from "./sheet.ts";
import { type FigureName, firstGradeRaises, type RaiseRow, regressionRaises } from "./tables/raises.ts";

/** A figure of the sheet that raised the grade. */
export interface Raise {
  readonly figure: FigureName;
  readonly value: TenThousandths;
  /** The threshold it reached, in Japanese: 「1以上1.5未満」. */
  readonly range: string;
  readonly from: Grade;
  readonly to: Grade;
}

type Rule = (figures: SheetFigures, from: Grade) => Raise[];

function valueOf(figures: SheetFigures, name: FigureName): TenThousandths | null {
  return { 回帰値: figures.regression, IADL得点: figures.iadl, 行動得点: figures.behaviour }[name];
}

/** A row that raises nothing – no figure, another range, or already the highest grade – gives no raise. */
function ruleOf([figure, printedFrom, printedBelow, grades]: RaiseRow): Rule {
  const least = tenThousandthsFrom(printedFrom);
  const below = printedBelow === null ? Number.POSITIVE_INFINITY : tenThousandthsFrom(printedBelow);
  const range = `${printedFrom}以上${printedBelow === null ? "" : `${printedBelow}未満`}`;
  return (figures, from) => {
    const value = valueOf(figures, figure);
    const to = gradeOfRank(rankOf(from) + grades);
    return value !== null && least <= value && value < below && to !== from
      ? [{ figure, value, range, from, to }]
      : [];
  };
}

const byRegression = regressionRaises.map(ruleOf);
const toFirstGrade = firstGradeRaises.map(ruleOf);

/** What the sheet's figures raise, in the order applied: the regression value first, then what is still 非該当. */
export function raisesOf(figures: SheetFigures, byMinutes: Grade): Raise[] {
  const first = byRegression.flatMap((rule) => rule(figures, byMinutes));
  const raised = first.at(-1)?.to ?? byMinutes;
  return raised === "非該当" ? toFirstGrade.flatMap((rule) => rule(figures, raised)) : first;
}

/** A raise in one Japanese sentence. */
export function describeRaise({ figure, value, range, from, to }: Raise): string {
  return `${figure}が${fromTenThousandths(value)}（${range}）のため、${from}から${to}に上がります。`;
}
