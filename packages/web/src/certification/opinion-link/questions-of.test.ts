import { expect, it } from "vitest";
import type { PossibleAct } from "../answers.ts";
import { questionsOf } from "./questions-of.ts";

const values = new Map([
  ["question.q1.text", "いつのことですか。"],
  ["course.text", "平成20年から"],
]);
const send = (...codes: readonly string[]): PossibleAct => ({
  id: "send_opinion",
  ja: "送る",
  en: "Send",
  next: null,
  missing: codes.map((code) => ({ code, strength: "hard", ja: "", en: "" })),
  opens: [],
});

it("takes the questions as the server tells them", () => {
  const questions = [{ id: "q9", key: "course.text", isAnswered: false }];
  expect(questionsOf({ questions, acts: [] }, values)).toBe(questions);
});

it("reads them from the opinion else, open as long as one keeps it from being sent", () => {
  expect(questionsOf({ acts: [send("questions_answered")] }, values)).toEqual([
    { id: "q1", key: null, isAnswered: false },
  ]);
  expect(questionsOf({ acts: [send()] }, values)).toEqual([{ id: "q1", key: null, isAnswered: true }]);
  expect(questionsOf({ acts: [] }, new Map())).toEqual([]);
});
