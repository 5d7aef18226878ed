import { finderOf } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { useTableWords } from "../../app/table-words.tsx";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { Table, type TableColumn } from "../../design/index.ts";
import { useForm } from "../form-of.ts";
import { documentOfKind, type ImportAnswer, type PlannedRow, type TableToImport } from "./answer.ts";
import { OpenCase } from "./open-case.tsx";

/** So many rows are looked through without a search. */
const SHORT = 10;

/** So many missing fields are named; more would hide the rest. */
const NAMED = 3;

/** A row with how many fields it changes; null when it makes a case. */
type Line = PlannedRow & { readonly changes: number | null };

interface Props {
  readonly table: TableToImport;
  readonly answer: ImportAnswer;
}

/** What becomes of each row, and after it is done the way into its case. */
export function PlannedTable({ table, answer: { toCreate, toChange, done } }: Props): ReactNode {
  const words = useTableWords();
  const columns = useColumns(table, done, toCreate.length + toChange.length > SHORT);
  const lines: readonly Line[] = [...toCreate.map((row) => ({ ...row, changes: null })), ...toChange];
  if (lines.length === 0) return null;
  return (
    <Table
      id="import-planned"
      caption={<T k={done ? "imports.planned.done" : "imports.planned"} />}
      columns={columns}
      rows={lines}
      rowKey={({ row }) => String(row)}
      words={words}
      pageSize={25}
      sort={{ key: "row", direction: "ascending" }}
      empty={{ title: <T k="imports.nothing" /> }}
    />
  );
}

function useColumns(table: TableToImport, done: boolean, isLong: boolean): readonly TableColumn<Line>[] {
  const say = useSay();
  const { kind } = table;
  const whatOf = ({ changes }: Line) => {
    if (changes === null) return say("imports.makes");
    return changes === 0 ? say("imports.same") : say("imports.changes", { count: changes });
  };
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
      key: "key",
      head: <T k={`imports.key.${kind}`} />,
      name: say(`imports.key.${kind}`),
      cell: ({ rowKey }) => rowKey,
      text: ({ rowKey }) => rowKey,
      filter: isLong,
      oneLine: true,
    },
    {
      key: "does",
      head: <T k="imports.does" />,
      name: say("imports.does"),
      cell: (line) => <Furigana text={whatOf(line)} />,
      text: whatOf,
      filter: isLong,
    },
    {
      key: "missing",
      head: <T k="imports.open" />,
      name: say("imports.open"),
      cell: ({ missing }) => <Missing keys={missing} table={table} />,
      sortBy: ({ missing }) => missing.length,
      text: ({ missing }) => String(missing.length),
    },
    ...(done
      ? [
          {
            key: "case",
            head: <T k="imports.case" />,
            name: say("imports.case"),
            cell: ({ rowKey }: Line) => <OpenCase kind={kind} rowKey={rowKey} />,
          },
        ]
      : []),
  ];
}

/** How many fields still have no answer, the first ones by name. */
function Missing({
  keys,
  table: { kind, edition },
}: {
  keys: readonly string[];
  table: TableToImport;
}): ReactNode {
  const { language } = usePreferences();
  const form = useForm(documentOfKind[kind], edition);
  if (keys.length === 0) return <T k="imports.open.none" />;
  const find = form && finderOf(form);
  const names = keys.slice(0, NAMED).flatMap((key) => find?.(key)?.spec[language] ?? []);
  return (
    <>
      <T k="imports.open.count" values={{ count: keys.length }} />{" "}
      <span className="text-solid-gray-700">
        <Furigana text={names.join("、")} />
        {keys.length > NAMED && names.length > 0 && "…"}
      </span>
    </>
  );
}
