import type { FieldValue } from "@yorisoi/rules/certification";
import { surveyChecks } from "@yorisoi/rules/certification/survey";
import { expect, it } from "vitest";
import { findingsByItem, placeOfKey } from "./findings-about.ts";

const values = new Map<string, FieldValue>([
  ["item.1-1.day", "1"],
  ["item.1-1.severe", "3"],
  ["item.1-8.day", "1"],
  ["remark.1.items", ["1-1", "1-8"]],
  ["remark.1.text", "同上"],
]);

it("shows a finding beside the item it is about, and one of a remark beside each of its items", () => {
  const findings = surveyChecks({ edition: "2014", values, stateForm: new Map() });
  const found = findingsByItem(findings, values);
  const codes = (id: string) => found.get(id)?.map(({ code }) => code);
  expect(codes("1-1")).toEqual(["severe-without-frequency", "repeat-in-remark"]);
  expect(codes("1-8")).toEqual(["repeat-in-remark"]);
  expect(codes("1-2")).toBeUndefined();
});

it("knows where each can be mended", () => {
  expect(placeOfKey("item.1-8.severe")).toBe("1-8");
  expect(placeOfKey("remark.3.text")).toBe("remarks");
  expect(placeOfKey("rest.3.startedAt")).toBe("visits");
  expect(placeOfKey("state:changes")).toBeNull();
});
