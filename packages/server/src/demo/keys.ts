import { kanaSort, searchKeys } from "../person/index.ts";
import type { Facts } from "./facts.ts";

interface Keys {
  readonly sort: string;
  readonly search: readonly string[];
}

const known = new Map<string, Keys>();

/** The keys a record is sorted and found by. There are few names and many people, so each name is folded once. */
export function keysOf(facts: Facts): Keys {
  const name = `${facts.familyName}\t${facts.givenName}`;
  const before = known.get(name);
  if (before) return before;
  const keys = { sort: kanaSort(facts), search: searchKeys(facts) };
  known.set(name, keys);
  return keys;
}
