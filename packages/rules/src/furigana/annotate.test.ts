import { expect, test } from "vitest";
import { annotate, uncovered } from "./annotate.ts";
import { dictionary } from "./tables/dictionary.ts";

const written = (text: string) =>
  annotate(text)
    .map(({ text: piece, reading }) => (reading === null ? piece : `${piece}[${reading}]`))
    .join("");

test("a reading stands over the kanji, not over the kana that follow", () => {
  expect(written("区分を求める")).toBe("区分[くぶん]を求[もと]める");
});

test("the longest word counts, so that a character reads as in its word", () => {
  expect(written("左上下肢")).toBe("左上下肢[ひだりじょうかし]");
  expect(written("調査の日、毎日")).toBe("調査[ちょうさ]の日[ひ]、毎日[まいにち]");
});

test("after a number the counter's reading is taken", () => {
  expect(written("14日間と１４日")).toBe("14日間[にちかん]と１４日[にち]");
  expect(written("1人で")).toBe("1人[ひとり]で");
});

test("nothing of the text is lost or doubled", () => {
  for (const text of ["ほぼ毎日（週に５日以上の）支援が必要", "", "ABC", "龘は読めない", "🦊区分🦊"]) {
    expect(
      annotate(text)
        .map((segment) => segment.text)
        .join(""),
    ).toBe(text);
  }
});

test("kanji without a reading are found", () => {
  expect(uncovered("区分と龘龘")).toEqual(["龘龘"]);
});

test("every word of the dictionary has kanji, a reading in hiragana, and stands there once", () => {
  for (const [word, reading] of dictionary) {
    expect(word).toMatch(/[\p{Script=Han}々]/u);
    expect(reading, word).toMatch(/^[\p{Script=Hiragana}ー・、]+$/u);
    expect(reading.replace(/[^・、]/gu, ""), word).toBe(word.replace(/[^・、]/gu, ""));
  }
  expect(new Set(dictionary.map(([word]) => word)).size).toBe(dictionary.length);
});
