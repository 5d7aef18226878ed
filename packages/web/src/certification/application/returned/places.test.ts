import { finderOf } from "@yorisoi/rules/certification";
import { applicationForm } from "@yorisoi/rules/certification/application";
import { type ReturnReason, returnReasons } from "@yorisoi/rules/certification/case";
import { expect, it } from "vitest";
import { fieldOf, mendable, reasonsOf } from "./places.ts";

const reasons = Object.keys(returnReasons) as readonly ReturnReason[];

it("puts every reason beside a section of the form, but for what cannot be read", () => {
  const sections = applicationForm.sections.map(({ id }) => id);
  expect(mendable.filter((section) => !sections.includes(section))).toEqual([]);
  const placed = new Set(mendable.flatMap((section) => reasonsOf(section, reasons)));
  expect(reasons.filter((reason) => !placed.has(reason))).toEqual(["unreadable"]);
  const find = finderOf(applicationForm);
  for (const reason of placed) expect(find(fieldOf(reason) ?? ""), reason).toBeDefined();
});

it("names only what was given as a reason", () => {
  expect(reasonsOf("proofs", ["proof_expired", "doctor"])).toEqual(["proof_expired"]);
  expect(reasonsOf("contact", reasons)).toEqual([]);
});
