import { expect, it } from "vitest";
import { abilityDetails, ratingHelp, ratingScales as scales, scaleRepairs as repairs } from "./index.ts";

const textAt = (key: string, level: number) =>
  scales.find((scale) => scale.key === key)?.anchors.find((anchor) => anchor.level === level)?.ja ?? "";

it("has six levels of symptoms, five of ability and seven times five of daily life", () => {
  expect(scales.map(({ anchors }) => anchors.length)).toEqual([6, 5, 5, 5, 5, 5, 5, 5, 5]);
  for (const { anchors } of scales) {
    expect(anchors.map(({ level }) => level)).toEqual(anchors.map((_, at) => at + 1));
    expect(new Set(anchors.map(({ ja }) => ja)).size).toBe(anchors.length);
    for (const { ja } of anchors) expect(ja).toMatch(/[。）]$/u);
  }
  expect(scales.map(({ ja }) => ja)).toEqual([
    "精神症状評価",
    "能力障害評価",
    "食事",
    "生活リズム",
    "保清",
    "金銭管理",
    "服薬管理",
    "対人関係",
    "社会的適応を妨げる行動",
  ]);
});

it("stands with every repair made, and leaves alone what is in doubt", () => {
  for (const { scale, level, scanned, repaired } of repairs) {
    const text = textAt(scale, level);
    const isNumber = repaired !== null && /^\d\)$/u.test(repaired);
    expect(text, `${scale} ${level}`).toContain(isNumber ? "" : (repaired ?? scanned));
    expect(text.includes(scanned), `${scale} ${level}`).toBe(repaired === null);
  }
  expect(repairs.length).toBeGreaterThan(10);
});

it("has the words of the form (spot checks against the seed)", () => {
  expect(textAt("rating.symptoms", 4)).toMatch(/意思の伝達か判断に欠陥がある/u);
  expect(textAt("life.money", 4)).toMatch(/^3~4日に一度手渡しして相談する必要がある/u);
  expect(abilityDetails).toHaveLength(5);
  expect(abilityDetails[4]?.[0]).toBe("①に記載のことは援助があってもほとんど出来ない。");
});

it("tells the three premises and who may rate", () => {
  expect(ratingHelp.map(({ id }) => id)).toEqual([
    "help",
    "alone",
    "treated",
    "any-department",
    "ask-specialist",
  ]);
});
