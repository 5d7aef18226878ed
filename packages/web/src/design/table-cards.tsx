import type { ReactNode } from "react";
import { Field, wideBox } from "./field.tsx";
import type { TableProps } from "./table-props.ts";
import type { TableView } from "./use-table.ts";

type Props<Row> = TableProps<Row> & { readonly view: TableView<Row> };

/** The rows as a list of cards, each value beside the head of its column: for narrow screens. */
export function TableCards<Row>(props: Props<Row>): ReactNode {
  const { id, columns, rowKey, view } = props;
  const [first, ...rest] = columns;
  return (
    <>
      <SortBox {...props} />
      <ul aria-labelledby={`${id}-caption`} className="space-y-3">
        {view.rows.map((row) => (
          <li key={rowKey(row)} className="rounded-8 border border-solid-gray-420 p-3">
            {first && <p className="font-700">{first.cell(row)}</p>}
            <dl className="mt-1 grid grid-cols-[minmax(3em,auto)_minmax(0,1fr)] gap-x-4 gap-y-1">
              {rest.map((column) => (
                <div key={column.key} className="contents">
                  <dt className="text-solid-gray-700">{column.head}</dt>
                  <dd className={column.numeric ? "tabular-nums" : ""}>{column.cell(row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Cards have no heads to press: the orders stand in a box. */
function SortBox<Row>({ id, columns, words, view }: Props<Row>): ReactNode {
  const orders = columns
    .filter((column) => view.sortable(column))
    .flatMap(({ key, name }) =>
      (["ascending", "descending"] as const).map((direction) => ({ key, name, direction })),
    );
  if (orders.length === 0) return null;
  const nameOf = (order: { key: string; direction: string }) => `${order.direction} ${order.key}`;
  return (
    <Field id={`${id}-sort`} label={words.sort}>
      {(control) => (
        <select
          {...control}
          value={view.sort ? nameOf(view.sort) : ""}
          onChange={(event) => {
            const order = orders.find((one) => nameOf(one) === event.target.value);
            if (order) view.sortBy({ key: order.key, direction: order.direction });
          }}
          className={`${wideBox} screen-only block`}
        >
          {!view.sort && <option value="">—</option>}
          {orders.map((order) => (
            <option key={nameOf(order)} value={nameOf(order)}>
              {words.sorted(order.name, order.direction)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
