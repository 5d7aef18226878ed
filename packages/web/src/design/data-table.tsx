import type { ReactNode } from "react";

/** A column: its head, what stands in a row, and whether it holds numbers (set flush right). */
export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

/** Rows under one heading; a table without headings has one part without a title. */
export interface TablePart<Row> {
  readonly key: string;
  readonly title?: ReactNode;
  readonly rows: readonly Row[];
}

/**
 * `plain` stays a table at every width; `stacks` becomes a list on narrow screens, each value beside the head of its
 * column; `dense` is small, for paper.
 */
export type TableLook = "plain" | "stacks" | "dense";

export interface DataTableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly parts: readonly TablePart<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly look?: TableLook;
}

const cell = "border-b border-solid-gray-420 align-top";
const roomy = {
  table: "text-std-16N-170",
  caption: "pb-2 text-std-16B-170",
  head: "",
  part: "",
  title: `${cell} px-2 pt-4 pb-1.5 font-700`,
  row: "",
  cell: `${cell} px-2 py-1.5`,
  name: "font-700",
} as const;

const looks: Readonly<Record<TableLook, Readonly<Record<keyof typeof roomy, string>>>> = {
  plain: roomy,
  stacks: {
    table: `${roomy.table} max-md:block`,
    caption: `${roomy.caption} max-md:block`,
    head: "max-md:sr-only",
    part: "max-md:block",
    title: `${roomy.title} max-md:block max-md:px-0`,
    row: "max-md:block max-md:border-b max-md:border-solid-gray-420 max-md:py-2",
    cell: `${roomy.cell} max-md:block max-md:border-0 max-md:px-0 max-md:py-0.5 max-md:text-left`,
    name: roomy.name,
  },
  dense: {
    ...roomy,
    table: "text-[0.7rem] leading-[1.3] tracking-normal",
    caption: "pb-1 font-700",
    title: `${cell} px-0.5 pt-2 pb-0.5 font-700`,
    cell: `${cell} px-0.5 py-0.5`,
    name: "font-400",
  },
};

function side(numeric: boolean | undefined): string {
  return numeric ? "pr-4 text-right tabular-nums last:pr-1" : "text-left";
}

/** A table with a caption and row heads; rows are never cut by a page end, and heads repeat on every page. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, parts, look = "plain" } = props;
  const classes = looks[look];
  return (
    <table className={`w-full border-collapse ${classes.table}`}>
      <caption className={`break-inside-avoid break-after-avoid text-left ${classes.caption}`}>
        {caption}
      </caption>
      <thead className={`break-inside-avoid break-after-avoid ${classes.head}`}>
        <tr className={classes.part}>
          {columns.map(({ key, head, numeric }) => (
            <th
              key={key}
              scope="col"
              className={`bg-solid-gray-50 font-700 ${side(numeric)} ${classes.cell}`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.key} className={classes.part}>
          {part.title && (
            <tr className={`break-inside-avoid break-after-avoid ${classes.part}`}>
              <th scope="rowgroup" colSpan={columns.length} className={`text-left ${classes.title}`}>
                {part.title}
              </th>
            </tr>
          )}
          <Rows {...props} rows={part.rows} />
        </tbody>
      ))}
    </table>
  );
}

interface RowsProps<Row> extends DataTableProps<Row> {
  readonly rows: readonly Row[];
}

function Rows<Row>({ rows, columns, rowKey, look = "plain" }: RowsProps<Row>): ReactNode {
  const classes = looks[look];
  const [first, ...rest] = columns;
  return rows.map((row) => (
    <tr key={rowKey(row)} className={`break-inside-avoid ${classes.row}`}>
      {first && (
        <th scope="row" className={`text-left ${classes.cell} ${classes.name}`}>
          {first.cell(row)}
        </th>
      )}
      {rest.map(({ key, head, cell: content, numeric }) => (
        <td key={key} className={`${side(numeric)} ${numeric ? "whitespace-nowrap" : ""} ${classes.cell}`}>
          {look === "stacks" && (
            <span aria-hidden="true" className="mr-2 text-solid-gray-700 md:hidden">
              {head}
            </span>
          )}
          {content(row)}
        </td>
      ))}
    </tr>
  ));
}
