import { isAnswered } from "../../form/index.ts";
import type { Values } from "../../changes/index.ts";
import { proseOf } from "../prose.ts";
import { isChangeInCourse, isOutlookInCourse } from "../sees-course.ts";
import { type Finding, findingIf } from "./finding.ts";
import { codesAt, type OpinionCheckInput, textAt, unansweredOf } from "./given.ts";
import { speaksOfChange, speaksOfNoProgress, speaksOfProgress } from "./words.ts";

const described = ["change.severe", "change.mild", "change.period"];
const forecast = ["prognosis.period", "prognosis.state"];

/** Fields of this opinion in which a change is recorded although 「安定」 is ticked. */
function ownRecords(values: Values): readonly string[] {
  const notes = [...values.keys()].filter(
    (key) => (key.endsWith(".varies") || described.includes(key)) && isAnswered(values, key),
  );
  const texts = proseOf(values)
    .filter(({ key, text }) => (key === "course.text" || key === "notes.text") && speaksOfChange.test(text))
    .map(({ key }) => key);
  return [...notes, ...texts];
}

function checkStable({ values, stateForm, survey, last }: OpinionCheckInput): readonly Finding[] {
  const records = ownRecords(values);
  const isRecorded =
    records.length > 0 ||
    stateForm?.fluctuates === true ||
    survey?.differsInSevereState === true ||
    (last !== null && last.get("stability") === "unstable");
  const isStable = values.get("stability") === "stable";
  return findingIf(isStable && isRecorded, "stable-but-changes", "stability", ...records);
}

function checkUnstable(values: Values): readonly Finding[] {
  if (values.get("stability") !== "unstable") return [];
  const missing = isChangeInCourse(values) ? [] : unansweredOf(values, ["stability.text", ...described]);
  const hasPattern = codesAt(values, "change.patterns").length > 0;
  return [
    ...findingIf(missing.length > 0, "change-not-described", ...missing),
    ...findingIf(!hasPattern, "pattern-not-chosen", "change.patterns"),
  ];
}

function checkPrognosis(values: Values): readonly Finding[] {
  const progresses = values.get("prognosis.progresses");
  const missing = isOutlookInCourse(values) ? [] : unansweredOf(values, forecast);
  const mentions = proseOf(values)
    .filter(({ text }) => speaksOfProgress.test(text) && !speaksOfNoProgress.test(text))
    .map(({ key }) => key);
  const isMentioned = progresses !== "yes" && mentions.length > 0;
  return [
    ...findingIf(progresses === "yes" && missing.length > 0, "prognosis-missing", ...missing),
    ...findingIf(isMentioned, "progress-mentioned", "prognosis.progresses", ...mentions),
  ];
}

/** Stability, its description and the outlook (requirements 269–275). */
export function checkChange(input: OpinionCheckInput): readonly Finding[] {
  const { values } = input;
  const refersSomewhere =
    (values.get("stability") === "unstable" && isChangeInCourse(values)) ||
    (values.get("prognosis.progresses") === "yes" && isOutlookInCourse(values));
  const isEmpty = textAt(values, "course.text") === "";
  return [
    ...checkStable(input),
    ...checkUnstable(values),
    ...checkPrognosis(values),
    ...findingIf(refersSomewhere && isEmpty, "course-missing-for-reference", "course.text"),
  ];
}
