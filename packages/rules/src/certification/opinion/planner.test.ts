import { expect, it } from "vitest";
import { ageWhenWritten, cautionsForPlan, mayPlannerRead, plainOpinion } from "./index.ts";

const values = new Map(Object.entries(plainOpinion));
const withConsent = (answer: string | null | undefined) =>
  answer === undefined
    ? new Map([...values].filter(([key]) => key !== "plannerConsent"))
    : new Map(values).set("plannerConsent", answer);

it("opens the opinion to the planner only when the doctor agreed", () => {
  expect(mayPlannerRead(withConsent("agree"))).toBe(true);
  for (const answer of ["disagree", null, undefined]) {
    expect(mayPlannerRead(withConsent(answer))).toBe(false);
    expect(cautionsForPlan(withConsent(answer))).toEqual([]);
  }
});

it("hands on the cautions, not the infections", () => {
  const given = new Map(values)
    .set("infection", "yes")
    .set("infection.text", "秘密")
    .set("caution.eating.text", "残り");
  expect(cautionsForPlan(given)).toEqual([
    { key: "caution.moving.text", text: plainOpinion["caution.moving.text"] },
    { key: "caution.mind.text", text: plainOpinion["caution.mind.text"] },
    { key: "caution.other", text: plainOpinion["caution.other"] },
  ]);
});

it("tells the age on the day written, or nothing", () => {
  expect(ageWhenWritten(values)).toBe(51);
  expect(ageWhenWritten(new Map(values).set("written.day", null))).toBe(null);
  expect(ageWhenWritten(new Map(values).set("applicant.bornOn", "2027-01-01"))).toBe(null);
});
