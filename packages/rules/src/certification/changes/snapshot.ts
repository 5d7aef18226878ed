import { type FieldChange, type FieldValue, sameValue } from "./field-change.ts";
import { distinctOf, headsOf } from "./heads.ts";

/** What the fields of a document hold, by key. */
export type Values = ReadonlyMap<string, FieldValue>;

/** A field for which devices that did not know of each other hold different values. People choose; no rule does. */
export interface Difference {
  readonly key: string;
  /** At least two, oldest first, each with another value. */
  readonly versions: readonly FieldChange[];
}

/** A document as it stands after some changes. */
export interface Snapshot {
  /** The settled fields. A field with a difference is not among them: nothing is computed from a guess. */
  readonly values: Values;
  /** In the order of the keys. */
  readonly differences: readonly Difference[];
  /** The current changes of each key, which a further change names as its parents. */
  readonly heads: ReadonlyMap<string, readonly FieldChange[]>;
}

/** The document these changes make, in whatever order they arrived. */
export function snapshotOf(changes: Iterable<FieldChange>): Snapshot {
  const heads = headsOf(changes);
  const values = new Map<string, FieldValue>();
  const differences: Difference[] = [];
  for (const [key, current] of [...heads].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const versions = distinctOf(current);
    const [only] = versions;
    if (versions.length > 1) differences.push({ key, versions });
    else if (only) values.set(key, only.value);
  }
  return { values, differences, heads };
}

/** One field whose value is another in the later of two versions; undefined where it was not answered. */
export interface Alteration {
  readonly key: string;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/** What changed from one version of a document to another, in the order of the keys. */
export function compareVersions(before: Values, after: Values): readonly Alteration[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const isSame = was !== undefined && is !== undefined && sameValue(was, is);
    return isSame ? [] : [{ key, before: was, after: is }];
  });
}
