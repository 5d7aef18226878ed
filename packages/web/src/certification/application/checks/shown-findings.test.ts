import type { ApplicationFinding } from "@yorisoi/rules/certification/application";
import { expect, it } from "vitest";
import { homeForm } from "../form/home-form.ts";
import { officeForm } from "../form/office-form.ts";
import { shownFindings } from "./shown-findings.ts";

const finding = (code: string, severity: ApplicationFinding["severity"], ...keys: readonly string[]) =>
  ({ code, severity, keys, returnReason: null, ja: "", en: "" }) satisfies ApplicationFinding;

const findings = [
  finding("missing", "must", "applicant.name"),
  finding("missing", "must", "explanation.given"),
  finding("proxy_paper", "must", "proxy.paperSeen"),
  finding("window-onset", "ask", "disease.k3.onset"),
  finding("not_covered", "ask"),
];

it("holds before the person only what the person is asked", () => {
  const { must, ask } = shownFindings(findings, homeForm);
  expect(must.map(({ keys }) => keys[0])).toEqual(["applicant.name"]);
  expect(ask.map(({ code }) => code)).toEqual(["window-onset", "not_covered"]);
});

it("shows the office everything", () => {
  const { must, ask } = shownFindings(findings, officeForm);
  expect(must.length + ask.length).toBe(findings.length);
});
