import { opinionForm, plainOpinion } from "@yorisoi/rules/certification/opinion";
import { expect, it } from "vitest";
import { firstToDo } from "./first-to-do.ts";

const form = opinionForm("2014");
const complete = new Map(Object.entries(plainOpinion));
const asked = (key: string | null, isAnswered = false) => ({ id: "q", key, isAnswered });

it("opens the first section in which something is missing", () => {
  expect(firstToDo(form, new Map(), { questions: [], mayWrite: true })).toEqual(["head"]);
  const without = new Map([...complete].filter(([key]) => key !== "course.text"));
  expect(firstToDo(form, without, { questions: [], mayWrite: true })).toEqual(["illness"]);
});

it("opens nothing of a complete opinion, and everything for who only reads", () => {
  expect(firstToDo(form, complete, { questions: [], mayWrite: true })).toEqual([]);
  expect(firstToDo(form, complete, { questions: [], mayWrite: false })).toHaveLength(form.sections.length);
});

it("opens where a question waits", () => {
  const questions = [asked("drug.1.effect"), asked("infection", true), asked(null)];
  expect(firstToDo(form, complete, { questions, mayWrite: true })).toEqual(["illness"]);
});
