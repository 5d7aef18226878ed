import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { type ContactRules, defaultContactRules, envelopeFor, mayCall } from "../../person/index.ts";
import { defaultDeadlines } from "../case/index.ts";
import { finderOf, missingFields } from "../form/index.ts";
import { overviewForm } from "../survey/index.ts";
import {
  applicationForm,
  contactConsequences,
  contactRulesOf,
  copyForNext,
  pastUseForOverview,
  explanationSheet,
  receiptOf,
} from "./index.ts";
import { valuesOf } from "../../../test/whole-application.ts";

const today = day("2026-04-01");

describe("the wishes on contact", () => {
  it("become the contact rules; what is not said stays silent", () => {
    expect(contactRulesOf(new Map())).toEqual(defaultContactRules);
    const rules = contactRulesOf(
      valuesOf({ "contact.notToCall": ["home"], "contact.diseaseMayStand": ["mail"] }),
    );
    expect(rules.noDiseaseName).toEqual({
      envelope: true,
      list: true,
      notice: true,
      mail: false,
      call: true,
    });
    expect(mayCall(rules, { weekday: "mon", time: "10:00", place: "home" }).may).toBe(false);
    expect(mayCall(rules, { weekday: "mon", time: "10:00", place: "work" }).may).toBe(true);
    const sender = { organisation: "見本市", section: "難病の係", address: "見本市見本1" };
    expect(envelopeFor(rules, sender).sender).toEqual(["見本市", "見本市見本1"]);
  });

  it("are shown with what follows from them", () => {
    const of = (rules: ContactRules) => contactConsequences(rules).map(({ code }) => code);
    expect(of(defaultContactRules)).toEqual([
      "envelope",
      "sender",
      "list",
      "notice",
      "mail",
      "call",
      "no-message",
      "family",
    ]);
    expect(of({ ...defaultContactRules, callsAllowed: false, preferred: "screen" })).toEqual([
      "envelope",
      "sender",
      "list",
      "notice",
      "mail",
      "no-calls",
      "family",
      "post",
    ]);
  });
});

describe("the receipt", () => {
  const facts = {
    caseNumber: "2026-0001",
    receivedOn: today,
    office: {
      organisation: "見本市",
      section: "障害福祉課 難病係",
      phone: "000-000-0000",
      hours: "9時から17時",
    },
    contact: defaultContactRules,
    deadlines: defaultDeadlines,
  };
  const everything = {
    ...defaultContactRules,
    sender: "full",
    noDiseaseName: { envelope: false, list: false, notice: false, mail: false, call: false },
  } as const;

  it("says what was received, what comes next, how long it takes and whom to ask", () => {
    const receipt = receiptOf(valuesOf(), { ...facts, contact: everything });
    expect(receipt.received.map(({ label, text }) => `${label.ja}: ${text.ja}`)).toEqual([
      "受付番号: 2026-0001",
      "名前: 見本 𠮷子",
      "受け取った日: 令和8年（2026年）4月1日",
      "申請の種類: 新規",
      "使いたいサービス: 居宅介護",
      "受け取った書類の数: 1つ",
      "病名: 全身性エリテマトーデス",
    ]);
    expect(receipt.steps).toHaveLength(5);
    expect(receipt.howLong.ja).toContain("30日");
    expect(receipt.howLong.ja).toContain("2026年）5月1日");
    expect(receipt.ask.map(({ text }) => text.ja)).toEqual([
      "見本市 障害福祉課 難病係",
      "000-000-0000",
      "9時から17時",
      "2026-0001",
    ]);
  });

  it("never names the disease, its name being silent, nor the section; and avoids 障害 when so wished", () => {
    const quiet = JSON.stringify(receiptOf(valuesOf(), facts));
    expect(quiet).not.toContain("エリテマトーデス");
    expect(quiet).not.toContain("難病");
    expect(quiet).toContain("障害");
    const soft = JSON.stringify(
      receiptOf(valuesOf(), { ...facts, contact: { ...defaultContactRules, softWords: true } }),
    );
    expect(soft).not.toContain("障害");
    for (const place of ["envelope", "list"] as const) {
      const contact = { ...everything, noDiseaseName: { ...everything.noDiseaseName, [place]: true } };
      expect(JSON.stringify(receiptOf(valuesOf(), { ...facts, contact }))).not.toContain("エリテマトーデス");
    }
  });
});

describe("the explanation sheet", () => {
  const lines = (softWords: boolean) =>
    explanationSheet({ softWords }).flatMap((section) => section.lines.map(({ ja }) => ja));

  it("is short, in です・ます, without jargon", () => {
    expect(lines(false).length).toBeGreaterThan(30);
    const sentences = lines(false).flatMap((line) => line.split("。").filter(Boolean));
    expect(sentences.filter((sentence) => sentence.length > 36)).toEqual([]);
    expect(sentences.filter((sentence) => !/(?:です|ます|ません|ください)$/u.test(sentence))).toEqual([]);
    expect(lines(false).filter((line) => /勘案|該当|支給|罹患|認定|申出|当該/u.test(line))).toEqual([]);
  });

  it("tells the core: the severe state, the rests, another surveyor, no handbook", () => {
    const text = lines(false).join("");
    for (const told of [
      "体調が悪い時",
      "とちゅうで休めます",
      "別の調査員を希望できます",
      "障害者手帳は、なくても",
      "副作用",
    ])
      expect(text).toContain(told);
  });

  it("does without 障害 when so wished, and says the same otherwise", () => {
    expect(lines(false).join("")).toContain("障害");
    expect(lines(true).join("")).not.toContain("障害");
    expect(lines(true)).toHaveLength(lines(false).length);
  });
});

describe("past use", () => {
  it("is carried into the overview survey field by field, but for who told it", () => {
    const values = valuesOf({ "past.1.source": "health-department", "past.1.until": null });
    const carried = pastUseForOverview(values);
    expect(Object.fromEntries(carried)).toEqual({
      "past.1.code": "home-help",
      "past.1.content": "掃除",
      "past.1.times": 8,
      "past.1.hours": 12,
    });
    const find = finderOf(overviewForm);
    expect([...carried.keys()].filter((key) => !find(key))).toEqual([]);
  });
});

describe("the next application", () => {
  it("is begun from the last one; what has to be said again is not carried over", () => {
    const { values, toConfirm } = copyForNext(valuesOf(), "renewal");
    expect(values.get("kind")).toBe("renewal");
    expect(values.get("disease.1.name")).toBe("全身性エリテマトーデス");
    expect(values.get("past.1.times")).toBe(8);
    const again = [
      "appliedOn",
      "proof.1.kind",
      "explanation.given",
      "consent.doctor",
      "wish.services",
      "way",
    ];
    expect(again.filter((key) => values.has(key))).toEqual([]);
    expect(toConfirm).not.toContain("kind");
    expect(toConfirm).toContain("doctor.facility");
    const proxied = copyForNext(valuesOf({ "applicant.kind": "proxy", "proxy.paper": "letter" }), "change");
    expect([proxied.values.get("applicant.kind"), proxied.values.get("proxy.paper")]).toEqual([
      undefined,
      undefined,
    ]);
    expect(missingFields(applicationForm, values).map(({ key }) => key)).toContain("appliedOn");
  });
});
