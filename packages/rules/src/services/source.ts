import { sourceRows } from "./tables/sources.ts";
import type { Source } from "./verdict.ts";

/** The key of a row of the table of sources. */
export type SourceId = keyof typeof sourceRows;

/** The source of a key, as it is shown. */
export function sourceOf(key: SourceId): Source {
  const [confidence, law, place, file, , page] = sourceRows[key];
  return { id: key.replace(/[a-z]$/, ""), confidence, law, place, file, page };
}

/** Several sources in the order given. */
export function sourcesOf(keys: readonly SourceId[]): readonly Source[] {
  return keys.map(sourceOf);
}
