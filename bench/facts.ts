import { type CompleteAnswers, edition2014, toDecimal } from "@yorisoi/rules/grading";

const { assess, checkCondition, conditions } = edition2014;

/** Plain names for the terms of the conditions: other engines' expressions do not take Japanese names. */
export const termNames: ReadonlyMap<string, string> = new Map(
  [...new Set(conditions.flatMap((c) => c.clauses.map(({ term }) => term.name)))].map((name, at) => [
    name,
    `t${at}`,
  ]),
);

/** The points of every term as decimals: what the other engines are given. Preparing it is not timed. */
export function factsOf(answers: CompleteAnswers): Record<string, number> {
  const assessment = assess(answers);
  const facts: Record<string, number> = {};
  for (const condition of conditions) {
    for (const { term, points } of checkCondition(condition, answers, assessment).clauses) {
      facts[termNames.get(term.name) ?? ""] = toDecimal(points);
    }
  }
  return facts;
}
