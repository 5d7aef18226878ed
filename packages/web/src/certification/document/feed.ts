import { type Difference, type FieldValue, finderOf, type Place } from "@yorisoi/rules/certification";
import { createContext } from "react";
import type { DocumentSource } from "./source.ts";

/** What stands in a box as it was typed. */
export interface Unwritten {
  readonly text: string;
  /** What the field held when typing began, and what was written from here since. */
  readonly known: readonly FieldValue[];
  /** Written as it is; the box keeps it until one leaves. */
  readonly isWritten: boolean;
  /** Somebody else wrote the field meanwhile, so this was not written. */
  readonly isOvertaken: boolean;
}

/** The open document as its fields follow it: the same object for as long as it is open. */
export interface DocumentFeed {
  readonly source: () => DocumentSource;
  readonly put: (source: DocumentSource) => void;
  readonly listen: (listener: () => void) => () => void;
  readonly placeOf: (key: string) => Place | undefined;
  /** The same object as long as the versions are the same. */
  readonly differenceOf: (key: string) => Difference | undefined;
  /** What is typed and perhaps cannot be read yet: it outlives its box, so that nothing typed is lost. */
  readonly unwritten: Map<string, Unwritten>;
  /** Keys of the fields whose boxes hold what could not be written, one a line. */
  readonly unread: () => string;
  readonly markUnread: (key: string, isUnread: boolean) => void;
  /** Rows that were added here and hold nothing yet. */
  readonly addedRows: (table: string) => readonly string[];
  readonly addRow: (table: string, row: string) => void;
  readonly dropRow: (table: string, row: string) => void;
}

const idsOf = ({ versions }: Difference) => versions.map(({ id }) => id).join(" ");

function byKey({ snapshot }: DocumentSource, known: ReadonlyMap<string, Difference>) {
  return new Map(
    snapshot.differences.map((difference) => {
      const before = known.get(difference.key);
      return [difference.key, before && idsOf(before) === idsOf(difference) ? before : difference];
    }),
  );
}

export function openFeed(first: DocumentSource): DocumentFeed {
  const listeners = new Set<() => void>();
  const added = new Map<string, readonly string[]>();
  const none: readonly string[] = [];
  let source = first;
  let differences = byKey(first, new Map());
  let placeOf = finderOf(first.form);
  let unread = "";
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const setRows = (table: string, rows: readonly string[]) => {
    added.set(table, rows);
    tell();
  };
  const addedRows = (table: string) => added.get(table) ?? none;
  return {
    source: () => source,
    put: (next) => {
      if (next === source) return;
      if (next.form !== source.form) placeOf = finderOf(next.form);
      source = next;
      differences = byKey(next, differences);
      tell();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    placeOf: (key) => placeOf(key),
    differenceOf: (key) => differences.get(key),
    unwritten: new Map(),
    unread: () => unread,
    markUnread: (key, isUnread) => {
      const others = unread.split("\n").filter((other) => other !== "" && other !== key);
      const next = (isUnread ? [...others, key] : others).join("\n");
      if (next === unread) return;
      unread = next;
      tell();
    },
    addedRows,
    addRow: (table, row) => setRows(table, [...addedRows(table), row]),
    dropRow: (table, row) =>
      setRows(
        table,
        addedRows(table).filter((other) => other !== row),
      ),
  };
}

export const Feed = createContext<DocumentFeed | null>(null);
