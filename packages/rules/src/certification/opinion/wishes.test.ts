import { describe, expect, it } from "vitest";
import type { FieldValue } from "../changes/index.ts";
import { manualExample, opinionWishes, plainOpinion } from "./index.ts";

function wish(id: string, changes: Readonly<Record<string, FieldValue | undefined>>) {
  const values = new Map(Object.entries(plainOpinion));
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) values.delete(key);
    else values.set(key, value);
  }
  const found = opinionWishes(values).find((one) => one.id === id);
  if (!found) throw new Error(`no such wish: ${id}`);
  return found;
}

const noOutlook = { "outlook.1.by": null, "outlook.1.state": null };
const noDrug = Object.fromEntries(
  ["name", "dose", "effect", "sideEffect"].map((one) => [`drug.1.${one}`, null]),
);

describe("the eight wishes", () => {
  it("stand in the order of the manual, none met by an empty form", () => {
    const empty = opinionWishes(new Map());
    expect(empty.map(({ id }) => id)).toEqual([
      "easy",
      "concrete",
      "past-and-outlook",
      "yearly",
      "drugs",
      "remission",
      "mind",
      "benefit",
    ]);
    expect(empty.filter(({ met }) => met)).toEqual([]);
    for (const { ja, en, why, keys } of empty) {
      expect([ja, en, why.ja, why.en].every((text) => text.length > 5)).toBe(true);
      expect(keys.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ["easy", { "change.severe": "巧緻運動障害のため更衣に介助を要する。" }],
    [
      "concrete",
      {
        "change.severe": "つらい。",
        "change.mild": "ふつう。",
        "stability.text": "変わる。",
        "course.text": "平成20年に診断。",
      },
    ],
    ["past-and-outlook", { "course.text": "痛みが続く。", "history.1.when": null, "history.1.what": null }],
    ["past-and-outlook", { "prognosis.progresses": "unknown", ...noOutlook }],
    ["yearly", noOutlook],
    ["yearly", { "outlook.1.state": null }],
    ["drugs", { "drug.1.sideEffect": null }],
    ["drugs", noDrug],
    ["remission", { "change.mild": "軽い。" }],
    ["mind", { "mental.effectOnLife": null }],
    ["mind", { "mental.any": undefined }],
    ["benefit", { "notes.whyServices": "必要" }],
  ] as const)("%s is not met, with where to go", (id, changes) => {
    const { met, keys } = wish(id, changes);
    expect([met, keys.length > 0]).toEqual([false, true]);
  });

  it.each([
    ["easy", { "change.severe": "巧緻運動（指先の細かい動き）が難しい。" }],
    ["yearly", { ...noOutlook, "prognosis.period": "2年", "prognosis.state": "外では車いす" }],
    ["yearly", { ...noOutlook, "prognosis.seeCourse": true }],
    ["drugs", { ...noDrug, noDrugs: true }],
    ["remission", { stability: "stable", "change.mild": null, "course.text": "平成20年に診断した。" }],
    ["mind", { "mental.any": false, "mental.effectOnLife": null }],
  ] as const)("%s is met", (id, changes) => {
    expect(wish(id, changes)).toMatchObject({ met: true, keys: [] });
  });

  it("shows what even the manual's own example leaves open", () => {
    const open = opinionWishes(new Map(Object.entries(manualExample))).filter(({ met }) => !met);
    expect(open.map(({ id }) => id)).toContain("easy");
    expect(open).toHaveLength(7);
  });
});
