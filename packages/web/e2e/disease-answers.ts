import { buildIndex, type Hit, search } from "@yorisoi/rules/disease";
import { diseases } from "@yorisoi/rules/disease/catalogue";

/** What a search answers to each query. Run in Node as it is, and in Chromium as a bundle. */
export function answersTo(queries: readonly string[], on: string): Hit[][] {
  const index = buildIndex(diseases);
  return queries.map((query) => search(index, query, { on, limit: 10 }));
}
