import { edition2014, toDecimal } from "@yorisoi/rules/grading";
import { ZenEngine } from "@gorules/zen-engine";
import { termNames } from "./facts.ts";

const comparisons = { "≦": "<=", "≧": ">=", "＝": "==" } as const;

/** Table 2 as a zen decision table: a column a term, a row a condition, every hit collected. */
function decisionTable() {
  const rules = edition2014.conditions.map((condition) => {
    const cells: Record<string, string> = { _id: `r${condition.no}`, out: String(condition.no) };
    for (const name of termNames.values()) cells[`i_${name}`] = "";
    for (const { term, comparison, value } of condition.clauses) {
      const column = `i_${termNames.get(term.name)}`;
      const test = `${comparisons[comparison]} ${toDecimal(value)}`;
      cells[column] = cells[column] ? `${cells[column]} and $ ${test}` : `$ ${test}`;
    }
    return cells;
  });
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
      {
        id: "table",
        type: "decisionTableNode",
        name: "table",
        position: { x: 1, y: 0 },
        content: {
          hitPolicy: "collect",
          inputs: [...termNames.values()].map((name) => ({ id: `i_${name}`, name, field: name })),
          outputs: [{ id: "out", name: "no", field: "no" }],
          rules,
        },
      },
      { id: "out", type: "outputNode", name: "out", position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: "e1", sourceId: "in", targetId: "table", type: "edge" },
      { id: "e2", sourceId: "table", targetId: "out", type: "edge" },
    ],
  };
}

/** Gives a function that lists the numbers met. */
export function zenJudge(): (facts: Record<string, number>) => Promise<number[]> {
  const decision = new ZenEngine().createDecision(decisionTable());
  return async (facts) => {
    const { result } = (await decision.evaluate(facts)) as { result: { no: number }[] };
    return result.map(({ no }) => no);
  };
}
