import { describe, expect, test } from "vitest";
import { categories, markTerms, termOf, terms } from "../index.ts";

const marked = (text: string, options?: Parameters<typeof markTerms>[1]) =>
  markTerms(text, options).flatMap(({ text: piece, term }) => (term ? [piece] : []));

describe("markTerms", () => {
  test("finds a term between particles and gives the text back whole", () => {
    const pieces = markTerms("症状が寛解しても、再燃することがあります。");
    expect(pieces.map(({ text, term }) => [text, term?.id ?? null])).toEqual([
      ["症状が", null],
      ["寛解", "remission"],
      ["しても、", null],
      ["再燃", "flare"],
      ["することがあります。", null],
    ]);
  });

  test("takes the longest spelling", () => {
    expect(marked("指定難病と難病")).toEqual(["指定難病", "難病"]);
    expect(marked("市町村審査会が開かれます。")).toEqual(["市町村審査会"]);
    expect(marked("特定医療費（指定難病）受給者証を持つ。")).toEqual(["特定医療費（指定難病）受給者証"]);
  });

  test.each([
    "証明書を再発行します。",
    "進行性核上性麻痺",
    "難病患者",
    "保健所長",
    "軽快な音楽",
    "ヘルパーステーション",
    "QOLs",
  ])("does not mark a term inside a longer word: %s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test("an ending of one character leaves the word what it is", () => {
    expect(marked("寛解期、発作時、難病等、透析中")).toEqual(["寛解", "発作", "難病", "透析"]);
    expect(marked("再発後遺症")).toEqual([]);
  });

  test("marks once unless told otherwise, and leaves out what the page has already shown", () => {
    expect(marked("難病、難病、緩解、寛解")).toEqual(["難病", "緩解"]);
    expect(marked("難病、難病", { once: false })).toEqual(["難病", "難病"]);
    expect(marked("難病と指定難病", { except: ["intractable-disease"] })).toEqual(["指定難病"]);
  });

  test("the pieces are the text, for every text of the glossary itself", () => {
    for (const { meaning, example } of terms)
      for (const text of [meaning, example, `${meaning}${example}`])
        expect(
          markTerms(text, { once: false })
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
    expect(markTerms("")).toEqual([]);
  });
});

describe("terms", () => {
  test("each is found by each of its spellings, and stands for one meaning", () => {
    const spellings = terms.flatMap((term) => term.spellings);
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(spellings.filter((spelling) => marked(spelling).join() !== spelling)).toEqual([]);
    expect(termOf("緩解")?.id).toBe("remission");
  });

  test("the six words of change are there, with what they are taken for", () => {
    for (const word of ["治癒", "寛解", "軽快", "再燃", "再発", "増悪"])
      expect(termOf(word)).toMatchObject({ category: "course" });
  });

  test("every term is whole: reading in hiragana, a sentence of at most 60 characters, an example, English", () => {
    for (const { term, kana, meaning, example, english, category, compare } of terms) {
      expect(kana, term).toMatch(/^[ぁ-んー]+$/);
      expect(meaning.length, meaning).toBeLessThanOrEqual(60);
      expect(meaning, term).toMatch(/^[^。]+(?:です|ます)。$/);
      expect(example, term).toMatch(/。$/);
      expect(english, term).toMatch(/^[\x20-\x7e–]+$/);
      expect(categories.map(({ id }) => id)).toContain(category);
      expect(compare.filter((id) => !termOf(id))).toEqual([]);
    }
  });

  test("難病 keeps the meaning that the source's line reverses", () => {
    expect(termOf("難病")?.example).toContain("少なくない");
    expect(termOf("難病")?.note).not.toBe("");
  });
});
