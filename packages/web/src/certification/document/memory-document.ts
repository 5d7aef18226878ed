import {
  changeOf,
  type FieldChange,
  type FieldValue,
  type Form,
  snapshotOf,
} from "@yorisoi/rules/certification";
import type { CaseRole } from "@yorisoi/rules/certification/case";
import type { DocumentId } from "../answers.ts";
import type { DocumentSource, RefusedChange } from "./source.ts";

export interface MemoryOptions {
  readonly document?: DocumentId;
  readonly mayWrite?: boolean;
  readonly refused?: readonly RefusedChange[];
  readonly authorOf?: (by: string, role?: CaseRole) => string;
}

/** A document that lives in the memory of this page only: for tests and for looking at parts. */
export interface MemoryDocument {
  /** Another object after every change. */
  readonly source: () => DocumentSource;
  readonly listen: (listener: () => void) => () => void;
  /** Takes changes as if they came from other devices. */
  readonly receive: (...changes: readonly FieldChange[]) => void;
  readonly changes: () => readonly FieldChange[];
}

const valuesOf = (values: ReadonlyMap<string, FieldValue> | Readonly<Record<string, FieldValue>>) =>
  values instanceof Map ? [...values] : Object.entries(values);

/** Opens a document that holds these values. Changes count on from instant zero, so that a test sees the same each time. */
export function openMemoryDocument(
  form: Form,
  values: ReadonlyMap<string, FieldValue> | Readonly<Record<string, FieldValue>> = {},
  options: MemoryOptions = {},
): MemoryDocument {
  const listeners = new Set<() => void>();
  let changes: readonly FieldChange[] = valuesOf(values).map(([key, value], at) => ({
    id: `first-${at}`,
    key,
    value: value as FieldValue,
    parents: [],
    madeAt: new Date(0).toISOString(),
    by: "first",
    device: "first",
  }));
  const { document = "survey", mayWrite = true, refused = [], authorOf = (by) => by } = options;
  const make = (): DocumentSource => ({
    caseId: "memory",
    document,
    form,
    snapshot: snapshotOf(changes),
    mayWrite,
    saved: "sent",
    waiting: 0,
    refused,
    write: (key, value) => {
      const at = changes.length;
      const authorship = { id: `own-${at}`, madeAt: new Date(at).toISOString(), by: "me", device: "here" };
      const change = changeOf(source.snapshot, key, value, authorship);
      if (change) take([change]);
    },
    authorOf,
  });
  const take = (more: readonly FieldChange[]) => {
    changes = [...changes, ...more];
    source = make();
    for (const listener of listeners) listener();
  };
  let source = make();
  return {
    source: () => source,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive: (...more) => take(more),
    changes: () => changes,
  };
}
