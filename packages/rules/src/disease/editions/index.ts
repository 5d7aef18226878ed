export { designatedEditionOn, designatedEditions, editionOfNumber, isDesignatedOn } from "./designated.ts";
export type { DiseaseEdition } from "./edition.ts";
export { type Gap, gapOf } from "./gap.ts";
export { supportEditionOn, supportEditions } from "./support.ts";
