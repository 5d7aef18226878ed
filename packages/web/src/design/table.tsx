import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Empty } from "./empty.tsx";
import { TableCards } from "./table-cards.tsx";
import { TableGrid } from "./table-grid.tsx";
import type { TableProps } from "./table-props.ts";
import { TextField } from "./text-field.tsx";
import { useTable, type TableView } from "./use-table.ts";
import { useWide } from "./use-wide.ts";

/**
 * A list of rows to look through: sorts, filters, turns pages and exports; under 640 px each row becomes a card. For a
 * table that is part of a text or of paper, with headings between its rows, take `DataTable`.
 */
export function Table<Row>(props: TableProps<Row>): ReactNode {
  const { id, caption, words, empty, loading = false } = props;
  const view = useTable(props);
  const wide = useWide("40rem");
  if (!loading && view.all === 0 && view.filter === "") {
    return <Empty title={empty.title} act={empty.act} />;
  }
  const Shape = wide ? TableGrid : TableCards;
  return (
    <div aria-busy={loading} className="space-y-3">
      <p id={`${id}-caption`} className="text-std-17B-170">
        {caption}
      </p>
      <Tools {...props} view={view} />
      <Status {...props} view={view} />
      <Shape {...props} view={view} />
      {!loading && view.found === 0 && <p className="py-4">{words.nothingFound}</p>}
      {view.pageCount > 1 && <Pages {...props} view={view} />}
    </div>
  );
}

type WithView<Row> = TableProps<Row> & { readonly view: TableView<Row> };

/** The filter box and the button that exports. */
function Tools<Row>({ id, words, onExport, view }: WithView<Row>): ReactNode {
  const { filter, setFilter } = view;
  if (!setFilter && !onExport) return null;
  return (
    <div className="screen-only flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div className="min-w-0 grow">
        {setFilter && (
          <TextField
            id={`${id}-filter`}
            type="search"
            label={words.filter}
            autoComplete="off"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        )}
      </div>
      {onExport && (
        <Button kind="outline" onClick={() => onExport(view.csv())}>
          {words.export}
        </Button>
      )}
    </div>
  );
}

/** How many rows there are, in which order, and on which page one is; read aloud when it changes. */
function Status<Row>({ words, columns, loading = false, view }: WithView<Row>): ReactNode {
  const { sort, found, all, page, pageCount } = view;
  const column = columns.find(({ key }) => key === sort?.key);
  return (
    <output className="block text-solid-gray-700 tabular-nums">
      {loading ? (
        words.loading
      ) : (
        <>
          {words.found(found, all)}
          {sort && column && <span className="ml-4">{words.sorted(column.name, sort.direction)}</span>}
          {pageCount > 1 && <span className="sr-only"> {words.page(page, pageCount)}</span>}
        </>
      )}
    </output>
  );
}

function Pages<Row>({ id, words, view }: WithView<Row>): ReactNode {
  const { page, pageCount, turnTo } = view;
  const turn = (to: number) => () => {
    if (to >= 1 && to <= pageCount) turnTo(to);
  };
  // Not `disabled`: on the last page the button would throw the focus away.
  const off =
    "aria-disabled:cursor-not-allowed aria-disabled:border-solid-gray-300 aria-disabled:text-solid-gray-600";
  return (
    <nav
      aria-labelledby={`${id}-caption ${id}-pages`}
      className="screen-only flex flex-wrap items-center gap-3"
    >
      <span id={`${id}-pages`} className="sr-only">
        {words.pages}
      </span>
      <Button kind="outline" aria-disabled={page <= 1} onClick={turn(page - 1)} className={off}>
        {words.previous}
      </Button>
      <span className="tabular-nums max-sm:order-first max-sm:w-full">{words.page(page, pageCount)}</span>
      <Button kind="outline" aria-disabled={page >= pageCount} onClick={turn(page + 1)} className={off}>
        {words.next}
      </Button>
    </nav>
  );
}
