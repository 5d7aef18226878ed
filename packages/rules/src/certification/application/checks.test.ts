import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { checkAtWindow } from "../../disease/index.ts";
import { returnReasons } from "../case/index.ts";
import type { FieldValue } from "../changes/index.ts";
import { askedFields, missingFields, readValue } from "../form/index.ts";
import {
  type ApplicationFacts,
  applicationChecks,
  applicationForm,
  proposedReasons,
  windowCaseOf,
} from "./index.ts";
import { valuesOf, whole } from "../../../test/whole-application.ts";

const today = day("2026-04-01");

function checked(
  more: Readonly<Record<string, FieldValue | undefined>>,
  facts: Partial<ApplicationFacts> = {},
) {
  const values = valuesOf(more);
  const window = windowCaseOf(values);
  return applicationChecks(values, {
    today,
    window: window && checkAtWindow(window),
    isProxyAllowed: null,
    ...facts,
  });
}

const codes = (
  more: Readonly<Record<string, FieldValue | undefined>>,
  facts: Partial<ApplicationFacts> = {},
) => checked(more, facts).map(({ severity, code, keys }) => `${severity} ${code} ${keys.join(" ")}`.trim());

describe("the form", () => {
  it("asks for what the ordinance and the manual ask for; a whole application misses nothing", () => {
    expect(missingFields(applicationForm, valuesOf())).toEqual([]);
    expect(codes({})).toEqual([]);
    const sources = applicationForm.sections.flatMap(({ fields }) => fields.map(({ source }) => source));
    expect(sources.filter((source) => source === "")).toEqual([]);
    expect(sources.filter((source) => source.includes("総支則7条1項")).length).toBeGreaterThan(8);
  });

  it("takes each value as it stands in the example", () => {
    const given = askedFields(applicationForm, valuesOf()).filter(({ key }) => key in whole);
    expect(given).toHaveLength(Object.keys(whole).length);
    for (const { key, spec } of given)
      expect(readValue(spec, whole[key])).toEqual({ ok: true, value: whole[key] });
  });

  it("needs no handbook, ever", () => {
    const handbook = applicationForm.sections
      .flatMap(({ fields }) => fields)
      .find(({ key }) => key === "handbook");
    expect(handbook?.required).toBe(undefined);
    expect(codes({ handbook: null })).toEqual([]);
  });

  it("opens the fields of a proxy, a parent and a change only then", () => {
    const asked = (more: Record<string, FieldValue>) =>
      askedFields(applicationForm, valuesOf(more)).map(({ key }) => key);
    expect(asked({}).some((key) => key.startsWith("proxy.") || key.startsWith("parent."))).toBe(false);
    expect(asked({ "applicant.kind": "proxy" })).toContain("proxy.paper");
    expect(asked({ "applicant.kind": "parent" })).toContain("parent.relation");
    expect(asked({ kind: "change" })).toContain("change.why");
  });
});

describe("the checks", () => {
  it("tell everything that is open at once, and propose the reasons for giving it back", () => {
    const findings = checked({
      "applicant.name": null,
      "applicant.address": null,
      "applicant.phone": null,
      "disease.1.name": undefined,
      "disease.1.onset": undefined,
      "wish.services": [],
      "past.1.code": undefined,
      "past.1.content": undefined,
      "past.1.times": undefined,
      "past.1.hours": undefined,
      "consent.doctor": undefined,
    });
    expect(findings.map(({ code, keys }) => [code, keys[0]])).toEqual([
      ["missing", "applicant.name"],
      ["missing", "applicant.address"],
      ["missing", "wish.services"],
      ["missing", "consent.doctor"],
      ["no_disease", "disease.1.name"],
      ["no_past_use", "past.1.code"],
      ["no_way_to_reach", "applicant.phone"],
    ]);
    expect(findings.every(({ severity }) => severity === "must")).toBe(true);
    expect(proposedReasons(findings)).toEqual(["applicant", "address", "services", "consent", "disease"]);
  });

  it("have a word of their own for every table that needs a row", () => {
    const tables = (applicationForm.needed ?? []).map(({ table }) => table);
    const empty = checked({
      "disease.1.name": undefined,
      "disease.1.onset": undefined,
      "past.1.code": undefined,
      "past.1.content": undefined,
      "past.1.times": undefined,
      "past.1.hours": undefined,
    }).filter(({ code, keys }) => code !== "missing" && keys.length > 0);
    expect(empty.map(({ keys }) => keys[0]?.split(".")[0])).toEqual(tables);
  });

  it("ask for the onset of a progressive disease, and let the others be", () => {
    const progressive = { "disease.1.progressive": true, "disease.1.onset": undefined };
    expect(codes(progressive)).toEqual(["must window-onset disease.1.onset"]);
    expect(proposedReasons(checked(progressive))).toEqual(["onset"]);
    expect(codes({ "disease.1.progressive": false, "disease.1.onset": undefined })).toEqual([]);
  });

  it("never keep anybody out for a disease that is not listed or not known", () => {
    const unknown = { "disease.1.name": "見たことのない病気" };
    expect(checked(unknown).length).toBeGreaterThan(0);
    expect(checked(unknown).every(({ severity }) => severity === "ask")).toBe(true);
  });

  it("ask about papers that prove nothing, and about none at all", () => {
    const expired = { "proof.1.validUntil": "2025-12-31" };
    expect(codes(expired)).toEqual(["ask proof_to_ask disease.1.name"]);
    expect(proposedReasons(checked(expired))).toEqual(["proof_expired"]);
    const without = { "proof.1.kind": undefined, "proof.1.day": undefined, "proof.1.validUntil": undefined };
    expect(codes(without)).toEqual(["ask window-proof disease.1.name"]);
    expect(proposedReasons(checked(without))).toEqual(["proof"]);
  });

  it("find days in the future, in the order in which they stand", () => {
    expect(codes({ "explanation.on": "2026-04-02", "proof.1.day": "2027-01-01" }, { window: null })).toEqual([
      "must future explanation.on proof.1.day",
    ]);
    expect(codes({ "disease.1.onset": "2027" }, { window: null })).toEqual(["must future disease.1.onset"]);
    expect(codes({ "disease.1.onset": "2026~" }, { window: null })).toEqual([]);
  });

  it("see a proxy's paper and permission, and whether the person knows", () => {
    const proxy = {
      "applicant.kind": "proxy",
      "proxy.name": "見本 二",
      "proxy.relation": "sibling",
      "proxy.phone": "090-1111-1111",
      "proxy.paper": "letter",
      "proxy.paperSeen": false,
      "proxy.personKnows": false,
    };
    expect(codes(proxy)).toEqual([
      "must proxy_paper proxy.paperSeen",
      "ask person_does_not_know proxy.personKnows",
    ]);
    expect(codes({ ...proxy, "proxy.personKnows": true }, { isProxyAllowed: true })).toEqual([]);
    expect(
      codes({ ...proxy, "proxy.paperSeen": true, "proxy.personKnows": true }, { isProxyAllowed: false }),
    ).toEqual(["must proxy_permission applicant.kind"]);
  });

  it("warn of what was refused or contradicts itself, and leave it to people", () => {
    expect(
      codes({
        "contact.calls": false,
        "doctor.has": false,
        "consent.doctor": undefined,
        "consent.pastUse": false,
        "explanation.given": false,
        "disease.2.name": "全身性エリテマトーデス",
        "disease.2.complication": true,
      }),
    ).toEqual([
      "ask calls_contradict contact.preferred contact.calls",
      "ask window-same-disease disease.2.name",
      "ask proof_to_ask disease.1.name disease.2.name",
      "ask not_explained explanation.given",
      "ask no_doctor doctor.has",
      "ask no_consent_past_use consent.pastUse",
    ]);
  });

  it("never repeat what was written", () => {
    const secret = "ひみつの言葉";
    const findings = checked({
      "applicant.name": null,
      "wish.troubles": secret,
      "explanation.questions": secret,
      appliedOn: "2027-01-01",
    });
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  it("give every reason for a return with what to do", () => {
    for (const { ja, en, todo, todoEn } of Object.values(returnReasons)) {
      expect(`${ja}${todo}`).toMatch(/。$/u);
      expect(ja.length).toBeLessThan(30);
      expect([en, todoEn].every((text) => /[a-z]\.$/u.test(text))).toBe(true);
    }
  });
});
