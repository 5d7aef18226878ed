import { nameKey } from "../name-key.ts";
import type { Part, Problem } from "../problem.ts";
import { isBlank, isRecord, shown } from "./given.ts";
import { nearest } from "./nearest.ts";

/**
 * Sorts the fields of a part of a case under the names it knows, in any width. Empty fields are left out; unknown
 * names, names written twice and a part that is no list of fields are problems.
 */
export function knownFields<Name extends string>(
  part: Part,
  given: unknown,
  names: readonly Name[],
  problems: Problem[],
): ReadonlyMap<Name, unknown> {
  const found = new Map<Name, unknown>();
  if (isBlank(given)) return found;
  if (!isRecord(given)) {
    problems.push({ code: "not-a-list-of-answers", part, given: shown(given) });
    return found;
  }
  for (const [written, value] of Object.entries(given)) {
    const name = names.find((known) => nameKey(known) === nameKey(written));
    if (!name) {
      problems.push({
        code: "unknown-field",
        part,
        given: shown(written),
        suggestion: nearest(written, names),
      });
    } else if (found.has(name)) {
      problems.push({ code: "answered-twice", item: name, given: [shown(found.get(name)), shown(value)] });
    } else if (!isBlank(value)) found.set(name, value);
  }
  return found;
}
