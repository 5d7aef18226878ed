import type { ReactNode } from "react";
import type { SortValue, TableSort } from "./table-rows.ts";

/** A column of a `Table`. The first one names the row. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly head: ReactNode;
  /** The head as plain text: spoken when sorted, and the head in the exported file. */
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  /** Present when the table can be sorted by this column. */
  readonly sortBy?: (row: Row) => SortValue;
  /** The cell as plain text: what the filter looks through and the exported file holds. Without it, neither does. */
  readonly text?: (row: Row) => string;
  /** Whether the filter looks through this column. */
  readonly filter?: boolean;
  /** Figures, set flush right. */
  readonly numeric?: boolean;
  /** Never broken into lines, for example a day. */
  readonly oneLine?: boolean;
}

/** All words a table says by itself. */
export interface TableWords {
  /** The label of the filter box. */
  readonly filter: ReactNode;
  /** 「12件中3件」; both are the same without a filter. */
  readonly found: (found: number, all: number) => string;
  /** 「日付の新しい順」: how the table is sorted, from the plain head. */
  readonly sorted: (column: string, direction: TableSort["direction"]) => string;
  /** The label of the box that sorts on a narrow screen. */
  readonly sort: ReactNode;
  /** When the filter leaves nothing. */
  readonly nothingFound: ReactNode;
  /** The name of the buttons that turn pages. */
  readonly pages: string;
  readonly page: (page: number, pageCount: number) => string;
  readonly previous: ReactNode;
  readonly next: ReactNode;
  readonly export: ReactNode;
  readonly loading: ReactNode;
}

/** What is shown where there is no row at all: what will be here, and the first act. */
export interface TableEmpty {
  readonly title: ReactNode;
  readonly act?: ReactNode;
}

export interface TableProps<Row> {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: ReactNode;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly words: TableWords;
  readonly empty: TableEmpty;
  readonly loading?: boolean | undefined;
  /** Rows on a page when the table turns its pages itself. */
  readonly pageSize?: number | undefined;
  /** The order at the beginning (with `onSort`: the order now); without it, the rows stay as they come. */
  readonly sort?: TableSort | undefined;
  /** Given the CSV of all rows found, in their order; on the server's side, of the rows shown. `saveText` saves it. */
  readonly onExport?: ((csv: string) => void) | undefined;
  /**
   * With these three the server turns the pages and `rows` are the rows of this page. Then the table sorts only with
   * `onSort` and filters only with `onFilter` (called at every key), since it does not have the other rows.
   */
  readonly page?: number | undefined;
  readonly pageCount?: number | undefined;
  readonly onPage?: ((page: number) => void) | undefined;
  readonly onSort?: ((sort: TableSort) => void) | undefined;
  readonly filter?: string | undefined;
  readonly onFilter?: ((filter: string) => void) | undefined;
  /** How many rows there are on all pages of the server. */
  readonly total?: number | undefined;
}
