import type { ReactNode } from "react";
import type { TableColumn, TableProps } from "./table-props.ts";
import type { TableView } from "./use-table.ts";

const cell = "border-b border-solid-gray-420 px-3 py-2 align-top";
const side = (numeric: boolean | undefined) => (numeric ? "text-right tabular-nums" : "text-left");
const lines = (oneLine: boolean | undefined) => (oneLine ? "whitespace-nowrap" : "");

type Props<Row> = TableProps<Row> & { readonly view: TableView<Row> };

/** The rows as a table. Where it is wider than the window, it is pushed sideways in a place of its own. */
export function TableGrid<Row>(props: Props<Row>): ReactNode {
  const { id, columns, rowKey, view } = props;
  const [first, ...rest] = columns;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what can be pushed sideways must be reachable by key
    <section aria-labelledby={`${id}-caption`} tabIndex={0} className="overflow-x-auto">
      <table aria-labelledby={`${id}-caption`} className="w-full border-collapse text-std-16N-170">
        <thead className="bg-solid-gray-50">
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} view={view} />
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={rowKey(row)} className="break-inside-avoid">
              {first && (
                <th scope="row" className={`font-700 ${side(first.numeric)} ${lines(first.oneLine)} ${cell}`}>
                  {first.cell(row)}
                </th>
              )}
              {rest.map((column) => (
                <td
                  key={column.key}
                  className={`${side(column.numeric)} ${lines(column.numeric ?? column.oneLine)} ${cell}`}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head<Row>({ column, view }: { column: TableColumn<Row>; view: TableView<Row> }): ReactNode {
  const { key, head, numeric } = column;
  const direction = view.sort?.key === key ? view.sort.direction : undefined;
  const canSort = view.sortable(column);
  return (
    <th
      scope="col"
      aria-sort={canSort ? (direction ?? "none") : undefined}
      className={`border-b border-solid-gray-600 align-bottom font-700 ${side(numeric)} ${canSort ? "" : "px-3 py-2"}`}
    >
      {canSort ? (
        <button
          type="button"
          onClick={() =>
            view.sortBy({ key, direction: direction === "ascending" ? "descending" : "ascending" })
          }
          className={`inline-flex min-h-11 w-full items-center gap-2 px-3 py-2 underline-offset-4 hover:underline [&>span]:min-w-[2.25em] ${numeric ? "justify-end" : ""}`}
        >
          <span>{head}</span>
          <Arrows direction={direction} />
        </button>
      ) : (
        head
      )}
    </th>
  );
}

/** Two small arrows; the one that holds is filled. `aria-sort` says the same. */
function Arrows({ direction }: { direction: "ascending" | "descending" | undefined }): ReactNode {
  const fill = (isOn: boolean) => (isOn ? "fill-current" : "fill-none");
  return (
    <svg aria-hidden="true" viewBox="0 0 12 18" className="h-4.5 w-3 shrink-0 stroke-current">
      <path d="M6 1.5 11 7.5H1z" className={fill(direction === "ascending")} />
      <path d="M6 16.5 1 10.5h10z" className={fill(direction === "descending")} />
    </svg>
  );
}
