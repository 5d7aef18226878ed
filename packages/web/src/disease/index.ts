export { useImportedLists } from "./catalogue/imported-lists.ts";
export { DayEntry, dayIn } from "./day/day-entry.tsx";
export { DiseaseField } from "./field/disease-field.tsx";
export type { PickedDisease } from "./field/picked-disease.ts";
export { diseaseRoutes } from "./routes.ts";
export { Term, WithTerms } from "./terms/with-terms.tsx";
export { diseaseEn } from "./text.en.ts";
export { diseaseJa } from "./text.ja.ts";
