import { describe, expect, test } from "vitest";
import { disease, someSituation, today, unlisted } from "../../test/some-situation.ts";
import fc from "fast-check";
import { findMeasures, type MeasureId, questions, type Situation } from "./index.ts";

/** What a counsellor looks at: is the answer kind, honest, complete, and is the next step named. */
const sle = disease(49);
const resultOf = (situation: Omit<Situation, "day">, id: MeasureId) => {
  const found = findMeasures({ day: today, ...situation }).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const asked = (situation: Omit<Situation, "day">) =>
  questions({ day: today, ...situation }).map(({ id }) => id);

describe("words", () => {
  test("who has the paper is not told to apply", () => {
    const grant = { diseases: [sle], severity: "yes" } as const;
    expect(resultOf(grant, "designated-grant").summary).toContain("申請できます");
    const held = resultOf({ ...grant, designatedCard: "yes" }, "designated-grant");
    expect([held.verdict, held.summary, held.next]).toEqual([
      "yes",
      "受給者証があります。切れる前に更新してください。",
      "更新の時期と書類を、保健所などに聞いてください。",
    ]);
    expect(resultOf({ age: 70, careInsurance: "certified" }, "care-insurance").next).toContain("ケアマネ");
    expect(resultOf({ diseases: [sle], registrationCard: "yes" }, "registration-card").summary).toContain(
      "あります",
    );
  });

  test("every no says what to do instead, never how to apply for it", () => {
    fc.assert(
      fc.property(someSituation, (situation) => {
        const no = findMeasures(situation).filter(({ verdict }) => verdict === "no");
        expect(no.filter(({ next }) => /聞い|調べ|示せ|相談|確かめ/u.test(next))).toEqual(no);
      }),
      { numRuns: 200 },
    );
    const none = { diseases: [unlisted], age: 30, physicalHandbook: "none", otherDisability: [] } as const;
    expect(resultOf(none, "home-care").next).toContain("身体障害者手帳を申請");
    expect(
      resultOf({ diseases: [sle], severity: "no", costOver33330: "no" }, "designated-grant").next,
    ).toContain("登録者証");
  });

  test("another way in is never shown as a reason against", () => {
    fc.assert(
      fc.property(someSituation, (situation) => {
        const against = findMeasures(situation)
          .flatMap(({ reasons }) => reasons)
          .filter(({ holds }) => holds === "no");
        expect(
          against.filter(({ text }) => /使えます|使えることがあります|場合があります/u.test(text)),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("anyone may call the support centre, with nothing answered and with no listed disease", () => {
    expect(resultOf({}, "support-centre").summary).toBe("相談できます。");
    expect(resultOf({ diseases: [unlisted] }, "support-centre").verdict).toBe("yes");
  });

  test("a reason cites the article of its own measure", () => {
    const cited = (id: MeasureId, text: string) =>
      resultOf({ diseases: [sle], age: 30, living: "with-family", equipment: ["ventilator-part"] }, id)
        .reasons.find((one) => one.text.includes(text))
        ?.sources.map((one) => one.id);
    expect(cited("short-stay", "自分の家")).toEqual(["V10"]);
    expect(cited("registration-card", "指定難病")).toEqual(["R1"]);
    expect(cited("ventilator-nursing", "指定難病")).toEqual(["M15"]);
  });

  test("the change at 18 and 20 is told to families it concerns, and to nobody else", () => {
    const told = (situation: Omit<Situation, "day">) =>
      resultOf(situation, "designated-grant").notes.some(({ text }) => text.includes("20歳で終わります"));
    const child = disease(97, { childhood: "yes" });
    expect(told({ diseases: [child], age: 17 })).toBe(true);
    expect(told({ diseases: [child], age: 16 })).toBe(false);
    expect(told({ diseases: [child], age: 19, childhoodCard: "no" })).toBe(false);
    expect(told({ diseases: [disease(2)], age: 19 })).toBe(false);
  });
});

describe("the order of questions", () => {
  test("what the person named as hard is settled first", () => {
    const given = { diseases: [sle], age: 30 } as const;
    const place = (difficulty: "medical-cost" | "income" | "work", id: "severity" | "firstVisit" | "work") =>
      asked({ ...given, difficulties: [difficulty] }).indexOf(id);
    expect(place("medical-cost", "severity")).toBeLessThan(4);
    expect(place("income", "firstVisit")).toBeLessThan(3);
    expect(place("work", "work")).toBe(0);
  });

  test("a small child is asked of work and pension last, and shown them last", () => {
    const baby = { diseases: [sle], age: 0, difficulties: ["body-care"] } as const;
    expect(asked(baby).slice(0, 8)).not.toContain("work");
    expect(asked(baby).slice(0, 8)).not.toContain("firstVisit");
    const maybe = findMeasures({ day: today, ...baby }).filter(({ verdict }) => verdict === "maybe");
    const firstOfWork = maybe.findIndex(({ field }) => field === "work");
    expect(maybe.slice(firstOfWork).every(({ field }) => field === "work" || field === "income")).toBe(true);
  });

  test("nobody under 40 is asked of care insurance, and nobody without another disability of watching over", () => {
    expect(asked({ diseases: [sle], age: 10, living: "with-family" })).not.toContain("careInsurance");
    expect(asked({ diseases: [sle], age: 30, otherDisability: [] })).not.toContain("behaviour");
    expect(asked({ diseases: [sle], age: 30, otherDisability: ["mental"] })).toContain("behaviour");
  });

  test("four answers are enough for something to do", () => {
    const answers = { diseases: [sle], age: 35, difficulties: ["work"], work: "working" } as const;
    const useful = findMeasures({ day: today, ...answers }).slice(0, 5);
    expect(useful.map(({ verdict }) => verdict)).toContain("yes");
    expect(useful.every(({ fits }) => fits)).toBe(true);
  });
});

test("who pays more than a tenth is told who can use 自立支援医療 at all", () => {
  const rich = { age: 40, physicalHandbook: "2", householdTax: "taxed" } as const;
  const noteOf = (levy: "235000-251000" | "71000-235000") =>
    resultOf({ ...rich, levy }, "adult-surgery").notes.some(({ text }) => text.includes("23万5千円以上"));
  expect([noteOf("235000-251000"), noteOf("71000-235000")]).toEqual([true, false]);
  const [over] = resultOf({ ...rich, levy: "235000-251000" }, "adult-surgery").amounts;
  expect(over?.note).toContain("だけが使えます");
});

test("the ceiling for a machine is read of 指定難病; of a child it is to be confirmed", () => {
  const machine = {
    age: 10,
    severity: "yes",
    householdTax: "taxed",
    levy: "33000-71000",
    equipment: ["ventilator-all-day"],
    dependsOnMachine: "yes",
    diseases: [disease(3, { childhood: "yes" })],
  } as const;
  const sumOf = (id: MeasureId) =>
    resultOf(machine, id).amounts.map(({ yen, toConfirm }) => [yen, toConfirm]);
  expect(sumOf("designated-grant")).toEqual([[1_000, false]]);
  expect(sumOf("childhood-grant")).toEqual([[500, true]]);
});
