import { describe, expect, test } from "vitest";
import { today } from "../../test/some-situation.ts";
import { day } from "../calendar/index.ts";
import { type Grade, grades } from "../grading/index.ts";
import { type MeasureId, opensByGrade } from "./index.ts";

const at = (grade: Grade, age: number | null = 45) =>
  opensByGrade({ grade, age, day: today, diseaseOnly: true });
const ids = (all: readonly { readonly measure: MeasureId }[]) => [
  ...new Set(all.map(({ measure }) => measure)),
];

describe("what a grade opens", () => {
  test.each([
    ["非該当", [], "区分1", ["home-care", "short-stay", "medical-short-stay"]],
    [
      "区分2",
      ["home-care", "short-stay", "medical-short-stay", "home-care-hospital-visit"],
      "区分3",
      ["day-care"],
    ],
    [
      "区分3",
      ["home-care", "short-stay", "medical-short-stay", "home-care-hospital-visit", "day-care"],
      "区分4",
      ["living-in", "heavy-visit"],
    ],
    [
      "区分5",
      [
        "home-care",
        "short-stay",
        "medical-short-stay",
        "home-care-hospital-visit",
        "day-care",
        "living-in",
        "heavy-visit",
        "hospital-care",
      ],
      "区分6",
      ["comprehensive-support"],
    ],
  ] as const)("%s", (grade, now, next, also) => {
    const opening = at(grade);
    expect(ids(opening.now)).toEqual(now);
    expect([opening.next?.grade, ids(opening.next?.also ?? [])]).toEqual([next, also]);
  });

  test("区分6 is the last", () => expect(at("区分6").next).toBeNull());

  test("from 50 on day care opens at 区分2 and living in at 区分3", () => {
    expect(ids(at("区分2", 50).now)).toContain("day-care");
    expect(ids(at("区分2", 49).now)).not.toContain("day-care");
    expect(ids(at("区分3", 50).now)).toContain("living-in");
    expect(ids(at("区分3", 49).now)).not.toContain("living-in");
  });

  test("a higher grade opens at least as much", () => {
    const opened = grades.map((grade) => new Set(ids(at(grade, 60).now)));
    for (const [rank, now] of opened.entries())
      for (const id of opened[rank - 1] ?? []) expect(now).toContain(id);
  });

  test("the sentence names both steps and sends to the window where a C fact stands behind", () => {
    const { sentence } = at("区分3");
    expect(sentence).toMatch(
      /^区分3では、.*生活介護を申請できます。区分4になると、.*重度訪問介護も申請できます。条件は窓口で/u,
    );
    expect(at("区分3").now.find(({ measure }) => measure === "home-care")?.toConfirm).toBe(true);
    expect(at("区分3").now.find(({ measure }) => measure === "short-stay")?.toConfirm).toBe(false);
  });

  test("children have no grade; without an age the lower grades from 50 on are mentioned", () => {
    expect(at("区分3", 17).now).toEqual([]);
    expect(at("区分3", 17).sentence).toContain("18歳未満");
    expect(at("区分3", null).notes.some(({ text }) => text.includes("50歳以上"))).toBe(true);
  });

  test("行動援護 is not opened by a disease, and care insurance comes first from 65", () => {
    expect(at("区分6").notes.some(({ text }) => text.includes("行動援護"))).toBe(true);
    expect(at("区分3", 65).notes.some(({ text }) => text.includes("介護保険"))).toBe(true);
    expect(at("区分3", 64).notes.some(({ text }) => text.includes("介護保険"))).toBe(false);
  });

  test("what needs no grade is told with the grade, new services from their day on", () => {
    const before = opensByGrade({ grade: "非該当", age: 30, day: day("2025-09-30"), diseaseOnly: true });
    expect(ids(before.regardless)).not.toContain("work-choice");
    expect(ids(at("非該当").regardless)).toContain("work-choice");
  });

  test("before the texts that are held nothing is said", () => {
    const opening = opensByGrade({ grade: "区分3", age: 45, day: day("2015-01-01"), diseaseOnly: true });
    expect([opening.now, opening.next, opening.regardless]).toEqual([[], null, []]);
  });
});
