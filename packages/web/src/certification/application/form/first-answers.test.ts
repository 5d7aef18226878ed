import { civilDay } from "@yorisoi/rules/calendar";
import { snapshotOf } from "@yorisoi/rules/certification";
import { expect, it } from "vitest";
import { firstAnswers } from "./first-answers.ts";

function day(text: string) {
  const on = civilDay(text);
  if (!on) throw new Error("no day");
  return on;
}

const today = day("2026-11-21");
const empty = snapshotOf([]);

it("knows the day, how it came in, and at home who applies", () => {
  expect(Object.fromEntries(firstAnswers({ today, role: "clerk" }, empty))).toEqual({
    appliedOn: "2026-11-21",
    way: "window",
  });
  const kindFor = (role: "person" | "helper") =>
    new Map(firstAnswers({ today, role }, empty)).get("applicant.kind");
  expect(kindFor("person")).toBe("person");
  expect(kindFor("helper")).toBe("proxy");
});

it("touches nothing that was ever answered, even when it was emptied", () => {
  const emptied = snapshotOf([
    { id: "a", key: "way", value: null, parents: [], madeAt: "", by: "b", device: "d" },
  ]);
  const keys = firstAnswers({ today, role: "person" }, emptied).map(([key]) => key);
  expect(keys).toEqual(["appliedOn", "applicant.kind"]);
});
