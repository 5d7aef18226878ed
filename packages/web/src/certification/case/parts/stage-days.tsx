import { daysIn, type Stage, stages } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { type Column, DataTable } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { Part } from "../part.tsx";
import { Words } from "../words.tsx";

interface Row {
  readonly stage: Stage;
  readonly days: number;
}

const columns: readonly Column<Row>[] = [
  {
    key: "stage",
    head: <T k="case.stage" />,
    cell: (row) => <Words words={stages[row.stage]} />,
  },
  { key: "days", head: <T k="case.stageDays.days" />, cell: (row) => row.days, numeric: true },
];

/** How many days each stage has taken: for the office. */
export function StageDays({ view }: { view: CaseView }): ReactNode {
  if (view.relation !== "organisation") return null;
  const { byStage, whole } = daysIn({ ...view.state, problems: [] }, view.today);
  const rows = [...byStage].map(([stage, days]) => ({ stage, days }));
  if (rows.length === 0) return null;
  return (
    <Part title="case.stageDays">
      <DataTable
        caption={<T k="case.stageDays.caption" values={{ days: whole }} />}
        columns={columns}
        parts={[{ key: "all", rows }]}
        rowKey={({ stage }) => stage}
      />
    </Part>
  );
}
