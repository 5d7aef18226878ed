import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { useTableWords } from "../../app/table-words.tsx";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { saveText, Table, type TableColumn } from "../../design/index.ts";
import type { RowProblem } from "./answer.ts";
import { columnName } from "./column-name.ts";

/** So many rows are looked through without a search. */
const SHORT = 10;

type Line = RowProblem & { readonly id: string };

function useColumns(isLong: boolean): readonly TableColumn<Line>[] {
  const say = useSay();
  const { language } = usePreferences();
  const placeOf = ({ column, header }: Line) =>
    column === null ? say("imports.wholeRow") : say("imports.column", { column: columnName(column), header });
  return [
    {
      key: "row",
      head: <T k="imports.row" />,
      name: say("imports.row"),
      cell: ({ row }) => <T k="imports.rowNumber" values={{ row }} />,
      sortBy: ({ row }) => row,
      text: ({ row }) => String(row),
      oneLine: true,
    },
    {
      key: "column",
      head: <T k="imports.columnHead" />,
      name: say("imports.columnHead"),
      cell: (line) => <Furigana text={placeOf(line)} />,
      sortBy: ({ column }) => column ?? 0,
      text: placeOf,
      filter: isLong,
    },
    {
      key: "shown",
      head: <T k="imports.shown" />,
      name: say("imports.shown"),
      cell: ({ shown }) =>
        shown === "" ? <T k="imports.shown.none" /> : <span className="break-all">{shown}</span>,
      text: ({ shown }) => shown,
      filter: isLong,
    },
    {
      key: "what",
      head: <T k="imports.what" />,
      name: say("imports.what"),
      cell: (line) => <Furigana text={line[language]} />,
      text: (line) => line[language],
      filter: isLong,
    },
  ];
}

/** Every bad cell: where it is, what stands there, what is wrong with it and what to do. */
export function ProblemTable({ problems }: { problems: readonly RowProblem[] }): ReactNode {
  const say = useSay();
  const words = useTableWords();
  const columns = useColumns(problems.length > SHORT);
  const lines = problems.map((problem, at) => ({ ...problem, id: String(at) }));
  return (
    <Table
      id="import-problems"
      caption={<T k="imports.bad.caption" />}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      words={words}
      pageSize={25}
      sort={{ key: "row", direction: "ascending" }}
      empty={{ title: <T k="imports.nothing" /> }}
      onExport={(csv) => saveText(`${say("imports.bad.file")}.csv`, csv)}
    />
  );
}
