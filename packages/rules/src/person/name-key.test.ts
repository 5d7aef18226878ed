import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameKey } from "./name-key.ts";
import { kanjiVariants } from "./tables/kanji-variants.ts";

test.each([
  ["髙橋", "高橋"],
  ["山﨑", "山崎"],
  ["𠮷田", "吉田"],
  ["渡邉", "渡辺"],
  ["渡邊　花子", "渡辺花子"],
  ["齋藤", "斉藤"],
  ["齊藤", "斎藤"],
  ["濵田", "浜田"],
  ["濱田", "浜田"],
  ["中澤", "中沢"],
  ["國廣眞德", "国広真徳"],
  ["高瀨", "高瀬"],
  ["靏田", "鶴田"],
  ["靍田", "鶴田"],
  ["槇", "槙"],
  ["桒原", "桑原"],
  ["栁", "柳"],
  ["嶋", "島"],
  ["嶌", "島"],
  ["龍", "竜"],
  ["圡屋", "土屋"],
  ["惠榮實壽豐冨曾黑", "恵栄実寿豊富曽黒"],
  ["藪", "薮"],
  ["鷗", "鴎"],
  ["篭", "籠"],
  ["葛\u{E0100}城", "葛城"],
  ["辻\u{E0101}", "辻"],
  ["邉\u{E0104}", "辺"],
  ["佐佐木", "佐々木"],
  ["代々木", "代代木"],
  ["井の上", "井ノ上"],
  ["鎌ヶ谷", "鎌ケ谷"],
  ["アン・マリー Smith", "アンマリーｓｍｉｔｈ"],
])("%s is found as %s", (written, sought) => expect(nameKey(written)).toBe(nameKey(sought)));

test.each([
  ["神", "神"],
  ["祐", "祐"],
  ["猪", "猪"],
  ["塚", "塚"],
  ["晴", "晴"],
  ["隆", "隆"],
  ["都", "都"],
  ["福", "福"],
  ["鶴", "鶴"],
])("the compatibility ideograph of %s is folded by Unicode", (compatible, unified) => {
  expect(nameKey(compatible)).toBe(unified.normalize("NFKC"));
});

test.each([
  ["高橋", "高崎"],
  ["大坂", "大阪"],
  ["畑山", "畠山"],
  ["埼玉", "崎玉"],
  ["伊東", "伊藤"],
  ["柿", "杮"],
  ["未", "末"],
])("%s is not %s", (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

describe("the table of variants", () => {
  const forms = kanjiVariants.map(([form]) => form);
  const others = kanjiVariants.flatMap(([, rest]) => Array.from(rest));
  const all = [...forms, ...others];

  test("has a kanji once only, so that each folds to one form and none in a circle", () => {
    expect(all.filter((kanji, at) => all.indexOf(kanji) !== at)).toEqual([]);
    expect(others.length).toBeGreaterThan(400);
  });

  test("has single kanji that Unicode does not fold already", () => {
    expect(all.filter((kanji) => !/^\p{Script=Han}$/u.test(kanji))).toEqual([]);
    expect(all.filter((kanji) => kanji.normalize("NFKC") !== kanji)).toEqual([]);
  });

  test.each(kanjiVariants)("%s stands for %s", (form, rest) => {
    for (const other of rest) expect(nameKey(other)).toBe(form);
    expect(nameKey(form)).toBe(form);
  });
});

test("a key folds to itself", () => {
  const name = fc.string({
    unit: fc.constantFrom(...Array.from("髙邉斎々〻のノヶ゛か\u3099゙ﾞｶ A・\u{E0100}花ﾀﾟ")),
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.oneof(name, fc.string()), (text) => {
      expect(nameKey(nameKey(text))).toBe(nameKey(text));
    }),
  );
});
