import { type FieldChange, type FieldValue, sameValue } from "./field-change.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a device adds to a value to make it a change. */
export interface Authorship {
  readonly id: string;
  readonly madeAt: string;
  readonly by: string;
  readonly device: string;
}

/**
 * The change that writes a value into a field, on top of all that is current there: after a difference, it is the choice.
 * Null when the field holds this value already and no difference waits.
 */
export function changeOf(
  snapshot: Snapshot,
  key: string,
  value: FieldValue,
  authorship: Authorship,
): FieldChange | null {
  const current = snapshot.values.get(key);
  if (current !== undefined && sameValue(current, value)) return null;
  const parents = (snapshot.heads.get(key) ?? []).map(({ id }) => id);
  return { ...authorship, key, value, parents };
}
