import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { checkAtWindow } from "./index.ts";

const lawOf = (number: string) =>
  readFileSync(new URL(`../../../../../law/2020/${number}.txt`, import.meta.url), "utf8");
const article = (number: string, heading: string) =>
  lawOf(number)
    .split("\n")
    .find((line) => line.startsWith(heading)) ?? "";

test("Article 4 reads as the check applies it: a listed disease, the degree, 18 or over, no word of a handbook", () => {
  const text = article("417AC0000000123", "第四条　この法律において「障害者」とは");
  expect(text).toContain(
    "治療方法が確立していない疾病その他の特殊の疾病であって政令で定めるものによる障害の程度が" +
      "厚生労働大臣が定める程度である者であって十八歳以上であるものをいう。",
  );
  expect(text).not.toContain("手帳");
});

test("Article 1 of the order has the four tests, and severity or rarity is none of them", () => {
  const text = article("418CO0000000010", "第一条　障害者の日常生活及び社会生活を総合的に支援するための法律");
  for (const words of [
    "治療方法が確立しておらず",
    "客観的な指標による一定の基準",
    "長期にわたり療養",
    "支援を行うことが特に必要",
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/重症|患者数/u);
});

test("the laws an answer names are laws of the project", () => {
  const answer = checkAtWindow({ day: day("2020-01-01"), diseases: [{ id: "NANDO:1200449" }] });
  expect(answer.law).toHaveLength(4);
  for (const { law } of answer.law) expect(lawOf(law).length).toBeGreaterThan(1000);
});
