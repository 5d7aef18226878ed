import { expect, it } from "vitest";
import { explainedData } from "./explained-data.ts";

const values = (given: Record<string, string | boolean>) => new Map(Object.entries(given));

it("is nothing until something was explained", () => {
  expect(explainedData(values({}))).toBeNull();
  expect(explainedData(values({ "explanation.given": false }))).toBeNull();
});

it("says whether somebody asked, and how it was explained", () => {
  const given = { "explanation.given": true, "explanation.way": "visit" };
  expect(explainedData(values({ ...given, "explanation.questions": "なし。" }))).toEqual({
    way: "visit",
    questions: false,
  });
  expect(explainedData(values({ ...given, "explanation.questions": "費用はいくらか" }))).toEqual({
    way: "visit",
    questions: true,
  });
  expect(explainedData(values({ "explanation.given": true }))).toEqual({ way: "window", questions: false });
});
