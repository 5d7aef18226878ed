import { type FieldChange, sameValue } from "./field-change.ts";

/** The order in which changes are shown: by the devices' clocks, then by id, so that every device shows the same. */
function byTime(one: FieldChange, other: FieldChange): number {
  if (one.madeAt !== other.madeAt) return one.madeAt < other.madeAt ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/**
 * The changes of each key that nobody has built on yet, oldest first. One: the current value. Several: made on different
 * devices that did not know of each other.
 *
 * The order of the changes and repeated ones make no difference; a parent that has not arrived yet does none either.
 */
export function headsOf(changes: Iterable<FieldChange>): ReadonlyMap<string, readonly FieldChange[]> {
  const known = new Map([...changes].map((change) => [change.id, change]));
  const superseded = new Set(
    [...known.values()].flatMap(({ key, parents }) => parents.map((id) => `${key} ${id}`)),
  );
  const heads = new Map<string, FieldChange[]>();
  for (const change of [...known.values()].toSorted(byTime)) {
    if (superseded.has(`${change.key} ${change.id}`)) continue;
    const others = heads.get(change.key);
    if (others) others.push(change);
    else heads.set(change.key, [change]);
  }
  return heads;
}

/** Heads that say different things: one of each, the oldest. */
export function distinctOf(heads: readonly FieldChange[]): readonly FieldChange[] {
  return heads.filter((head, at) => heads.findIndex((other) => sameValue(other.value, head.value)) === at);
}
