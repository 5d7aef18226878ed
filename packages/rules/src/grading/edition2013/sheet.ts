import { nameKey } from "../name-key.ts";
import type { Problem } from "../problem.ts";
import { shown } from "../reading/given.ts";
import { FIGURE_DECIMALS, readTenThousandths, type TenThousandths } from "./decimal.ts";
import { knownFields } from "../reading/fields.ts";

/** Figures of the official result sheet that can raise the grade; null where the sheet or the case gives none. */
export interface SheetFigures {
  /** 回帰値 */
  readonly regression: TenThousandths | null;
  /** IADL得点 */
  readonly iadl: TenThousandths | null;
  /** 行動得点 */
  readonly behaviour: TenThousandths | null;
}

/** What a case says about the sheet beside the minutes. */
export interface Sheet {
  readonly figures: SheetFigures | null;
  /** Whether the eight minutes leave out the special care of Table 7, so that it has to be added. */
  readonly minutesExcludeSpecialCare: boolean;
}

/** The names in `sheet`. */
export const sheetNames = ["回帰値", "IADL得点", "行動得点", "特別な医療を別に加える"] as const;

type SheetName = (typeof sheetNames)[number];

const yesOrNo = new Map<string, boolean>([
  ["true", true],
  ["はい", true],
  ["false", false],
  ["いいえ", false],
]);

function figure(
  fields: ReadonlyMap<SheetName, unknown>,
  name: SheetName,
  problems: Problem[],
): TenThousandths | null {
  if (!fields.has(name)) return null;
  const value = readTenThousandths(fields.get(name));
  if (value === null) {
    const given = shown(fields.get(name));
    problems.push({ code: "not-a-number", part: "sheet", item: name, given, decimals: FIGURE_DECIMALS });
  }
  return value;
}

function saysYes(fields: ReadonlyMap<SheetName, unknown>, name: SheetName, problems: Problem[]): boolean {
  if (!fields.has(name)) return false;
  const given = shown(fields.get(name));
  const answer = yesOrNo.get(nameKey(given));
  if (answer === undefined) {
    problems.push({ code: "unknown-option", item: name, given, allowed: [...yesOrNo.keys()] });
  }
  return answer ?? false;
}

/** Reads `sheet`: `{"回帰値":1.2,"IADL得点":1.28,"行動得点":0.07,"特別な医療を別に加える":true}`, each of them optional. */
export function readSheet(given: unknown, problems: Problem[]): Sheet {
  const fields = knownFields("sheet", given, sheetNames, problems);
  const figures = {
    regression: figure(fields, "回帰値", problems),
    iadl: figure(fields, "IADL得点", problems),
    behaviour: figure(fields, "行動得点", problems),
  };
  const none = Object.values(figures).every((value) => value === null);
  const minutesExcludeSpecialCare = saysYes(fields, "特別な医療を別に加える", problems);
  return { figures: none ? null : figures, minutesExcludeSpecialCare };
}
