import { describe, expect, it } from "vitest";
import type { FieldValue } from "../changes/index.ts";
import { finderOf } from "../form/index.ts";
import { done } from "../../../test/state-form-done.ts";
import { stateForm, stateFormWishes } from "./index.ts";

const find = finderOf(stateForm);
const values = (given: Record<string, FieldValue>) => new Map(Object.entries(given));
const withMore = (more: Record<string, FieldValue>) => new Map([...done, ...Object.entries(more)]);

describe("the eight wishes of the board (S3 L704–711)", () => {
  const met = (given: ReadonlyMap<string, FieldValue>) =>
    stateFormWishes(given)
      .filter((wish) => wish.met)
      .map(({ id }) => id);
  const year = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`month.${at + 1}.state`, at < 3 ? "bad" : "good"]),
  );

  it("are none met by an empty form, and each says what is missing", () => {
    const wishes = stateFormWishes(values({}));
    expect(wishes).toHaveLength(8);
    for (const { met: isMet, why, keys, id } of wishes) {
      expect(isMet, id).toBe(false);
      expect(why.ja).toMatch(/。$/u);
      for (const key of keys) expect(find(key), `${id} ${key}`).toBeDefined();
      expect(keys.length, id).toBeGreaterThan(0);
    }
  });

  it.each([
    ["hardship", { "difficulty.1.after": "次の日は昼まで寝る。" }],
    ["past-outlook", { past: "去年は歩けた。", outlook: "入院の予定がある。" }],
    ["how-much", { "difficulty.1.frequency": "daily", "difficulty.1.help": "given-up" }],
    ["whole-year", year],
    ["subjective", { "invisible.fatigue": "none" }],
    ["mind", { "mental.any": "some", "mental.words": "朝に泣く日が週に2日ある。" }],
    ["strain", { "effort.any": "some", "effort.words": "途中で3回座る。" }],
    ["unsure", { "unsure.any": "none" }],
  ] as const)("%s is met by its fields", (id, more) => {
    expect(met(withMore(more))).toContain(id);
  });

  it.each([
    ["hardship", {}],
    ["past-outlook", { past: "去年は歩けた。" }],
    ["how-much", { "difficulty.1.frequency": "daily", "difficulty.1.help": "part" }],
    ["whole-year", Object.fromEntries(Object.keys(year).map((key) => [key, "unknown"]))],
    ["whole-year", { ...year, "month.7.state": null }],
    ["subjective", {}],
    ["mind", { "mental.any": "some" }],
    ["strain", { "effort.any": "not-heard" }],
    ["unsure", { "unsure.any": "some" }],
  ])("%s stays open with %j", (id, more) => {
    expect(met(withMore(more))).not.toContain(id);
  });
});
