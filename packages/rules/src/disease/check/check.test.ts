import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CivilDay, day } from "../../calendar/index.ts";
import { diseases } from "../catalogue/index.ts";
import { proofRows } from "../tables/proofs.ts";
import type { ProofKind, WindowCase } from "./case.ts";
import { checkAtWindow, windowNote } from "./index.ts";

const today = day("2026-03-01");
const ulcerativeColitis = "NANDO:1200449";
const als = "NANDO:1200002";
const macular = "2013:12";

function check(given: Partial<WindowCase>) {
  return checkAtWindow({ day: today, diseases: [{ id: ulcerativeColitis }], age: 40, ...given });
}
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const proofOf = (kind: ProofKind, on: CivilDay, id = ulcerativeColitis, rest = {}) =>
  check({ day: on, diseases: [{ id }], proofs: [{ kind, ...rest }] }).diseases[0]?.proofs[0]?.outcome;

describe("窓口での確認", () => {
  test("潰瘍性大腸炎、40歳、受給者証: 対象。手帳はいらず、程度は別に決まる", () => {
    const answer = check({ proofs: [{ kind: "recipient" }] });
    expect(answer).toMatchObject({
      status: "covered",
      certainty: "documented",
      complete: true,
      missing: [],
      person: { legal: "障害者", age: 40 },
      otherSchemes: [],
      edition: { id: "support-2025-04-01", officialCount: 376 },
    });
    expect(codes(answer.notes)).toEqual(["degree", "no-handbook-needed"]);
    expect(codes(answer.nextSteps)).toEqual(["apply"]);
    expect(answer.law.map(({ place }) => place)).toEqual([
      "障害者総合支援法 4条1項",
      "障害者総合支援法施行令 1条",
      "難病法 5条1項",
    ]);
  });

  test("18歳の誕生日の前の日までは障害児、誕生日からは障害者", () => {
    const birthDay = day("2008-03-01");
    expect(check({ birthDay, age: undefined }).person.legal).toBe("障害者");
    expect(check({ birthDay, age: undefined, day: day("2026-02-28") }).person.legal).toBe("障害児");
    expect(check({ age: 17 }).law[0]?.place).toBe("障害者総合支援法 4条2項（児童福祉法 4条2項）");
  });

  test("手帳があれば、二重の認定をしないよう確かめる", () => {
    expect(codes(check({ handbook: ["physical"] }).notes)).toEqual(["degree", "handbook-held"]);
  });

  test("2026年4月からも、告示された指定難病は対象。静かな覚え書きが付くだけで、警告は出ない", () => {
    const answer = check({ day: day("2026-11-21"), proofs: [{ kind: "recipient" }] });
    expect([answer.status, answer.certainty, answer.complete]).toEqual(["covered", "documented", true]);
    expect(codes(answer.diseases[0]?.coverage.because ?? [])).toEqual(["designated", "still-designated"]);
    expect(codes(answer.nextSteps)).toEqual(["apply"]);
    expect(windowNote(answer, day("2026-11-21")).join("\n")).not.toContain("要確認");
  });

  test("指定難病でない病気と、2027年4月からの日は、要確認。それでも受け付ける", () => {
    for (const given of [
      { day: day("2026-11-21"), diseases: [{ id: macular }] },
      { day: day("2027-04-01") },
    ]) {
      const answer = check(given);
      expect([answer.status, answer.certainty]).toEqual(["covered", "inferred"]);
      expect(answer.summary.ja).toContain("受け付け");
      expect(codes(answer.nextSteps)).toEqual(["ask-list", "apply"]);
    }
  });

  test("外れた病気: 前の支給決定があれば続けて使え、なければほかの制度へ", () => {
    const removed = { diseases: [{ id: "2013:123" }], age: 50 };
    const without = check(removed);
    expect([without.status, codes(without.nextSteps)]).toEqual([
      "not-covered",
      ["ask-grandfather", "show-others"],
    ]);
    expect(codes(without.otherSchemes)).toEqual(
      expect.arrayContaining(["handbook", "pension", "centre", "local"]),
    );
    const kept = check({ ...removed, earlierDecision: day("2015-06-30") });
    expect([kept.status, kept.diseases[0]?.because[0]?.code]).toEqual(["covered", "transitional"]);
    expect(check({ ...removed, earlierDecision: day("2015-07-01") }).status).toBe("not-covered");
  });

  test("いくつかの病気: 一つが対象なら進める。合併症も一つずつ答える", () => {
    const answer = check({
      diseases: [{ id: "2013:123" }, { id: ulcerativeColitis, complication: true }, { typedName: "かぜ" }],
    });
    expect(answer.status).toBe("covered");
    expect(answer.diseases.map(({ status }) => status)).toEqual(["not-covered", "covered", "not-confirmed"]);
    expect(codes(answer.notes)).toContain("complications");
    expect(codes(answer.missing)).toEqual(["earlier-decision", "unknown-disease", "onset"]);
    expect(answer.complete).toBe(true);
  });

  test("書いてある名前で: 一つにきまれば使い、いくつかあれば選んでもらう", () => {
    const typed = (typedName: string) => check({ diseases: [{ typedName }] }).diseases[0];
    expect(typed("ウェゲナー肉芽腫症")?.disease?.name).toBe("多発血管炎性肉芽腫症");
    expect(typed("骨髓線維症")?.disease?.id).toBe("2013:45");
    expect(typed("ＩｇＡ 腎症")?.disease?.notificationNo).toBe(66);
    const several = typed("重症多形滲出性紅斑（急性期）");
    expect(several?.disease).toBeNull();
    expect(several?.coverage.because[0]?.code).toBe("several-names");
    expect(several?.candidates.map(({ notificationNo }) => notificationNo).toSorted()).toEqual([38, 39]);
  });

  test("かっこの中が一覧にないときは、選ばずに候補として出す", () => {
    const [verdict] = check({ diseases: [{ typedName: "パーキンソン病（疑い）" }] }).diseases;
    expect([verdict?.disease, verdict?.candidates.map(({ id }) => id)]).toEqual([null, ["NANDO:1200010"]]);
  });

  test("2013年4月より前は、版がない", () => {
    const answer = check({ day: day("2013-03-31") });
    expect([answer.edition, answer.status]).toEqual([null, "not-covered"]);
    expect(answer.otherSchemes.length).toBeGreaterThan(0);
  });

  test("なにもないときは、足りないものを一度に言う", () => {
    const empty = checkAtWindow({ day: today, diseases: [] });
    expect([empty.status, codes(empty.missing)]).toEqual(["not-confirmed", ["no-disease", "age"]]);
  });
});

describe("発症の時期", () => {
  const onset = (given: Partial<WindowCase>) => {
    const { missing, diseases: verdicts } = check(given);
    const own = missing.filter(({ code }) => code.startsWith("onset"));
    return [verdicts[0]?.onset.need, own.map(({ code, blocking }) => `${code}${blocking ? "!" : ""}`)];
  };

  test("進行する病気では必要、分からない病気では聞く（止めない）、ほかは分かれば", () => {
    expect(onset({ diseases: [{ id: ulcerativeColitis, progressive: true }] })).toEqual([
      "required",
      ["onset!"],
    ]);
    expect(onset({ diseases: [{ typedName: "進行性核上性麻痺" }] })).toEqual(["required", ["onset!"]]);
    expect(onset({ diseases: [{ id: als }] })).toEqual(["asked", ["onset"]]);
    expect(onset({ diseases: [{ id: als, progressive: false }] })).toEqual(["optional", []]);
    expect(onset({})).toEqual(["optional", []]);
  });

  test.each([
    ["2019", []],
    ["2019-04", []],
    ["2019-04-30", []],
    ["2026-03-01", []],
    ["2026-03-02", ["onset-after-day!"]],
    ["2027", ["onset-after-day!"]],
    ["1979", ["onset-before-birth!"]],
    ["1980", []],
    ["平成元年", ["onset-unreadable!"]],
    ["2019-13", ["onset-unreadable!"]],
    ["2019-02-30", ["onset-unreadable!"]],
  ])("%s", (text, problems) => {
    const given = { diseases: [{ id: als, progressive: true, onset: { text, about: true } }] };
    expect(onset({ ...given, birthDay: day("1980-05-05") })).toEqual(["required", problems]);
  });
});

describe("書類", () => {
  test.each([
    ["diagnosis", "2013-04-01", "proves"],
    ["former", "2014-12-31", "proves"],
    ["former", "2015-01-01", "ask"],
    ["recipient", "2014-12-31", "not-on-this-day"],
    ["recipient", "2015-01-01", "proves"],
    ["registration", "2024-03-31", "not-on-this-day"],
    ["registration", "2024-04-01", "proves"],
    ["opinion", "2026-03-01", "ask"],
    ["childhood", "2026-03-01", "ask"],
  ] as const)("%s on %s: %s", (kind, on, outcome) => {
    expect(proofOf(kind, day(on))).toBe(outcome);
  });

  test("受給者証と登録者証は、指定難病でない対象疾病を証明しない", () => {
    expect(proofOf("recipient", today, macular)).toBe("not-this");
    expect(proofOf("registration", today, macular)).toBe("not-this");
    expect(proofOf("diagnosis", today, macular)).toBe("proves");
  });

  test("期限が切れた受給者証は聞く。登録者証に期限はない", () => {
    const over = { validUntil: day("2026-02-28") };
    expect(proofOf("recipient", today, ulcerativeColitis, over)).toBe("ask");
    expect(proofOf("registration", today, ulcerativeColitis, over)).toBe("proves");
    expect(proofOf("recipient", today, ulcerativeColitis, { validUntil: today })).toBe("proves");
  });

  test("書類はその病気だけを証明し、日付が先のものは確かめる", () => {
    const two = check({
      diseases: [{ id: ulcerativeColitis }, { id: als }],
      proofs: [{ kind: "diagnosis", disease: als }, { kind: "diagnosis" }],
    });
    expect(two.diseases.map(({ proofs }) => proofs.map(({ outcome }) => outcome))).toEqual([
      ["not-this", "ask"],
      ["proves", "ask"],
    ]);
    expect(proofOf("diagnosis", today, ulcerativeColitis, { day: day("2026-03-02") })).toBe("ask");
  });
});

test("no dead end: whoever is not covered is shown other schemes, fit for the age", () => {
  const anyDay = fc
    .integer({ min: 2010, max: 2030 })
    .chain((year) =>
      fc.integer({ min: 1, max: 12 }).map((month) => day(`${year}-${String(month).padStart(2, "0")}-01`)),
    );
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...diseases), fc.option(fc.nat(110)), (on, { id }, age) => {
      const answer = checkAtWindow({ day: on, diseases: [{ id }], age: age ?? undefined });
      expect(answer.status === "covered").toBe(answer.otherSchemes.length === 0);
      expect(answer.summary.ja.includes("要確認")).toBe(answer.certainty === "inferred");
      const isYoung = age !== null && age < 40;
      expect(isYoung && codes(answer.otherSchemes).includes("care-insurance")).toBe(false);
      expect(answer.nextSteps.length).toBeGreaterThan(0);
      expect(windowNote(answer, on).join("\n")).toContain(answer.summary.ja);
    }),
    { numRuns: 300 },
  );
});

test("every paper says what it proves, what not, and where that is written", () => {
  for (const { proves, provesNot, source } of Object.values(proofRows)) {
    expect([proves, provesNot, source].every((text) => text.length > 3)).toBe(true);
  }
});
