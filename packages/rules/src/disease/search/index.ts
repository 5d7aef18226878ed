export { buildIndex, type DiseaseIndex } from "./build-index.ts";
export type { Hit, MatchKind } from "./hit.ts";
export { search, type SearchOptions } from "./search.ts";
