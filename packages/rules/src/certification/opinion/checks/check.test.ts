import { day } from "../../../calendar/index.ts";
import { describe, expect, it } from "vitest";
import type { FieldValue } from "../../changes/index.ts";
import { findingTexts } from "../tables/finding-texts.ts";
import { plainOpinion } from "../tables/samples.ts";
import { opinionChecks } from "./check.ts";
import type { FindingCode } from "./finding.ts";
import type { OpinionCheckInput } from "./given.ts";

type Changes = Readonly<Record<string, FieldValue | undefined>>;
type Around = Partial<Omit<OpinionCheckInput, "values">>;

/** The opinion without any fault, with some fields changed (undefined: never answered). */
function check(changes: Changes, around: Around = {}) {
  const values = new Map(Object.entries(plainOpinion));
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) values.delete(key);
    else values.set(key, value);
  }
  return opinionChecks({
    values,
    edition: "2014",
    today: day("2026-11-21"),
    application: { diseases: ["全身性エリテマトーデス"] },
    stateForm: { fluctuates: true },
    last: null,
    ...around,
  });
}

const stable = { stability: "stable", "change.severe": null, "change.mild": null, "change.period": null };
const quiet = { ...stable, "course.text": "平成20年に診断した。", "jointPain.varies": null };
const only = (...keys: readonly string[]) =>
  Object.fromEntries(
    Object.keys(plainOpinion).flatMap((key) => (keys.includes(key) ? [] : [[key, undefined]])),
  );

const fires: readonly (readonly [FindingCode, Changes, Around?])[] = [
  ["diagnosis-only", only("diagnosis.1.name", "diagnosis.1.onset")],
  ["future-day", { lastSeenOn: "2026-11-22", "written.day": "2026-11-23" }],
  ["future-day", { "diagnosis.2.onset": "2027~" }],
  ["future-day", { "history.1.when": "2026-12" }],
  ["seen-after-written", { lastSeenOn: "2026-11-21" }],
  ["admission-reversed", { "admission.1.until": "2012-03" }],
  ["onset-after-seen", { "diagnosis.2.onset": "2026-11-15" }],
  ["seen-long-ago", { lastSeenOn: "2026-08-20" }],
  ["seen-long-ago", {}, { seenWithinDays: 9 }],
  ["stable-but-changes", quiet, { stateForm: { fluctuates: true } }],
  ["stable-but-changes", quiet, { stateForm: null, survey: { differsInSevereState: true } }],
  ["stable-but-changes", quiet, { stateForm: null, last: new Map([["stability", "unstable"]]) }],
  ["stable-but-changes", { ...quiet, "jointPain.varies": "季節で変わる" }, { stateForm: null }],
  ["stable-but-changes", { ...quiet, "course.text": "平成20年から寛解と再燃がある" }, { stateForm: null }],
  ["change-not-described", { "change.severe": null }],
  ["pattern-not-chosen", { "change.patterns": [] }],
  ["course-missing-for-reference", { "change.seeCourse": true, "course.text": null }],
  ["prognosis-missing", { "prognosis.progresses": "yes", "prognosis.period": "1年" }],
  ["progress-mentioned", { "notes.text": "足の力が徐々に低下している。" }],
  ["disease-differs", { "diagnosis.1.name": "強皮症" }],
  ["disease-not-listed", {}, { listed: ["強皮症"] }],
  [
    "course-without-time",
    { "course.text": "薬を飲んで落ち着いた。", "history.1.when": null, "history.1.what": null },
  ],
  [
    "course-without-time",
    { "course.text": "1日10mgを2週間ごとに減らした。", "history.1.when": null, "history.1.what": null },
  ],
  ["drug-incomplete", { "drug.1.sideEffect": null }],
  ["drug-name-missing", { "drug.1.name": null }],
  [
    "drugs-missing",
    Object.fromEntries(["name", "dose", "effect", "sideEffect"].map((one) => [`drug.1.${one}`, null])),
  ],
  ["drugs-contradict", { noDrugs: true }],
  ["mental-without-ratings", { "life.rhythm": null }],
  ["grading-items-missing", { "paralysis.any": undefined }],
  ["specialist-not-asked", { "rating.by": "self" }],
  ["rated-in-hospital", { "admission.1.until": null }],
  ["psychiatry-without-sign", { "mental.any": false }],
  ["no-but-ticked", { "skin.degree": "mild" }],
  [
    "yes-but-none",
    {
      "paralysis.any": true,
      ...Object.fromEntries(
        ["left-arm", "right-arm", "left-leg", "right-leg", "other"].map((one) => [
          `paralysis.${one}`,
          "none",
        ]),
      ),
    },
  ],
  ["risk-without-policy", { "risks.policy": null }],
  ["caution-without-text", { "caution.moving.text": null }],
  ["infection-without-text", { infection: "yes" }],
  [
    "suction-incomplete",
    { "procedures.any": true, "procedures.which": ["suction"], "procedure.suction.timesPerDay": 8 },
  ],
  ["ditto", { "notes.text": "同上" }],
  ["jargon", { "notes.text": "易疲労感がある。" }],
  ["why-services-missing", { "notes.whyServices": null }],
  ["mental-effect-missing", { "mental.effectOnLife": null }],
  ["first-but-written-before", {}, { last: new Map() }],
  ["unchanged-since-last", {}, { last: new Map(Object.entries(plainOpinion)) }],
];

/** The same place, written so that the finding must stay away. */
const silent: readonly (readonly [FindingCode, Changes, Around?])[] = [
  ["future-day", { lastSeenOn: "2026-11-21", "written.day": "2026-11-21" }],
  ["future-day", { "diagnosis.2.onset": "2026~" }],
  ["seen-after-written", { lastSeenOn: "2026-11-20" }],
  ["admission-reversed", { "admission.1.until": "2012" }],
  ["seen-long-ago", { lastSeenOn: "2026-08-22" }],
  ["stable-but-changes", quiet, { stateForm: null }],
  ["stable-but-changes", {}],
  ["change-not-described", { "change.severe": null, "stability.text": "（3）を参照" }],
  [
    "change-not-described",
    { "change.severe": null, "change.mild": null, "change.period": null, "change.seeCourse": true },
  ],
  ["course-missing-for-reference", { "change.seeCourse": true }],
  [
    "prognosis-missing",
    { "prognosis.progresses": "yes", "prognosis.period": "1年", "prognosis.state": "歩けない" },
  ],
  ["prognosis-missing", { "prognosis.progresses": "yes", "prognosis.state": "(3)に記載" }],
  ["progress-mentioned", { "notes.text": "進行はみられない。" }],
  ["course-without-time", { "course.text": "3年前から。", "history.1.when": null, "history.1.what": null }],
  ["course-without-time", { "course.text": "H24.4に入院。", "history.1.when": null, "history.1.what": null }],
  ["disease-differs", { "diagnosis.1.name": "ＳＬＥ", "diagnosis.1.subtype": "全身性エリテマトーデス" }],
  ["disease-differs", { "diagnosis.1.name": "全身性エリテマトーデス（ループス腎炎）" }],
  ["disease-differs", { "diagnosis.1.name": "強皮症" }, { application: null }],
  ["disease-not-listed", {}, { listed: ["強皮症", "全身性エリテマトーデス"] }],
  ["disease-not-listed", {}],
  [
    "drugs-missing",
    {
      ...Object.fromEntries(["name", "dose", "effect", "sideEffect"].map((one) => [`drug.1.${one}`, null])),
      noDrugs: true,
    },
  ],
  ["specialist-not-asked", { "rating.by": "colleague" }],
  ["grading-items-missing", { "paralysis.any": undefined }, { edition: "2013" }],
  [
    "no-but-ticked",
    { "risks.any": false, "risks.which": [], "risks.policy": null, "risks.afterSixMonths": "冬に弱る" },
  ],
  [
    "yes-but-none",
    { "paralysis.any": true, "paralysis.left-arm": "none", "paralysis.left-arm.severe": "mild" },
  ],
  ["jargon", { "notes.text": "易疲労感（疲れやすさ）がある。" }],
  ["ditto", { "notes.text": "以前と違い、杖を使う。" }],
  ["unchanged-since-last", {}, { last: new Map([["course.text", "平成20年に診断した。"]]) }],
];

describe("opinionChecks", () => {
  it("finds nothing in an opinion without fault", () => {
    expect(check({})).toEqual([]);
  });

  for (const [code, changes, around] of fires) {
    it(`finds ${code}`, () => {
      const found = check(changes, around).find((one) => one.code === code);
      expect(found?.keys.length).toBeGreaterThan(0);
      expect(found).toMatchObject({ severity: findingTexts[code].severity, ja: findingTexts[code].ja });
    });
  }

  for (const [code, changes, around] of silent) {
    it(`keeps silent about ${code}`, () => {
      expect(check(changes, around).map((one) => one.code)).not.toContain(code);
    });
  }

  it("has a case that fires for every finding it knows", () => {
    expect(new Set(fires.map(([code]) => code))).toEqual(new Set(Object.keys(findingTexts)));
  });

  it("tells everything at once, and goes on with nothing answered", () => {
    expect(check(only()).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["grading-items-missing", "why-services-missing", "drugs-missing"]),
    );
    const many = check({
      "risks.policy": null,
      "notes.text": "同上",
      infection: "yes",
      lastSeenOn: "2026-12-01",
    });
    expect(many.map(({ code }) => code)).toEqual([
      "future-day",
      "seen-after-written",
      "risk-without-policy",
      "infection-without-text",
      "ditto",
    ]);
  });

  it("says what to do, and nothing of what stands in the fields", () => {
    const found = check({ "notes.text": "同上、秘密の話", "diagnosis.1.name": "強皮症" });
    expect(found.length).toBeGreaterThan(1);
    for (const { ja, en } of found) expect(ja + en).not.toMatch(/秘密|強皮症/u);
    for (const { ja } of Object.values(findingTexts)) expect(ja).toMatch(/ください。|です。$/u);
  });
});
