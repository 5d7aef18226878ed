import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { diseases } from "../catalogue/index.ts";
import type { WindowCase } from "./case.ts";
import { checkAtWindow } from "./index.ts";

/** A clerk's awkward cases: every problem is told at once, kindly, and with the next step. */
const today = day("2026-11-21");
const ulcerativeColitis = "NANDO:1200449";
const sma = "NANDO:1200003";
const formOfSma = diseases.find(({ partOf }) => partOf === sma)?.id ?? "";

function check(given: Partial<WindowCase>) {
  return checkAtWindow({ day: today, diseases: [{ id: ulcerativeColitis }], age: 40, ...given });
}
const codes = (given: Partial<WindowCase>) => check(given).missing.map(({ code }) => code);
const texts = (given: Partial<WindowCase>) =>
  check(given)
    .missing.map(({ ja }) => ja)
    .join("\n");

describe("病名の書き方", () => {
  test.each([
    "パーキンソン病（疑い）",
    "パーキンソン病の疑い",
    "パーキンソン病疑い",
    "パーキンソン病【疑い】",
  ])("%s: 候補は一つ、選ばずに出し、診断が決まったかを聞く", (typedName) => {
    const given = { diseases: [{ typedName }] };
    const [verdict] = check(given).diseases;
    expect([verdict?.disease, verdict?.candidates.map(({ name }) => name)]).toEqual([
      null,
      ["パーキンソン病"],
    ]);
    expect(codes(given)).toContain("which-disease");
    expect(codes(given)).toContain("suspected");
    expect(texts(given)).toContain("近い病名に、「パーキンソン病」があります");
    expect(verdict?.coverage.because[0]?.code).toBe("near-name");
    expect(check(given).complete).toBe(false);
  });

  test("選んだ病気でも「疑い」と書いてあれば、診断が決まるまで終わらない", () => {
    const given = { diseases: [{ id: ulcerativeColitis, typedName: "潰瘍性大腸炎の疑い" }] };
    expect([check(given).complete, codes(given)]).toEqual([false, ["suspected", "proof"]]);
  });

  test("説明のかっこは、候補として出す。疑いとは言わない", () => {
    const given = { diseases: [{ typedName: "潰瘍性大腸炎（軽症）" }] };
    expect(codes(given)).toContain("which-disease");
    expect(codes(given)).not.toContain("suspected");
  });

  test("長い名前の中に指定難病の名前があれば、選ばずに候補として出す", () => {
    const of = (typedName: string) => check({ diseases: [{ typedName }] }).diseases[0];
    const als = of("孤発性筋萎縮性側索硬化症");
    expect([als?.disease, als?.candidates.map(({ name }) => name)]).toEqual([null, ["筋萎縮性側索硬化症"]]);
    expect(of("線維筋痛症")?.candidates).toEqual([]);
  });

  test("空の病名は、入れるか消すかを言う", () => {
    expect(codes({ diseases: [{ typedName: "　 " }] })).toContain("no-name");
    expect(texts({ diseases: [{}] })).toContain("病名が空です");
  });

  test("一つが対象なら、ほかの病名が分からなくても進める。同じ病気は二度書かない", () => {
    const two = check({
      diseases: [{ id: ulcerativeColitis }, { typedName: "かぜ" }, { id: ulcerativeColitis }],
      proofs: [{ kind: "diagnosis", disease: ulcerativeColitis }],
    });
    expect([two.status, two.complete]).toEqual(["covered", true]);
    expect(two.missing.map(({ code, disease }) => [code, disease])).toContainEqual(["same-disease", 2]);
    expect(two.missing.map(({ code }) => code)).toContain("unknown-disease");
  });
});

describe("年齢と日付", () => {
  test("合わないものは、全部を一度に言う", () => {
    const given: Partial<WindowCase> = {
      diseases: [{ typedName: "" }, { id: ulcerativeColitis, progressive: true, onset: { text: "2030" } }],
      birthDay: day("2027-01-01"),
      age: undefined,
      earlierDecision: day("2028-01-01"),
    };
    const found = codes(given);
    for (const code of ["birth-after-day", "decision-after-day", "no-name", "onset-after-day"])
      expect(found).toContain(code);
  });

  test.each([
    [{ age: -1 }, "age-unreadable"],
    [{ age: 17.5 }, "age-unreadable"],
    [{ age: 121 }, "age-unreadable"],
    [{ age: undefined, birthDay: day("1850-01-01") }, "birth-too-early"],
    [{ age: 40, birthDay: day("1990-11-21") }, "age-differs"],
    [{ age: undefined }, "age"],
  ] as const)("%o: %s", (given, code) => {
    expect(codes(given)).toContain(code);
  });

  test("年齢と生まれた日が合っていれば、何も言わない", () => {
    expect(codes({ age: 36, birthDay: day("1990-11-21"), proofs: [{ kind: "diagnosis" }] })).toEqual([]);
  });

  test("年齢だけでも、生まれる前の発症は分かる", () => {
    const onset = (text: string) =>
      codes({ age: 10, diseases: [{ id: ulcerativeColitis, onset: { text } }] });
    expect(onset("2014")).toContain("onset-before-birth");
    expect(onset("2015")).not.toContain("onset-before-birth");
  });

  test("2013年4月より前の日は、日が正しいかをまず見てもらう", () => {
    const answer = check({ day: day("2013-03-31") });
    expect(answer.nextSteps.map(({ code }) => code)).toEqual(["check-day", "show-others"]);
    expect(answer.missing).toEqual([]);
  });

  test("その日に18歳になる人は、その日から障害者", () => {
    const birthDay = day("2008-11-21");
    expect(check({ birthDay, age: undefined }).person).toMatchObject({ age: 18, legal: "障害者" });
    expect(check({ birthDay, age: undefined, day: day("2026-11-20") }).person.legal).toBe("障害児");
  });
});

describe("前の支給決定（2015年1月に外れた劇症肝炎）", () => {
  const removed = diseases.find(({ name, list }) => name === "劇症肝炎" && list === "2013")?.id ?? "";
  const decided = (on: string) => ({ diseases: [{ id: removed }], earlierDecision: day(on) });
  test("外れる前なら続けて使え、外れた後や2013年より前なら、わけを言う", () => {
    expect(check(decided("2014-12-31")).status).toBe("covered");
    expect(codes(decided("2015-01-01"))).toEqual(["decision-after-removal"]);
    expect(codes(decided("2013-03-31"))).toEqual(["decision-before-2013"]);
    expect(codes({ diseases: [{ id: removed }] })).toEqual(["earlier-decision"]);
    expect(codes(decided("2027-01-01"))).toEqual(["decision-after-day"]);
  });
});

describe("書類", () => {
  const outcomes = (given: Partial<WindowCase>) =>
    check(given).diseases.map(({ proofs }) => proofs.map(({ outcome }) => outcome));

  test("型の名前の書類は、もとの病気も証明する。もとの病気の書類も、型を証明する", () => {
    const proof = (disease: string, id: string) =>
      outcomes({ diseases: [{ id }], proofs: [{ kind: "diagnosis", disease }] });
    expect(proof(formOfSma, sma)).toEqual([["proves"]]);
    expect(proof(sma, formOfSma)).toEqual([["proves"]]);
    expect(proof(ulcerativeColitis, sma)).toEqual([["not-this"]]);
  });

  test("今の名前の書類は、2013年の名前の病気を証明する。広い名前は、せまい病気を証明しない", () => {
    const proof = (disease: string, id: string) =>
      outcomes({ diseases: [{ id }], proofs: [{ kind: "diagnosis", disease }] });
    const malignant = diseases.find(({ name }) => name === "悪性関節リウマチ")?.id ?? "";
    expect(proof(sma, "2013:70")).toEqual([["proves"]]);
    expect(proof("2013:70", sma)).toEqual([["proves"]]);
    expect(proof(malignant, "2013:14")).toEqual([["proves"]]);
    expect(proof("2013:14", malignant)).toEqual([["not-this"]]);
  });

  test("登録者証は病名がないので、指定難病が二つあればどちらかを聞く", () => {
    const proofs = [{ kind: "registration" }] as const;
    expect(outcomes({ diseases: [{ id: ulcerativeColitis }, { id: sma }], proofs })).toEqual([
      ["ask"],
      ["ask"],
    ]);
    expect(outcomes({ diseases: [{ id: ulcerativeColitis }, { id: "2013:12" }], proofs })).toEqual([
      ["proves"],
      ["not-this"],
    ]);
  });

  test("制度より前の日付と、終わりが先に来る日付は、確かめる", () => {
    const dated = (kind: "recipient" | "registration", on: string, until?: string) =>
      outcomes({ proofs: [{ kind, day: day(on), ...(until ? { validUntil: day(until) } : {}) }] });
    expect(dated("recipient", "2014-12-31")).toEqual([["ask"]]);
    expect(dated("recipient", "2015-01-01")).toEqual([["proves"]]);
    expect(dated("registration", "2024-03-31")).toEqual([["ask"]]);
    expect(dated("recipient", "2026-10-01", "2026-09-30")).toEqual([["ask"]]);
  });

  test("対象でない病気の書類や発症は求めない", () => {
    const old = { day: day("2014-12-31"), diseases: [{ typedName: "ウルリッヒ病" }] };
    expect(codes(old)).toEqual([]);
  });
});

test("every text of the check is short and polite", () => {
  const cases: readonly Partial<WindowCase>[] = [
    { diseases: [{ typedName: "パーキンソン病（疑い）" }, { typedName: "" }], age: -1 },
    { diseases: [{ id: "2013:13" }, { id: "2013:21" }], earlierDecision: day("2020-01-01") },
    {
      diseases: [{ id: "2013:12" }],
      day: day("2028-01-01"),
      proofs: [{ kind: "registration" }, { kind: "former" }],
    },
  ];
  const said = cases
    .map((given) => check(given))
    .flatMap((answer) => [
      answer.summary,
      answer.person,
      ...answer.missing,
      ...answer.nextSteps,
      ...answer.diseases.flatMap(({ coverage, proofs, onset }) => [
        ...coverage.because,
        ...proofs,
        onset.because,
      ]),
    ]);
  const sentences = said.flatMap(({ ja }) => ja.split("。")).filter(Boolean);
  expect(sentences.filter((one) => one.length > 60)).toEqual([]);
  expect(sentences.filter((one) => !/(?:す|ん|た|い)(?:（.*）)?$/u.test(one))).toEqual([]);
});
