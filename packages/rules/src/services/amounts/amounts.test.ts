import { describe, expect, test } from "vitest";
import { disease, today } from "../../../test/some-situation.ts";
import { childhoodCaps, designatedCaps, type Step } from "../tables/caps.ts";
import { childhoodCap, designatedCap } from "./grant-caps.ts";
import { recoveryCapOfAdults, recoveryCapOfChildren } from "./recovery-cap.ts";
import { splitHouseholdCap } from "./split-cap.ts";
import { deviceUserCap, facilityCap, groupHomeCap, homeCap } from "./welfare-cap.ts";

const yen = (priced: { readonly amounts: readonly { readonly yen: number | null }[] }) =>
  priced.amounts[0]?.yen;
const taxed = (levy: "under-33000" | "33000-71000" | "71000-235000" | "235000-251000" | "251000-or-more") =>
  ({ day: today, diseases: [disease(6)], householdTax: "taxed", levy }) as const;

const steps = [
  ["welfare", { day: today, householdTax: "welfare" }],
  ["low1", { day: today, householdTax: "non-taxed", lowIncome: "yes" }],
  ["low2", { day: today, householdTax: "non-taxed", lowIncome: "no" }],
  ["general1", taxed("under-33000")],
  ["general1", taxed("33000-71000")],
  ["general2", taxed("71000-235000")],
  ["general2", taxed("235000-251000")],
  ["upper", taxed("251000-or-more")],
] as const satisfies readonly (readonly [Step, object])[];

describe("特定医療費 and 小児慢性: every step", () => {
  test.each(steps)("%s", (step, answers) => {
    const plain = { ...answers, equipment: [], costOver50000: "no" } as const;
    const costly = { ...answers, equipment: [], costOver50000: "yes" } as const;
    const heart = { ...answers, equipment: ["external-heart"] } as const;
    expect([plain, costly, heart].map((one) => yen(designatedCap(one)))).toEqual(designatedCaps[step]);
    expect([plain, costly, heart].map((one) => yen(childhoodCap(one)))).toEqual(childhoodCaps[step]);
  });

  test("高額かつ長期 rests on a C fact and is signed", () => {
    const priced = designatedCap({ ...taxed("251000-or-more"), equipment: [], costOver50000: "yes" });
    expect(priced.amounts[0]?.toConfirm).toBe(true);
  });

  test.each([
    ["a ventilator for the night", ["ventilator-part"], "yes", 30_000],
    ["home oxygen", ["oxygen"], "yes", 30_000],
    ["an implanted heart", ["implanted-heart"], "yes", 30_000],
    ["a ventilator all day that may be taken off", ["ventilator-all-day"], "no", 30_000],
    ["a ventilator all day for good", ["ventilator-all-day"], "yes", 1_000],
  ] as const)("M18: %s", (_what, equipment, dependsOnMachine, expected) => {
    const answers = { ...taxed("251000-or-more"), equipment, dependsOnMachine, costOver50000: "no" } as const;
    expect(yen(designatedCap(answers))).toBe(expected);
  });

  test("asks one thing after the other and never guesses", () => {
    const order = ["householdTax", "levy", "equipment", "costOver50000"] as const;
    const answers = {
      householdTax: "taxed",
      levy: "71000-235000",
      equipment: [],
      costOver50000: "no",
    } as const;
    const given = order.map((_id, at) =>
      Object.fromEntries(order.slice(0, at).map((id) => [id, answers[id]])),
    );
    const priced = given.map((some) => designatedCap({ day: today, ...some }));
    expect(priced.map(({ asks }) => asks)).toEqual(order.map((id) => [id]));
    expect(priced.map(yen)).toEqual([null, null, null, null]);
    expect(yen(designatedCap({ day: today, ...answers }))).toBe(20_000);
  });
});

test("難病令1条2項: the highest ceiling is shared in proportion and cut to 10 yen", () => {
  expect(splitHouseholdCap([30_000, 10_000])).toEqual([22_500, 7_500]);
  expect(splitHouseholdCap([10_000, 10_000, 10_000])).toEqual([3_330, 3_330, 3_330]);
  expect(splitHouseholdCap([0, 0])).toEqual([0, 0]);
  expect(splitHouseholdCap([])).toEqual([]);
});

describe("総支令17条", () => {
  const home = { day: today, living: "with-family" } as const;
  test.each([
    ["adult at home under 160,000", homeCap({ ...home, age: 40, coupleTax: "under-160000" }), 9_300],
    ["adult at home from 160,000", homeCap({ ...home, age: 40, coupleTax: "160000-280000" }), 37_200],
    ["child at home under 280,000", homeCap({ ...home, age: 17, coupleTax: "160000-280000" }), 4_600],
    ["child at home from 280,000", homeCap({ ...home, age: 17, coupleTax: "280000-460000" }), 37_200],
    ["not taxed", homeCap({ day: today, coupleTax: "non-taxed" }), 0],
    ["生活保護", homeCap({ day: today, householdTax: "welfare" }), 0],
    ["in a facility at 17", facilityCap({ day: today, age: 17, coupleTax: "160000-280000" }), 9_300],
    [
      "in a facility at 19: the household counts",
      facilityCap({ day: today, age: 19, coupleTax: "non-taxed" }),
      null,
    ],
    ["in a facility at 20", facilityCap({ day: today, age: 20, coupleTax: "under-160000" }), 37_200],
    ["in a group home", groupHomeCap({ day: today, age: 40, coupleTax: "under-160000" }), 37_200],
    [
      "day care from a group home",
      homeCap({ day: today, living: "group-home", age: 40, coupleTax: "under-160000" }),
      37_200,
    ],
    ["補装具, taxed", deviceUserCap({ day: today, age: 40, coupleTax: "280000-460000" }), 37_200],
    ["補装具, over the limit", deviceUserCap({ day: today, age: 40, coupleTax: "460000-or-more" }), null],
    ["補装具, a child", deviceUserCap({ day: today, age: 10, coupleTax: "460000-or-more" }), 37_200],
  ] as const)("%s", (_who, priced, expected) => {
    expect(yen(priced)).toBe(expected);
  });
});

describe("総支令35条, 附則13条", () => {
  test.each([
    ["under-33000", 5_000, 5_000],
    ["33000-71000", 10_000, 10_000],
    ["71000-235000", 10_000, 10_000],
    ["235000-251000", 20_000, 20_000],
    ["251000-or-more", 20_000, 20_000],
  ] as const)("taxed, levy %s", (levy, adult, child) => {
    expect([yen(recoveryCapOfAdults(taxed(levy))), yen(recoveryCapOfChildren(taxed(levy)))]).toEqual([
      adult,
      child,
    ]);
  });

  test.each([
    ["welfare", 0],
    ["low1", 2_500],
    ["low2", 5_000],
  ] as const)("%s", (step, expected) => {
    const answers = steps.find(([name]) => name === step)?.[1] ?? { day: today };
    expect(yen(recoveryCapOfAdults(answers))).toBe(expected);
  });
});
