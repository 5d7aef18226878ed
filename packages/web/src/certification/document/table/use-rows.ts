import { useMemo, useSyncExternalStore } from "react";
import type { DocumentFeed } from "../feed.ts";
import { useFeed } from "../use-part.ts";
import { newRowId } from "./new-row-id.ts";
import { standingRows } from "./standing-rows.ts";

/** The rows of a table with those that were added here and hold nothing yet. */
export function rowsWithAdded(feed: DocumentFeed, table: string): readonly string[] {
  const { form, snapshot } = feed.source();
  const standing = standingRows(form, snapshot, table);
  return [...standing, ...feed.addedRows(table).filter((row) => !standing.includes(row))];
}

export interface Rows {
  readonly rows: readonly string[];
  /** Adds a row and gives its id. */
  readonly add: () => string;
  /** Empties all that a row holds. */
  readonly remove: (row: string) => void;
}

export function useRows(table: string): Rows {
  const feed = useFeed();
  const part = () => rowsWithAdded(feed, table).join(" ");
  const joined = useSyncExternalStore(feed.listen, part, part);
  return useMemo(
    () => ({
      rows: joined === "" ? [] : joined.split(" "),
      add: () => {
        const row = newRowId(rowsWithAdded(feed, table));
        feed.addRow(table, row);
        return row;
      },
      remove: (row) => {
        const { snapshot } = feed.source();
        const keys = [...snapshot.heads.keys()].filter((key) => key.startsWith(`${table}.${row}.`));
        for (const key of feed.unwritten.keys()) {
          if (!key.startsWith(`${table}.${row}.`)) continue;
          feed.unwritten.delete(key);
          feed.markUnread(key, false);
        }
        for (const key of keys) {
          if (snapshot.values.get(key) !== null) feed.source().write(key, null);
        }
        feed.dropRow(table, row);
      },
    }),
    [feed, joined, table],
  );
}
