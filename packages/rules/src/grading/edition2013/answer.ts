import type { Grade } from "../grade.ts";
import { type Answers, UNANSWERED } from "../item.ts";
import { sumTenths, type Tenths, toDecimal } from "../tenths.ts";
import { gradeOf2013, type Judgement2013 } from "./grade.ts";
import type { GroupName } from "./groups.ts";
import { isScored, items } from "./items.ts";
import { totalMinutes } from "./minutes.ts";
import { describeRaise } from "./raise.ts";
import type { Case2013 } from "./read.ts";
import { groupScores } from "./scores.ts";
import { specialCareMinutes, specialCareNote } from "./special-care.ts";
import type { PalsyType } from "./tables/table9.ts";

/** One state of a case in plain numbers with one decimal. */
interface StateAnswer2013 {
  readonly groupScores: Readonly<Record<GroupName, number>>;
}

/** The answer of CLI, HTTP and files. Scores and minutes are of the day of the survey; one decimal. */
export interface Answer2013 extends StateAnswer2013 {
  readonly id: string | number | null;
  readonly edition: "2013";
  readonly grade: Grade | null;
  /** Why there is no grade, when there is none. */
  readonly reason?: string;
  readonly totalMinutes: number | null;
  /** The grade of the minutes alone (第二条各号のイ). */
  readonly gradeByMinutes: Grade | null;
  /** What raised it, in Japanese, when something did. */
  readonly raisedBy?: readonly string[];
  /** Minutes of Table 7; part of `totalMinutes` only when the case says so (`specialCareAdded`). */
  readonly specialCareMinutes: number;
  readonly specialCareAdded?: true;
  readonly specialCareNote?: string;
  /** Names of items in no table that were not answered. */
  readonly unanswered?: readonly string[];
  readonly filled?: readonly string[];
  readonly states?: {
    readonly taken: "day";
    readonly day: StateAnswer2013;
    readonly severe: StateAnswer2013;
    readonly note: string;
  };
}

/** Why a case without minutes has no grade. */
export const NO_MINUTES =
  "時間（minutes）がないため、区分を計算できません。公の一次判定の用紙にある八つの時間を入力してください" +
  "（時間を求める別表第二から第六は、公開された条文では「略」とされています）。";

/** Which state this edition takes. */
export const DAY_COUNTS =
  "障害程度区分では、調査日の状態で計算します。より重い状態の点数は、審査会が二次判定で検討するための参考です。";

/**
 * The standard minutes of a case in whole tenths: the eight of the sheet, and the special care of Table 7 only when the
 * case says that the eight leave it out. Null without minutes.
 */
export function standardMinutes({ minutes, minutesExcludeSpecialCare, day }: Case2013): Tenths | null {
  if (!minutes) return null;
  const total = totalMinutes(minutes);
  return minutesExcludeSpecialCare ? sumTenths([total, specialCareMinutes(day)]) : total;
}

function plain(answers: Answers, palsy: PalsyType | null): StateAnswer2013 {
  const scores = groupScores(answers, palsy).map(({ name, points }) => [name, toDecimal(points)]);
  return { groupScores: Object.fromEntries(scores) as Record<GroupName, number> };
}

/** The grade part: with minutes the grade and how it came about, without them null and why. */
function gradePart(total: Tenths | null, { grade, byMinutes, raisedBy }: Judgement2013) {
  return {
    grade,
    ...(grade === null ? { reason: NO_MINUTES } : {}),
    totalMinutes: total === null ? null : toDecimal(total),
    gradeByMinutes: byMinutes,
    ...(raisedBy.length > 0 ? { raisedBy: raisedBy.map(describeRaise) } : {}),
  };
}

function specialCarePart({ day, minutes, minutesExcludeSpecialCare }: Case2013) {
  const special = specialCareMinutes(day);
  const added = minutesExcludeSpecialCare && minutes !== null;
  return {
    specialCareMinutes: toDecimal(special),
    ...(added ? { specialCareAdded: true as const } : {}),
    ...(special > 0 && !added ? { specialCareNote } : {}),
  };
}

function severePart({ day, palsy, severe, severePalsy }: Case2013): Pick<Answer2013, "states"> {
  if (!severe) return {};
  const states = { day: plain(day, palsy), severe: plain(severe, severePalsy) };
  return { states: { taken: "day", ...states, note: DAY_COUNTS } };
}

/**
 * Computes what edition 2013 computes: group scores and special-care minutes always, the grade when the case has the
 * minutes of the official sheet. Same input, same output; never throws for a case that `read2013` gave.
 */
export function answer2013(given: Case2013): Answer2013 {
  const total = standardMinutes(given);
  const open = items.filter((item) => !isScored(item) && given.day[item.index] === UNANSWERED);
  return {
    id: given.id,
    edition: "2013",
    ...gradePart(total, gradeOf2013(total, given.sheet)),
    ...plain(given.day, given.palsy),
    ...specialCarePart(given),
    ...(open.length > 0 ? { unanswered: open.map(({ name }) => name) } : {}),
    ...(given.filled.length > 0 ? { filled: given.filled } : {}),
    ...severePart(given),
  };
}
