import type { Contribution } from "../contribution.ts";
import type { CompleteAnswers, Item, Option } from "../item.ts";
import { type Tenths } from "../tenths.ts";
import type { Assessment } from "./assess.ts";
import { type Clause, type Condition, conditions, satisfies, type Term } from "./condition.ts";
import { derive, derivedRows } from "./derived.ts";
import { DERIVED_GROUP, type GroupName, groupNames } from "./groups.ts";
import { items } from "./items.ts";

/** A summed group: its points, the most it can have, and what each of its items added. */
export interface GroupSum {
  readonly number: number;
  readonly name: GroupName;
  readonly points: Tenths;
  readonly most: Tenths;
  readonly items: readonly Contribution[];
}

/** A clause of a condition beside the points of this case. */
export interface CheckedClause {
  readonly text: string;
  readonly term: Term;
  readonly points: Tenths;
  readonly holds: boolean;
}

/** A condition with every clause checked. */
export interface CheckedCondition {
  readonly condition: Condition;
  readonly clauses: readonly CheckedClause[];
}

/** Everything behind an assessment, for the lawyer's table and the lay sentence. */
export interface Explanation {
  readonly groups: readonly GroupSum[];
  /** The doctor's entries that count one by one (group 12). */
  readonly singles: readonly Contribution[];
  /** The deciding condition, or null when none is met. */
  readonly deciding: CheckedCondition | null;
  /** All conditions met, the deciding one first, then by likelihood and number, highest first. */
  readonly met: readonly CheckedCondition[];
}

function contribution(name: string, number: string, option: Option | undefined): Contribution {
  if (!option) throw new Error(`complete answers have an option for ${name}`);
  return { name, number, option: option.label, points: option.points ?? (0 as Tenths) };
}

function ofItem(answers: CompleteAnswers, item: Item): Contribution {
  return contribution(item.name, item.number, item.options[answers[item.index] ?? 0]);
}

function contributionsOf(answers: CompleteAnswers, group: number): Contribution[] {
  if (group !== DERIVED_GROUP) {
    return items.filter((item) => item.group === group).map((item) => ofItem(answers, item));
  }
  return derivedRows.map((row) => contribution(row.name, "", row.options[derive(row, answers)]));
}

function mostOf(group: number): Tenths {
  const rows = group === DERIVED_GROUP ? derivedRows : items.filter((item) => item.group === group);
  const most = rows.map((row) => Math.max(...row.options.map((option) => option.points ?? 0)));
  return most.reduce((sum, points) => sum + points, 0) as Tenths;
}

function pointsOf(term: Term, answers: CompleteAnswers, assessment: Assessment): Tenths {
  switch (term.kind) {
    case "group":
      return assessment.groupPoints[term.number - 1] as Tenths;
    case "item":
      return ofItem(answers, term.item).points;
    case "derived":
      return contribution(term.name, "", term.row.options[derive(term.row, answers)]).points;
  }
}

/** Sets every clause of a condition beside the points of a case, whether the condition is met or not. */
export function checkCondition(
  condition: Condition,
  answers: CompleteAnswers,
  assessment: Assessment,
): CheckedCondition {
  const check = (clause: Clause): CheckedClause => {
    const points = pointsOf(clause.term, answers, assessment);
    return { text: clause.text, term: clause.term, points, holds: satisfies(points, clause) };
  };
  return { condition, clauses: condition.clauses.map(check) };
}

/** Explains an assessment of these answers: group sums, single entries, and every condition met, clause by clause. */
export function explain(answers: CompleteAnswers, assessment: Assessment): Explanation {
  const met = assessment.matched
    .map((no) => checkCondition(conditions[no - 1] as Condition, answers, assessment))
    .toSorted((a, b) => b.condition.likelihood - a.condition.likelihood || b.condition.no - a.condition.no);
  return {
    groups: groupNames.map((name, at) => ({
      number: at + 1,
      name,
      points: assessment.groupPoints[at] as Tenths,
      most: mostOf(at + 1),
      items: contributionsOf(answers, at + 1),
    })),
    singles: contributionsOf(answers, 12),
    deciding: met[0] ?? null,
    met,
  };
}
