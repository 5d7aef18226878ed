import { type EditionId, printTenths, type Tenths } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { type Column, DataTable } from "../../design/index.ts";
import { ItemView, OptionView } from "./item-view.tsx";
import { Say } from "./say.tsx";
import type { Sentence } from "./sentence.ts";

/** An item answered differently in the two states. */
export interface StateRow {
  readonly name: string;
  readonly number: string;
  /** Labels; null where there is no answer. */
  readonly day: string | null;
  readonly severe: string | null;
  /** Points of both answers; null where the edition gives the item none. */
  readonly points: { readonly day: Tenths; readonly severe: Tenths } | null;
  /** What this item alone would change; null where no grade follows from answers. */
  readonly alone: Sentence | null;
}

interface Props {
  readonly edition: EditionId;
  readonly rows: readonly StateRow[];
  readonly dense?: boolean;
}

function points(row: StateRow): ReactNode {
  if (!row.points) return "–";
  const { day, severe } = row.points;
  return <T k="result.states.points.change" values={{ from: printTenths(day), to: printTenths(severe) }} />;
}

function columnsOf(edition: EditionId, alone: boolean): Column<StateRow>[] {
  const option = (name: string, label: string | null) =>
    label === null ? "–" : <OptionView edition={edition} item={name} label={label} />;
  const aloneColumn: Column<StateRow> = {
    key: "alone",
    head: <T k="result.states.alone" />,
    cell: (row) => row.alone && <Say s={row.alone} />,
  };
  return [
    {
      key: "item",
      head: <T k="result.states.item" />,
      cell: (row) => <ItemView edition={edition} name={row.name} number={row.number} />,
    },
    { key: "day", head: <T k="result.state.day" />, cell: ({ name, day }) => option(name, day) },
    { key: "severe", head: <T k="result.state.severe" />, cell: ({ name, severe }) => option(name, severe) },
    { key: "points", head: <T k="result.states.points" />, cell: points, numeric: true },
    ...(alone ? [aloneColumn] : []),
  ];
}

/** The items that differ between the states, one row each. */
export function DifferenceTable({ edition, rows, dense = false }: Props): ReactNode {
  if (rows.length === 0) {
    return (
      <p>
        <T k="result.states.none" />
      </p>
    );
  }
  return (
    <DataTable
      caption={<T k="result.states.table" values={{ number: rows.length }} />}
      look={dense ? "dense" : "stacks"}
      parts={[{ key: "all", rows }]}
      rowKey={({ name }) => name}
      columns={columnsOf(
        edition,
        rows.some((row) => row.alone),
      )}
    />
  );
}
