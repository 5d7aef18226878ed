import { type Grade } from "../grade.ts";
import { type Tenths, toDecimal } from "../tenths.ts";
import { type Assessment, assess } from "./assess.ts";
import { type GroupName, groupNames } from "./groups.ts";
import type { Case2014 } from "./read.ts";

/** One state of a case, graded, in plain numbers: points and percent with one decimal. */
interface StateAnswer2014 {
  readonly grade: Grade | null;
  readonly conditionNo: number | null;
  readonly likelihood: number | null;
  readonly matched: readonly number[];
  readonly groupPoints: Readonly<Record<GroupName, number>>;
}

/** The answer of CLI, HTTP and files. The top level is the state this edition judges by: the severe one when given. */
export interface Answer2014 extends StateAnswer2014 {
  readonly id: string | number | null;
  readonly edition: "2014";
  /** Why there is no grade, when there is none. */
  readonly reason?: string;
  readonly filled?: readonly string[];
  readonly states?: {
    readonly taken: "severe";
    readonly day: StateAnswer2014;
    readonly severe: StateAnswer2014;
  };
}

function plain(assessment: Assessment): StateAnswer2014 {
  const points = groupNames.map((name, at) => [name, toDecimal(assessment.groupPoints[at] as Tenths)]);
  return {
    grade: assessment.grade,
    conditionNo: assessment.deciding?.no ?? null,
    likelihood: assessment.deciding ? toDecimal(assessment.deciding.likelihood) : null,
    matched: assessment.matched,
    groupPoints: Object.fromEntries(points) as Record<GroupName, number>,
  };
}

const NO_CONDITION_MET = "別表第二のどの条件にも当てはまらないため、区分を計算できません。";

/**
 * Grades a checked case of edition 2014 by the severe state when it has one, and both states side by side. Points and
 * percent are decimals. Same input, same output; never throws for a case that `read2014` gave.
 * Source: 平成二十六年厚生労働省令第五号 第一条, 別表第一, 別表第二.
 */
export function answer2014(given: Case2014): Answer2014 {
  const day = plain(assess(given.day));
  const severe = given.severe ? plain(assess(given.severe)) : null;
  const taken = severe ?? day;
  return {
    id: given.id,
    edition: "2014",
    ...taken,
    ...(taken.grade === null ? { reason: NO_CONDITION_MET } : {}),
    ...(given.filled.length > 0 ? { filled: given.filled } : {}),
    ...(severe ? { states: { taken: "severe", day, severe } } : {}),
  };
}
