import { day } from "@yorisoi/rules/calendar";
import { expect, test } from "vitest";
import { ageIn, caseOf, dayOf } from "./case-of.ts";
import { emptyDraft, newDisease } from "./draft.ts";

test("the day is today unless another is typed, and never guessed", () => {
  expect(dayOf(emptyDraft, "2026-11-21")).toBe("2026-11-21");
  expect(dayOf({ ...emptyDraft, day: "H27.7.1" }, "2026-11-21")).toBe("2015-07-01");
  expect(dayOf({ ...emptyDraft, day: "27.7.1" }, "2026-11-21")).toBeNull();
});

test("an age is a whole number of years", () => {
  expect([
    ageIn("１７"),
    ageIn("18歳"),
    ageIn("0"),
    ageIn(""),
    ageIn("-1"),
    ageIn("200"),
    ageIn("十"),
  ]).toEqual([17, 18, 0, null, null, null, null]);
});

test("a typed name goes as a name, a chosen disease by its id, an onset that cannot be read as it was typed", () => {
  const draft = {
    ...emptyDraft,
    diseases: [
      { ...newDisease({ id: "", name: "見本の病気" }), onset: "平成31年4月", about: true },
      {
        ...newDisease({ id: "2013:21", name: "見本" }),
        onset: "子どものころ",
        progressive: "unknown" as const,
      },
    ],
    birthDay: "S54.3.2",
    proofs: [{ kind: "recipient" as const, disease: "2013:21", validUntil: "" }],
  };
  const given = caseOf(draft, day("2026-11-21"), []);
  expect(given.diseases).toEqual([
    { typedName: "見本の病気", complication: false, onset: { text: "2019-04", about: true } },
    { id: "2013:21", complication: false, onset: { text: "子どものころ", about: false } },
  ]);
  expect(given.birthDay).toBe("1979-03-02");
  expect(given.proofs).toEqual([{ kind: "recipient", disease: "2013:21", validUntil: undefined }]);
});
