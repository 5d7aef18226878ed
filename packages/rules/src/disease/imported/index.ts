export { compareWithList, type ListDifference, type ListFacts } from "./compare.ts";
export { importedDiseases, importedId } from "./diseases.ts";
export { type ImportedList, type ImportedRow, importedListOn, importedListsOn } from "./list.ts";
export { diseasesNamed, type NameIndex, nameIndexOf } from "./named.ts";
export { describeListProblem } from "./problem-text.ts";
export { type ListProblem, type OfficialListReading, type OfficialRow, readOfficialList } from "./read.ts";
