import { type edition2014, printTenths } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { Official, T } from "../../../app/words.tsx";
import { type Column, DataTable } from "../../../design/index.ts";
import { gradeWord } from "../grade-word.ts";
import { Say } from "../say.tsx";
import type { Sentence } from "../sentence.ts";

export function conditionTitle({ condition }: edition2014.CheckedCondition): Sentence {
  const { no, grade, likelihood } = condition;
  return {
    k: "result.law.condition",
    values: { no, grade: gradeWord(grade), likelihood: printTenths(likelihood) },
  };
}

type Row = edition2014.CheckedClause & { readonly at: number };

const columns: readonly Column<Row>[] = [
  { key: "clause", head: <T k="result.law.clause" />, cell: ({ text }) => <Official text={text} /> },
  {
    key: "points",
    head: <T k="result.law.here" />,
    cell: ({ points }) => printTenths(points),
    numeric: true,
  },
  {
    key: "holds",
    head: <T k="result.law.holds" />,
    cell: ({ holds }) => <T k={holds ? "result.law.yes" : "result.law.no"} />,
  },
];

interface Props {
  readonly checked: edition2014.CheckedCondition;
  readonly dense?: boolean;
  /** What stands above says it already. */
  readonly titled?: boolean;
}

/** A condition clause by clause, verbatim, beside the points of the answers. */
export function ConditionTable({ checked, dense = false, titled = false }: Props): ReactNode {
  return (
    <DataTable
      caption={
        <span className={titled ? "sr-only" : ""}>
          <Say s={conditionTitle(checked)} />
        </span>
      }
      look={dense ? "dense" : "plain"}
      parts={[{ key: "all", rows: checked.clauses.map((clause, at) => ({ ...clause, at })) }]}
      rowKey={({ at }) => String(at)}
      columns={columns}
    />
  );
}
