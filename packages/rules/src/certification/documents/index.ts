export { isComplete, requiredOf } from "./complete.ts";
export { type DocumentId, documentIds } from "./document.ts";
export { formOf, placeOf } from "./form-of.ts";
