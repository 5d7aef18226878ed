import type { Values } from "../changes/index.ts";

/** 「(3)参照」 in any form: the manual allows it instead of writing twice (S3 L828). */
const reference = /[(（]?\s*[3３③⑶]\s*[)）]?\s*(?:を|に|の欄を)?\s*(?:参照|参考|記載|書い|同じ)/u;

/** Whether a text sends the reader to (3). */
export function refersToCourse(text: unknown): boolean {
  return typeof text === "string" && reference.test(text);
}

/** Whether the change is described in (3): ticked, or said in the text beside 「不安定」. */
export function isChangeInCourse(values: Values): boolean {
  return values.get("change.seeCourse") === true || refersToCourse(values.get("stability.text"));
}

/** Whether the outlook is described in (3): ticked, or said in its own field. */
export function isOutlookInCourse(values: Values): boolean {
  const own = ["prognosis.period", "prognosis.state"].some((key) => refersToCourse(values.get(key)));
  return values.get("prognosis.seeCourse") === true || own;
}
