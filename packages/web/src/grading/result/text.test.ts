import { describe, expect, it } from "vitest";
import { resultEn } from "./text.en.ts";
import { resultJa } from "./text.ja.ts";

const placeholders = (text: string) => {
  const names = [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name ?? "");
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b)).join();
};
const keys = Object.keys(resultJa) as (keyof typeof resultJa)[];

describe("the texts of the result", () => {
  it("have the same values in both languages", () => {
    const differing = keys.filter((key) => placeholders(resultJa[key]) !== placeholders(resultEn[key]));
    expect(differing).toEqual([]);
  });

  it("say no English sentence in Japanese letters", () => {
    const quoted = /[Ii]tem [イロハ]|（行ウ）/gu;
    expect(keys.filter((key) => /[ぁ-んァ-ヶ]/u.test(resultEn[key].replaceAll(quoted, "")))).toEqual([]);
  });

  it("promise nothing: the estimate is called one wherever a grade stands", () => {
    expect(resultJa["result.estimate"]).toContain("試算");
    expect(resultEn["result.estimate"]).toContain("estimate");
  });
});
