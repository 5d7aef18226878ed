import { emptyCase } from "@yorisoi/rules/certification/case";
import { expect, it } from "vitest";
import type { PossibleAct } from "../../answers.ts";
import { beginningOf } from "./beginning.ts";

const begin: PossibleAct = { id: "begin_survey", ja: "", en: "", next: null, missing: [], opens: [] };
const begun = {
  ...emptyCase,
  documents: { ...emptyCase.documents, survey: { ...emptyCase.documents.survey, status: "begun" } },
} as const;

it("is the act of the reader who may begin, and of nobody else", () => {
  expect(beginningOf({ state: emptyCase, acts: [begin] }, "survey")).toBe(begin);
  expect(beginningOf({ state: emptyCase, acts: [begin] }, "overview")).toBe("not-yet");
  expect(beginningOf({ state: emptyCase, acts: [] }, "survey")).toBe("not-yet");
});

it("is over once the document was begun", () => {
  expect(beginningOf({ state: begun, acts: [] }, "survey")).toBe("begun");
});
