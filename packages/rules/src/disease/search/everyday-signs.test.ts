import { describe, expect, test } from "vitest";
import { diseases } from "../catalogue/index.ts";
import { conceptsOf, diseasesToldOf, signsOf } from "./everyday-signs.ts";
import { commonConcepts, tellingConcepts } from "./tables/concepts.ts";
import { signs } from "./tables/signs.ts";

const index = signsOf(diseases);
/** 告示番号, the best first. */
const told = (text: string) =>
  diseasesToldOf(index, text)
    .toSorted((one, other) => other.share - one.share)
    .map(({ disease }) => diseases[disease]?.notificationNo);

describe("what people notice, in any words and order", () => {
  test.each([
    ["皮膚がうろこのようで魚みたい", 160],
    ["肌が魚の鱗のようだ", 160],
    ["夕方になるとまぶたが重く垂れてくる", 11],
    ["猫の鳴き声のような赤ちゃん", 199],
    ["鼻血がよく出る家系です", 227],
    ["おしっこがあまいにおいの赤ん坊", 244],
  ])("%s → %i", (text, number) => {
    expect(told(text)[0]).toBe(number);
  });

  test.each(["お腹が痛い", "頭が痛い", "関節が痛い", "銅像を見た", "猫を飼っています", "子どもの保育園", ""])(
    "%s points at none",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  test("the longest word counts, each letter once", () => {
    expect(conceptsOf("水ぶくれ")).toEqual(conceptsOf("水疱"));
    expect(conceptsOf("手足").size).toBe(1);
    expect(conceptsOf("ＡＢＣ").size).toBe(0);
  });

  test("a find says which signs it is for", () => {
    expect(diseasesToldOf(index, "肌が魚の鱗のようだ")[0]?.signs.split("、").toSorted()).toEqual(
      ["うろこ", "皮膚", "魚"].toSorted(),
    );
  });
});

describe("the tables", () => {
  const lines = (table: string) =>
    table
      .trim()
      .split("\n")
      .map((line) => line.split(" "));
  const words = [commonConcepts, tellingConcepts].flatMap((table) => lines(table).flat());

  test("no word stands for two things", () => {
    expect(words.filter((word, at) => word === "" || words.indexOf(word) !== at)).toEqual([]);
  });

  test("every sign is a word of the concepts, of a disease that is designated, each disease once", () => {
    const rows = lines(signs);
    expect(rows.flatMap(([, ...given]) => given.filter((word) => conceptsOf(word).size === 0))).toEqual([]);
    const numbers = rows.map(([number]) => Number(number));
    expect(
      numbers.filter((number) => !diseases.some(({ notificationNo }) => notificationNo === number)),
    ).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
