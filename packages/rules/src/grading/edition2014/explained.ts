import type { Citation } from "../citation.ts";
import { type ExplainedItem, explainedItem } from "../contribution.ts";
import { toDecimal } from "../tenths.ts";
import { assess } from "./assess.ts";
import { citations2014 } from "./citations.ts";
import { type CheckedCondition, explain } from "./explain.ts";
import type { GroupName } from "./groups.ts";
import type { Case2014 } from "./read.ts";

/** A condition met: each clause verbatim beside this case's points. */
interface ExplainedCondition {
  readonly no: number;
  readonly grade: string;
  readonly likelihood: number;
  readonly clauses: readonly { readonly text: string; readonly points: number }[];
}

/** Every reason behind an answer of edition 2014, in plain numbers, for files and requests. */
export interface Explained2014 {
  readonly groups: readonly {
    readonly name: GroupName;
    readonly points: number;
    readonly items: readonly ExplainedItem[];
  }[];
  /** The doctor's entries of group 12, which count one by one. */
  readonly singles: readonly ExplainedItem[];
  /** All conditions met, the deciding one first. */
  readonly conditions: readonly ExplainedCondition[];
  readonly citations: readonly Citation[];
}

function plainCondition({ condition, clauses }: CheckedCondition): ExplainedCondition {
  return {
    no: condition.no,
    grade: condition.grade,
    likelihood: toDecimal(condition.likelihood),
    clauses: clauses.map(({ text, points }) => ({ text, points: toDecimal(points) })),
  };
}

/**
 * Explains the state that edition 2014 judges by, the severe one when the case has it: what each item added to its
 * group, every condition met clause by clause, and what in the law each part rests on.
 * Points and percent are decimals. Source: 平成二十六年厚生労働省令第五号 第一条, 別表第一, 別表第二.
 */
export function explained2014(given: Case2014): Explained2014 {
  const answers = given.severe ?? given.day;
  const assessment = assess(answers);
  const { groups, singles, met } = explain(answers, assessment);
  return {
    groups: groups.map(({ name, points, items }) => ({
      name,
      points: toDecimal(points),
      items: items.map(explainedItem),
    })),
    singles: singles.map(explainedItem),
    conditions: met.map(plainCondition),
    citations: citations2014(assessment.deciding),
  };
}
