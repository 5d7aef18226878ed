import fc from "fast-check";
import { expect, it } from "vitest";
import type { FieldValue } from "../changes/index.ts";
import { fromLastTime, manualExample, plainOpinion } from "./index.ts";

const valuesOf = (given: Readonly<Record<string, FieldValue>>) => new Map(Object.entries(given));
const last = valuesOf({ ...plainOpinion, "drug.2.name": "薬" });

it("copies what is not answered yet and marks it", () => {
  const { values, marks } = fromLastTime(last, new Map(), "2014");
  expect(values.get("course.text")).toBe(last.get("course.text"));
  expect(values.get("drug.2.name")).toBe("薬");
  expect(marks.find(({ key }) => key === "course.text")).toEqual({
    key: "course.text",
    mark: "copied",
    last: last.get("course.text"),
  });
});

it("never copies days, consent, ratings, weight or what comes from the case", () => {
  const { values, marks } = fromLastTime(last, new Map(), "2014");
  const fresh = [
    "written.day",
    "lastSeenOn",
    "plannerConsent",
    "rating.symptoms",
    "life.meals",
    "body.weight",
  ];
  for (const key of [...fresh, "applicant.name"]) {
    expect(values.has(key), key).toBe(false);
    expect(marks.find((one) => one.key === key)?.mark, key).toBe("left-out");
  }
  expect(values.get("timesWritten")).toBe("again");
});

it("lets what was written now win, and marks what changed", () => {
  const now = valuesOf({
    stability: "stable",
    "course.text": null,
    "notes.text": "新しく書いた",
    "change.patterns": ["weather", "daily", "months-or-season"],
    timesWritten: "first",
  });
  const { values, marks } = fromLastTime(last, now, "2014");
  const mark = (key: string) => marks.find((one) => one.key === key)?.mark;
  expect(["stability", "course.text", "notes.text", "change.patterns"].map(mark)).toEqual([
    "changed",
    "emptied",
    "added",
    undefined,
  ]);
  expect([values.get("stability"), values.get("course.text"), values.get("timesWritten")]).toEqual([
    "stable",
    null,
    "first",
  ]);
});

it("takes over to the other edition what that has, and leaves out choices it has not", () => {
  const before = valuesOf({
    ...manualExample,
    "behaviour.any": true,
    "behaviour.which": ["fire", "wandering"],
  });
  const { values, marks } = fromLastTime(before, new Map(), "2014");
  expect(values.get("behaviour.any")).toBe(true);
  expect(values.has("behaviour.which")).toBe(false);
  expect(marks.find(({ key }) => key === "behaviour.which")?.mark).toBe("left-out");
  expect(fromLastTime(before, new Map(), "2013").values.get("behaviour.which")).toEqual([
    "fire",
    "wandering",
  ]);
});

it("loses nothing that was written now, and copying twice changes nothing more", () => {
  const some = fc.subarray(Object.entries(plainOpinion));
  fc.assert(
    fc.property(some, some, (before, after) => {
      const now = new Map(after);
      const once = fromLastTime(new Map(before), now, "2014").values;
      for (const [key, value] of now) expect(once.get(key)).toEqual(value);
      expect(fromLastTime(new Map(before), once, "2014").values).toEqual(once);
    }),
  );
});
