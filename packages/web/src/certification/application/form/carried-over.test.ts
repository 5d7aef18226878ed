import type { FieldValue } from "@yorisoi/rules/certification";
import { emptyCase } from "@yorisoi/rules/certification/case";
import { expect, it } from "vitest";
import { carriedOver } from "./carried-over.ts";

const last = new Map<string, FieldValue>([
  ["applicant.name", "見本 試"],
  ["doctor.name", "見本 医師"],
  ["consent.doctor", true],
]);

it("asks to confirm what was carried over, and nothing the record knows", () => {
  expect(carriedOver({ kind: "renewal", state: emptyCase }, last)).toEqual(["doctor.name"]);
});

it("asks nothing of a new application, or of one that was handed in", () => {
  const application = { ...emptyCase.application, status: "received" } as const;
  expect(carriedOver({ kind: "new", state: emptyCase }, last)).toEqual([]);
  expect(carriedOver({ kind: "change", state: { ...emptyCase, application } }, last)).toEqual([]);
  expect(carriedOver({ kind: "change", state: emptyCase }, null)).toEqual([]);
});
