import { expect, it } from "vitest";
import { caseAfter } from "./case-after.ts";

const lines = ["a", "b", "c"].map((caseId) => ({ caseId }));

it.each([
  ["a", "b"],
  ["c", undefined],
  ["gone", "a"],
])("comes after %s: %s", (caseId, next) => {
  expect(caseAfter(lines, caseId)?.caseId).toBe(next);
});

it("is none where no list was seen", () => {
  expect(caseAfter([], "a")).toBeUndefined();
});
