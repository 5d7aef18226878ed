export { type DiseaseRelation, idOfNumber, relationsOf } from "./relations.ts";
export { type CrosswalkRelation, type CrosswalkRow, crosswalk, rowOf2013, rowsOfNumber } from "./rows.ts";
