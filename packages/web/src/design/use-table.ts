import { useState } from "react";
import { csv } from "./csv.ts";
import type { TableColumn, TableProps } from "./table-props.ts";
import { filtered, pageOf, sorted, type TableSort } from "./table-rows.ts";

/** What a table shows now and what can be done with it, whether it or the server has all rows. */
export interface TableView<Row> {
  readonly rows: readonly Row[];
  readonly found: number;
  readonly all: number;
  readonly page: number;
  readonly pageCount: number;
  readonly turnTo: (page: number) => void;
  readonly sort: TableSort | undefined;
  readonly sortable: (column: TableColumn<Row>) => boolean;
  readonly sortBy: (sort: TableSort) => void;
  readonly filter: string;
  /** Absent when nothing can be filtered. */
  readonly setFilter: ((filter: string) => void) | undefined;
  readonly csv: () => string;
}

function csvOf<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const kept = columns.flatMap(({ name, text }) => (text ? [{ name, text }] : []));
  return csv([kept.map(({ name }) => name), ...rows.map((row) => kept.map(({ text }) => text(row)))]);
}

export function useTable<Row>(props: TableProps<Row>): TableView<Row> {
  const { columns, rows, pageSize = 20, onPage, onSort, onFilter } = props;
  const [page, setPage] = useState(1);
  const [ownSort, setSort] = useState(props.sort);
  const [ownFilter, setFilter] = useState("");
  if (onPage) {
    return {
      rows,
      found: props.total ?? rows.length,
      all: props.total ?? rows.length,
      page: props.page ?? 1,
      pageCount: props.pageCount ?? 1,
      turnTo: onPage,
      sort: props.sort,
      sortable: (column) => Boolean(onSort && column.sortBy),
      sortBy: (sort) => onSort?.(sort),
      filter: props.filter ?? "",
      setFilter: onFilter,
      csv: () => csvOf(columns, rows),
    };
  }
  const searched = columns.flatMap(({ filter, text }) => (filter && text ? [text] : []));
  const found = filtered(rows, ownFilter, (row) => searched.map((text) => text(row)));
  const by = columns.find((column) => column.key === ownSort?.key)?.sortBy;
  const inOrder = by && ownSort ? sorted(found, by, ownSort.direction) : found;
  return {
    ...pageOf(inOrder, page, pageSize),
    found: found.length,
    all: rows.length,
    turnTo: setPage,
    sort: ownSort,
    sortable: (column) => Boolean(column.sortBy),
    sortBy: (sort) => {
      setSort(sort);
      setPage(1);
    },
    filter: ownFilter,
    setFilter:
      searched.length > 0
        ? (filter) => {
            setFilter(filter);
            setPage(1);
          }
        : undefined,
    csv: () => csvOf(columns, inOrder),
  };
}
