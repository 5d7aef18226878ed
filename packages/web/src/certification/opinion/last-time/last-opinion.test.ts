import { opinionForm, plainOpinion } from "@yorisoi/rules/certification/opinion";
import { expect, it } from "vitest";
import { marksOf, readyIn, readyRows } from "./last-opinion.ts";

const form = opinionForm("2014");
const last = { values: new Map(Object.entries(plainOpinion)), writtenOn: null };
const nothing = new Map();

it("has nothing ready without a last opinion", () => {
  expect(marksOf(null, nothing, "2014").size).toBe(0);
});

it("offers a section with everything it asks once it is taken over", () => {
  const ready = new Map(readyIn(form, "illness", nothing, marksOf(last, nothing, "2014")));
  expect(ready.get("stability")).toBe("unstable");
  expect(ready.get("change.severe")).toBe(plainOpinion["change.severe"]);
  expect([...ready.keys()].some((key) => key.startsWith("drug."))).toBe(true);
  expect([...ready.keys()].some((key) => key.startsWith("caution."))).toBe(false);
});

it("does not offer what is no longer asked after an answer of now", () => {
  const now = new Map([["stability", "stable"]]);
  const keys = readyIn(form, "illness", now, marksOf(last, now, "2014")).map(([key]) => key);
  expect(keys).not.toContain("change.severe");
  expect(keys).toContain("course.text");
});

it("never offers days, consent and ratings", () => {
  const keys = form.sections.flatMap(({ id }) => readyIn(form, id, nothing, marksOf(last, nothing, "2014")));
  for (const key of ["written.day", "lastSeenOn", "plannerConsent", "rating.ability", "applicant.name"]) {
    expect(keys.map(([one]) => one)).not.toContain(key);
  }
});

it("gathers the rows of a table, and drops those taken over", () => {
  const rows = readyRows(form, "drug", marksOf(last, nothing, "2014"));
  const [row = "", values = []] = [...rows][0] ?? [];
  const fields = ["name", "dose", "effect", "sideEffect"];
  expect(values.map(([key]) => key)).toEqual(fields.map((field) => `drug.${row}.${field}`));
  const now = new Map(values);
  expect(readyRows(form, "drug", marksOf(last, now, "2014")).has(row)).toBe(false);
});
