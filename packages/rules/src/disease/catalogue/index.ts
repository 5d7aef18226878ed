export { diseaseOf, diseases } from "./diseases.ts";
export { referencesOf } from "./references.ts";
