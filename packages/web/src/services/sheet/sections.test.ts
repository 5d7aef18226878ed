import { allQuestions } from "@yorisoi/rules/services";
import { expect, it } from "vitest";
import { sections } from "./sections.ts";

it("has every question once", () => {
  const asked = Object.values(sections).flat();
  expect(asked.toSorted()).toEqual(allQuestions.map(({ id }) => id).toSorted());
});
