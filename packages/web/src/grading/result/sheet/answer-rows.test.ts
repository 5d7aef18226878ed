import { edition2013, edition2014 } from "@yorisoi/rules/grading";
import { describe, expect, it } from "vitest";
import { example } from "../edition2013/case.fixture.ts";
import { chapters2013 } from "../edition2013/chapters.ts";
import { sample } from "../edition2014/case.fixture.ts";
import { chapters2014 } from "../edition2014/chapters.ts";
import { answerParts } from "./answer-rows.ts";

const rowsOf = (parts: ReturnType<typeof answerParts>) => parts.flatMap(({ rows }) => rows);

describe("the answers on paper", () => {
  it("are all 104 of edition 2014, in the order of the sheet", () => {
    const { day, severe } = sample(3);
    const rows = rowsOf(answerParts(chapters2014, { day, severe, taken: severe ?? day, assumed: ["聴力"] }));
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(edition2014.items.map(({ name }) => name)));
    expect(rows.slice(0, 3).map(({ number }) => number)).toEqual(["1-1", "1-2", "1-3"]);
    expect(rows.filter((row) => row.severe !== null)).toHaveLength(15);
    expect(rows.find(({ name }) => name === "移乗")).toMatchObject({
      day: "支援が不要",
      severe: "見守り等の支援が必要",
      points: 66,
    });
    expect(rows.filter((row) => row.assumed).map(({ name }) => name)).toEqual(["聴力"]);
  });

  it("are all 106 of edition 2013", () => {
    const { day } = example(3);
    const rows = rowsOf(answerParts(chapters2013, { day, severe: null, taken: day, assumed: [] }));
    expect(rows.map(({ name }) => name)).toEqual(edition2013.items.map(({ name }) => name));
  });
});
