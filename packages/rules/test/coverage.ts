import { type Clause, type Condition, satisfies } from "../src/grading/edition2014/condition.ts";
import type { Tenths } from "../src/grading/tenths.ts";
import { everything, narrow, openClauses, type Region } from "./region.ts";

/** Into how many regions all cases were divided, and the first one found in which no condition is met. */
export interface Coverage {
  readonly regions: number;
  readonly uncovered: Region | null;
}

/** The clause whose outcome settles most: it stands in many conditions that have few other open clauses. */
function mostTelling(open: readonly (readonly Clause[])[]): Clause | null {
  const weight = new Map<string, number>();
  let best: Clause | null = null;
  for (const clauses of open) {
    for (const clause of clauses) {
      const sum = (weight.get(clause.text) ?? 0) + 1 / clauses.length ** 2;
      weight.set(clause.text, sum);
      if (!best || sum > (weight.get(best.text) ?? 0)) best = clause;
    }
  }
  return best;
}

/**
 * Divides all possible cases until every part meets some condition everywhere, or until a part meets none anywhere.
 * Exhaustive: a part is only ever split in two by one clause, and only parts that no answers can reach are dropped.
 */
export function searchUncovered(conditions: readonly Condition[]): Coverage {
  const waiting = [{ region: everything, candidates: conditions }];
  let regions = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    regions++;
    const { region } = next;
    const reachable = next.candidates.flatMap((condition) => {
      const open = openClauses(region, condition);
      return open ? [{ condition, open }] : [];
    });
    if (reachable.some(({ open }) => open.length === 0)) continue;
    const clause = mostTelling(reachable.map(({ open }) => open));
    if (!clause) return { regions, uncovered: region };
    const candidates = reachable.map(({ condition }) => condition);
    const holds = (points: number) => satisfies(points as Tenths, clause);
    const parts = [
      narrow(region, clause.term, holds),
      narrow(region, clause.term, (points) => !holds(points)),
    ];
    for (const part of parts) if (part) waiting.push({ region: part, candidates });
  }
  return { regions, uncovered: null };
}
