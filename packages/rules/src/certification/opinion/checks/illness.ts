import { diseaseNameKey } from "../../../disease/index.ts";
import { isAnswered, keyIn, rowsOf } from "../../form/index.ts";
import { opinionForm } from "../form.ts";
import { type Finding, finding, findingIf } from "./finding.ts";
import { anyAnswered, type OpinionCheckInput, textAt, unansweredOf } from "./given.ts";
import { speaksOfDrugs, speaksOfTime } from "./words.ts";

/** Nothing but the name of the disease: this is no certificate (requirement 263). */
function checkDiagnosisOnly({ values }: OpinionCheckInput): readonly Finding[] {
  const told = ["course.text", "stability.text", "change.severe", "notes.text", "notes.whyServices"];
  const isBare = isAnswered(values, "diagnosis.1.name") && !anyAnswered(values, told);
  return findingIf(isBare, "diagnosis-only", "course.text", "stability.text");
}

/** Diagnosis 1, with or without its sub-type, is a disease of the application and of the list (requirements 266, 267). */
function checkDisease({ values, application, listed = [] }: OpinionCheckInput): readonly Finding[] {
  const name = textAt(values, "diagnosis.1.name");
  const written = [name, textAt(values, "diagnosis.1.subtype"), name.replace(/[（(].*$/u, "")]
    .filter((one) => one !== "")
    .map(diseaseNameKey);
  const isNoneOf = (names: readonly string[]) => {
    const keys = new Set(names.map(diseaseNameKey));
    return name !== "" && keys.size > 0 && !written.some((one) => keys.has(one));
  };
  return [
    ...findingIf(isNoneOf(application?.diseases ?? []), "disease-differs", "diagnosis.1.name"),
    ...findingIf(isNoneOf(listed), "disease-not-listed", "diagnosis.1.name"),
  ];
}

function checkCourse({ values, edition, last }: OpinionCheckInput): readonly Finding[] {
  const course = textAt(values, "course.text");
  const hasTime = speaksOfTime.test(course) || rowsOf(opinionForm(edition), values, "history").length > 0;
  const before = last ? textAt(last, "course.text") : "";
  return [
    ...findingIf(course !== "" && !hasTime, "course-without-time", "course.text"),
    ...findingIf(course !== "" && course === before, "unchanged-since-last", "course.text"),
  ];
}

function checkDrugs({ values, edition }: OpinionCheckInput): readonly Finding[] {
  const rows = rowsOf(opinionForm(edition), values, "drug");
  const keysOf = (row: string, ...names: readonly string[]) =>
    names.map((name) => keyIn(`drug.#.${name}`, row));
  const incomplete = rows.flatMap((row) => {
    const missing = unansweredOf(values, keysOf(row, "dose", "effect", "sideEffect"));
    return missing.length > 0 ? [finding("drug-incomplete", ...missing)] : [];
  });
  const nameless = rows.flatMap((row) => unansweredOf(values, keysOf(row, "name")));
  const hasNone = values.get("noDrugs") === true;
  const course = textAt(values, "course.text");
  const isUnsaid = rows.length === 0 && !hasNone && (course === "" || speaksOfDrugs.test(course));
  return [
    ...findingIf(hasNone && rows.length > 0, "drugs-contradict", "noDrugs", ...keysOf(rows[0] ?? "", "name")),
    ...findingIf(nameless.length > 0, "drug-name-missing", ...nameless),
    ...incomplete,
    ...findingIf(isUnsaid, "drugs-missing", "noDrugs"),
  ];
}

/** Diagnosis, course and drugs (requirements 263, 266, 276, 277). */
export function checkIllness(input: OpinionCheckInput): readonly Finding[] {
  return [checkDiagnosisOnly, checkDisease, checkCourse, checkDrugs].flatMap((check) => check(input));
}
