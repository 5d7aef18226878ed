import { terms } from "@yorisoi/rules/disease/knowledge";
import { expect, test } from "vitest";
import { foundTerms } from "./found-terms.ts";

const ids = (words: string) => foundTerms(terms, words).map(({ term }) => term);

test("a term is found by its name, reading in either kana, and English", () => {
  expect(ids("寛解")[0]).toBe("寛解");
  expect(ids("カンカイ")).toContain("寛解");
  expect(ids("ＲＥＭＩＳＳＩＯＮ")).toContain("寛解");
});

test("nothing typed shows all, and what is nowhere shows none", () => {
  expect(foundTerms(terms, " ")).toHaveLength(terms.length);
  expect(ids("どこにもないことば")).toEqual([]);
});
