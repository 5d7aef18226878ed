import { edition2014, toDecimal } from "@yorisoi/rules/grading";
import { Engine } from "json-rules-engine";
import { termNames } from "./facts.ts";

const operators = { "≦": "lessThanInclusive", "≧": "greaterThanInclusive", "＝": "equal" } as const;

/** Table 2 as 216 rules of json-rules-engine. Gives a function that lists the numbers met. */
export function jsonRulesJudge(): (facts: Record<string, number>) => Promise<number[]> {
  const engine = new Engine();
  for (const { no, clauses } of edition2014.conditions) {
    engine.addRule({
      conditions: {
        all: clauses.map(({ term, comparison, value }) => ({
          fact: termNames.get(term.name) ?? "",
          operator: operators[comparison],
          value: toDecimal(value),
        })),
      },
      event: { type: String(no) },
    });
  }
  return async (facts) => {
    const { events } = await engine.run(facts);
    return events.map(({ type }) => Number(type)).toSorted((a, b) => a - b);
  };
}
