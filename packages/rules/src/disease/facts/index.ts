export { diseaseFacts } from "./disease-facts.ts";
export { type KnownDisease, knownOf, type NamedDisease } from "./known.ts";
export { type FilledSituation, withDiseaseFacts } from "./with-disease-facts.ts";
