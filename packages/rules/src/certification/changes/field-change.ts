/** What a field can hold. `null` is a field that was emptied on purpose; one never answered has no change at all. */
export type FieldValue = string | number | boolean | readonly string[] | null;

/**
 * One change of one field of a document, as its author made it. Changes are only ever added: with them a document can be
 * written on several devices at once, without a network, and nothing that anybody wrote is lost.
 */
export interface FieldChange {
  /** Given by the device, so that sending a change twice is harmless. */
  readonly id: string;
  /** Dotted path of stable codes: `item.1-1.severe`, `drug.2.name`. */
  readonly key: string;
  readonly value: FieldValue;
  /** Ids of the changes of this key that its author saw as current. Empty for the first answer. */
  readonly parents: readonly string[];
  /** Instant by the clock of the device, ISO 8601 in UTC. Only for showing: no rule depends on it. */
  readonly madeAt: string;
  /** Who wrote it: an account, or a one-time link of a doctor. */
  readonly by: string;
  readonly device: string;
}

/** Whether two values say the same. The order of a choice of several, none of them twice, does not matter. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value) => other.includes(value));
}
