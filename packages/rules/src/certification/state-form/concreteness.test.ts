import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concretenessHints } from "./index.ts";
import { harmless, vagueWords } from "./tables/vague-words.ts";

describe("concretenessHints", () => {
  const words = (text: string) => concretenessHints(text).map(({ word }) => word);

  it("knows many vague words, each once", () => {
    const all = vagueWords.map(([word]) => word);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(all.filter((word) => harmless.includes(word))).toEqual([]);
  });

  it.each([
    ["時々ふらつく。", ["時々"]],
    ["時々（週に2回）ふらつく。", []],
    ["なんとか一人でできるが大変。", ["なんとか", "大変"]],
    ["いつも通り。", ["いつも通り"]],
    ["同上", ["同上"]],
    ["週に3回、同上", ["同上"]],
    ["体調が悪い時は動けない。", ["体調が悪い時"]],
    ["体調が悪い時（朝の2時間）は動けない。", []],
    ["介助が必要。", ["介助が必要"]],
    ["母の介助が必要（1日に2回）。", []],
    ["平等に、よくなる。", []],
    ["非常に痛い。", ["非常に"]],
    ["十分に立てず、長時間は無理。", ["長時間"]],
    ["長時間、三十分は立てない。", []],
    ["一人では無理で、介助が必要。", ["介助が必要"]],
    ["呼吸困難があり、正常に歩けない。", []],
    ["長時間立てない。10分で痛む。", ["長時間"]],
    ["", []],
  ])("%s → %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("finds every word of its table, and gives a question in both languages", () => {
    for (const [word, open] of vagueWords) {
      const [hint] = concretenessHints(word);
      expect(hint, word).toMatchObject({ word, open });
      expect(hint?.ja).toMatch(/。$/u);
    }
  });

  it("points at what it means, in order and without overlap, in any text (law)", () => {
    const piece = fc.oneof(
      fc.constantFrom(...vagueWords.map(([word]) => word)),
      fc.constantFrom("。", "、", "母が", "週に3回", "𠮷", "\n"),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let before = 0;
        for (const { start, end, word } of concretenessHints(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });
});
