import { expect, test } from "vitest";
import { diseases } from "../catalogue/index.ts";
import { buildIndex, search } from "./index.ts";
import { abbreviations } from "./tables/abbreviations.ts";
import { everydayWords } from "./tables/everyday.ts";
import { furtherNames } from "./tables/further-names.ts";
import { mixedWritings } from "./tables/mixed-writings.ts";
import { withoutFillers } from "./typed-query.ts";

const rowsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" → ").map((side) => side.split("、")));
const names = new Set(diseases.map(({ name }) => name));
const numbers = new Set(diseases.map(({ notificationNo }) => String(notificationNo)));

test.each([
  ["abbreviations", abbreviations],
  ["further names", furtherNames],
  ["everyday words", everydayWords],
])("%s: every row leads to diseases of the catalogue, and no word stands twice", (_, table) => {
  const rows = rowsOf(table);
  expect(rows.filter((row) => row.length !== 2)).toEqual([]);
  const targets = rows.flatMap(([, to = []]) => to);
  expect(targets.filter((target) => !numbers.has(target) && !names.has(target))).toEqual([]);
  const words = rows.flatMap(([from = []]) => from);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.length).toBeGreaterThan(150);
});

test("mixed writings: no word stands twice, and none within what another keeps", () => {
  const rows = mixedWritings
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  const words = rows.flat();
  expect(words.filter((word, at) => word === "" || words.indexOf(word) !== at)).toEqual([]);
  const others = rows.flatMap(([, ...given]) => given);
  expect(rows.flatMap(([kept = ""]) => others.filter((other) => kept.includes(other)))).toEqual([]);
});

test("the first disease of every everyday word is found first or second by it", () => {
  const index = buildIndex(diseases);
  const lost = rowsOf(everydayWords).flatMap(([from = [], to = []]) =>
    from.filter((word) => {
      const hits = search(index, word, { on: "2026-11-21", limit: 2 });
      return !hits.some(({ notificationNo, name }) => [String(notificationNo), name].includes(to[0] ?? ""));
    }),
  );
  expect(lost).toEqual([]);
});

test.each([
  ["ALSと言われました", "ALS"],
  ["母がパーキンソン病と診断されています。", "パーキンソン病"],
  ["パーキンソン病の母", "パーキンソン病"],
  ["診断名はIgA腎症です", "IgA腎症"],
  ["潰瘍性大腸炎の疑いがあります", "潰瘍性大腸炎"],
  ["クローン病で通院しています", "クローン病"],
  ["もやもや病は難病ですか？", "もやもや病"],
  ["手が震えてきました", "手が震え"],
  ["難病", "難病"],
  ["です", "です"],
])("%s without what stands around the name: %s", (typed, name) => {
  expect(withoutFillers(typed)).toBe(name);
});
