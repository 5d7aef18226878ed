import { edition2013, edition2014, type EditionId } from "@yorisoi/rules/grading";
import { describe, expect, it } from "vitest";
import { missingItems, papers } from "./index.ts";

const editions: readonly EditionId[] = ["2013", "2014"];
const sheets = { "2013": edition2013.answerSheet2013, "2014": edition2014.answerSheet2014 };

describe.each(editions)("the paper of edition %s", (edition) => {
  const paper = papers[edition];
  const real = paper.items.filter(({ name }) => name !== edition2013.PALSY);

  it.each(["sheet", "law"] as const)("shows every item once in the order %s", (order) => {
    const shown = paper.orders[order].flatMap(({ items }) => items);
    const inBlocks = paper.orders[order].flatMap(({ blocks }) => blocks.flatMap(({ items }) => items));
    expect(new Set(shown)).toEqual(new Set(real));
    expect(shown).toHaveLength(real.length);
    expect(new Set(inBlocks)).toEqual(new Set(paper.items));
    expect(inBlocks).toHaveLength(paper.items.length);
  });

  it("says every answer in both vocabularies, each understood by the reader of files", () => {
    for (const item of real) {
      const understood = (words: "law" | "paper") =>
        paper.wordsOf(item, words).map((word) => sheets[edition].finderOf(item)(word));
      const all = item.options.map((_, at) => at);
      expect([item.name, understood("law"), understood("paper")]).toEqual([item.name, all, all]);
    }
  });

  it("has English names for every item and option", () => {
    const without = paper.items.filter((item) => {
      const english = paper.englishOf(item);
      return !english || english.options.length !== item.options.length;
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

it("needs 104 answers today, and in 2013 only what the score table counts", () => {
  expect(missingItems(papers["2014"], new Map())).toHaveLength(104);
  expect(missingItems(papers["2013"], new Map())).toHaveLength(
    edition2013.items.filter(edition2013.isScored).length,
  );
});

it("does not ask for the four limbs when the palsy type is known", () => {
  const names = missingItems(papers["2013"], new Map([["day/麻痺", 2]])).map(({ name }) => name);
  expect(names).not.toContain("麻痺 左上肢");
  expect(names).toContain("寝返り");
});
