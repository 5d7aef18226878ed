import type { Hit } from "@yorisoi/rules/disease";
import { isSame, type PickedDisease } from "./picked-disease.ts";

/** One line of the list under the box. */
export type FieldChoice =
  | { readonly kind: "hit"; readonly key: string; readonly picked: PickedDisease; readonly hit: Hit }
  | { readonly kind: "typed"; readonly key: string; readonly picked: PickedDisease };

/** What can be chosen: what was found and is not yet chosen, and last the words as they were typed, where that is allowed. */
export function choicesOf(
  hits: readonly Hit[],
  query: string,
  { value, allowTyped }: { readonly value: readonly PickedDisease[]; readonly allowTyped: boolean },
): readonly FieldChoice[] {
  const found = hits
    .map((hit): FieldChoice => ({ kind: "hit", key: hit.id, picked: { id: hit.id, name: hit.name }, hit }))
    .filter(({ picked }) => !value.some((other) => other.id === picked.id));
  const typed: PickedDisease = { id: "", name: query };
  const isNew =
    query !== "" && !hits.some(({ name }) => name === query) && !value.some((other) => isSame(other, typed));
  return allowTyped && isNew ? [...found, { kind: "typed", key: "typed", picked: typed }] : found;
}
