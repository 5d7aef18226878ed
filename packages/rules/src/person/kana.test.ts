import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKana } from "./kana.ts";
import { kanaKey } from "./kana-key.ts";
import { kanaSort } from "./kana-sort.ts";

test.each([
  ["やまだ", "ヤマダ"],
  ["ﾔﾏﾀﾞ", "ヤマダ"],
  ["ヤマタ゛", "ヤマダ"],
  ["やまだ　はなこ", "ヤマダハナコ"],
  ["キョウコ", "キヨウコ"],
  ["ハッタ", "ハツタ"],
  ["ヂ", "ジ"],
  ["みかづき", "ミカズキ"],
  ["カヲル", "カオル"],
  ["ヰヱ", "イエ"],
  ["ユウコ", "ユーコ"],
  ["ユウイチ", "ユーイチ"],
  ["サトウ", "サトー"],
  ["オオノ", "オーノ"],
  ["オウノ", "オオノ"],
  ["ケイコ", "ケーコ"],
  ["ミスヾ", "ミスズ"],
  ["イスヽキ", "イススキ"],
  ["ヴァイオレット", "バイオレット"],
  ["ヴ", "ブ"],
  ["ティナ", "テイナ"],
])("%s is found as %s", (written, sought) => expect(kanaKey(written)).toBe(kanaKey(sought)));

test.each([
  ["オノ", "オオノ"],
  ["ヤマサキ", "ヤマザキ"],
  ["ユイ", "ユウイ"],
  ["ハト", "パト"],
])("%s is not %s", (one, other) => expect(kanaKey(one)).not.toBe(kanaKey(other)));

const kana = fc.stringMatching(/^[ァ-ヺーヽヾ]{0,10}$/u);

test("a key folds to itself", () => {
  fc.assert(
    fc.property(fc.oneof(kana, fc.string()), (text) => {
      expect(kanaKey(kanaKey(text))).toBe(kanaKey(text));
    }),
  );
});

test("the key of a beginning is the beginning of the key, but where ヴ waits for a small letter", () => {
  fc.assert(
    fc.property(kana, kana, (start, rest) => {
      fc.pre(!/[ヴウ]$/u.test(start));
      expect(kanaKey(start + rest).startsWith(kanaKey(start))).toBe(true);
    }),
  );
});

describe("the order of the fifty sounds", () => {
  test("families first, then given names; unvoiced before voiced; ー as its vowel", () => {
    const people = [
      "アアイ イ",
      "アイ サクラ",
      "アイ ザクラ",
      "アイダ アイ",
      "カトウ アイ",
      "カトウ ワカ",
      "ガトウ アイ",
      "カトリ アイ",
      "キヤ ア",
      "キュー ア",
      "キユウ ア",
      "ハト ア",
      "バト ア",
      "パト ア",
      "ハナ ア",
      "ワ ア",
      "ン ア",
    ];
    const mixed = people.toReversed();
    expect(mixed.toSorted((a, b) => (kanaSort(a) < kanaSort(b) ? -1 : 1))).toEqual(people);
  });

  test("hiragana, katakana and half width sort alike", () => {
    expect(kanaSort("やまだ　はなこ")).toBe(kanaSort(" ﾔﾏﾀﾞ ﾊﾅｺ"));
  });
});

test.each([
  ["やまだ ハナコ", true],
  ["ﾔﾏﾀﾞ", true],
  ["ー", false],
  ["", false],
  ["山だ", false],
  ["Yamada", false],
  ["ヤマダ1", false],
])("%j is kana: %s", (text, expected) => expect(isKana(text)).toBe(expected));
