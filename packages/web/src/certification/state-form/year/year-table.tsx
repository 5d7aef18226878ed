import type { Values } from "@yorisoi/rules/certification";
import { monthStates } from "@yorisoi/rules/certification/state-form";
import type { ReactNode } from "react";
import { type Column, DataTable } from "../../../design/index.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { useDocumentPart, Worded } from "../../document/index.ts";
import type { StripMonth } from "./months-in-order.ts";

interface Row extends StripMonth {
  readonly state: string;
  readonly note: string;
}

const textOf = (values: Values, key: string) => {
  const value = values.get(key);
  return typeof value === "string" ? value : "";
};

const columns: readonly Column<Row>[] = [
  { key: "month", head: <T k="stateForm.year.month" />, cell: (row) => <MonthName of={row} /> },
  { key: "state", head: <T k="stateForm.year.state" />, cell: ({ state }) => <StateWord state={state} /> },
  { key: "note", head: <T k="stateForm.year.note" />, cell: ({ note }) => <Furigana text={note || "—"} /> },
];

function StateWord({ state }: { state: string }): ReactNode {
  const words = monthStates.find(({ code }) => code === state);
  return words ? <Worded words={words} /> : <T k="stateForm.month.open" />;
}

function MonthName({ of: { month, year } }: { of: StripMonth }): ReactNode {
  return (
    <>
      {year !== null && <T k="stateForm.year.of" values={{ year }} />}{" "}
      <T k="stateForm.month" values={{ month }} />
    </>
  );
}

/** The year as a table: for those who hear it, and for long notes. */
export function YearTable({ months }: { months: readonly StripMonth[] }): ReactNode {
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const rows = months.map((of) => ({
    ...of,
    state: textOf(values, `month.${of.month}.state`),
    note: textOf(values, `month.${of.month}.note`),
  }));
  return (
    <DataTable
      caption={<T k="stateForm.year.caption" />}
      look="stacks"
      parts={[{ key: "year", rows }]}
      rowKey={({ month }) => String(month)}
      columns={columns}
    />
  );
}
