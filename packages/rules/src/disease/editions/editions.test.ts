import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDay, day } from "../../calendar/index.ts";
import { rowsOfNumber } from "../crosswalk/rows.ts";
import { additionsOf2015 } from "../tables/editions.ts";
import {
  designatedEditionOn,
  designatedEditions,
  editionOfNumber,
  gapOf,
  isDesignatedOn,
  supportEditionOn,
  supportEditions,
} from "./index.ts";

interface History {
  from: string;
  count: number | null;
  designatedCount?: number;
  added?: string | string[];
}
const { history } = JSON.parse(
  readFileSync(new URL("../../../../../data/diseases-sogoshien-partial.json", import.meta.url), "utf8"),
) as { history: History[] };

describe("the days", () => {
  test.each([
    ["support", supportEditions, supportEditionOn],
    ["designated", designatedEditions, designatedEditionOn],
  ] as const)("%s: half-open, without gap or overlap, and nothing before the first", (_, editions, on) => {
    for (const [index, edition] of editions.entries()) {
      expect(on(edition.from)).toBe(edition);
      const before = on(addDays(edition.from, -1));
      expect(before).toBe(index === 0 ? null : editions[index - 1]);
      expect(edition.until).toBe(editions[index + 1]?.from ?? null);
    }
    expect(on(day("2099-01-01"))?.until).toBeNull();
  });

  test("every edition, count and day of the data, in its order", () => {
    expect(supportEditions.map(({ from, officialCount }) => [from, officialCount])).toEqual(
      history.map(({ from, count }) => [from, count]),
    );
    expect(supportEditions.map(({ officialCount }) => officialCount)).toEqual([
      130,
      151,
      332,
      358,
      359,
      361,
      366,
      369,
      376,
      null,
    ]);
    const stated = history.filter(({ designatedCount }) => designatedCount !== undefined);
    expect(stated).toHaveLength(7);
    for (const { from, designatedCount } of stated) {
      expect(designatedEditionOn(from as CivilDay)?.officialCount).toBe(designatedCount);
      expect(supportEditionOn(from as CivilDay)?.lastNumber).toBe(designatedCount);
    }
  });
});

describe("告示番号", () => {
  test.each([
    [1, "2015-01-01"],
    [110, "2015-01-01"],
    [111, "2015-07-01"],
    [306, "2015-07-01"],
    [307, "2017-04-01"],
    [330, "2017-04-01"],
    [331, "2018-04-01"],
    [333, "2019-07-01"],
    [338, "2021-11-01"],
    [341, "2024-04-01"],
    [348, "2025-04-01"],
  ])("%i came on %s", (number, from) => {
    expect(editionOfNumber(number)?.from).toBe(from);
    expect(isDesignatedOn(number, day(from))).toBe(true);
    expect(isDesignatedOn(number, addDays(day(from), -1))).toBe(false);
    expect(isDesignatedOn(number, day("2026-11-21"))).toBe(true);
  });

  test("numbers nobody knows have no edition", () => {
    expect([0, -1, 349].map(editionOfNumber)).toEqual([null, null, null]);
  });
});

describe("how many names are held", () => {
  test.each([
    ["2013-04-01", { official: 130, documented: 130, inferred: 0, missing: 0 }],
    ["2015-01-01", { official: 151, documented: 126, inferred: 25, missing: 0 }],
    ["2015-07-01", { official: 332, documented: 306, inferred: 13, missing: 13 }],
    ["2017-04-01", { official: 358, documented: 332, inferred: 13, missing: 13 }],
    ["2025-04-01", { official: 376, documented: 350, inferred: 13, missing: 13 }],
    ["2026-04-01", { official: null, documented: 348, inferred: 15, missing: null }],
  ])("対象疾病 from %s", (from, gap) => {
    expect([supportEditionOn(day(from))].flatMap((edition) => (edition ? gapOf(edition) : []))).toEqual([
      gap,
    ]);
  });

  test("the 25 additions of 2015 are the numbers 1–110 that nothing of 2013 answers to", () => {
    const numbers = Array.from({ length: 110 }, (_, index) => index + 1);
    expect(numbers.filter((number) => rowsOfNumber(number).length === 0)).toHaveLength(additionsOf2015);
  });

  test("指定難病: every name up to 2025; after it these go on, and the count is not known", () => {
    expect(designatedEditions.slice(0, -1).map((edition) => gapOf(edition).missing)).toEqual(
      Array(8).fill(0),
    );
    expect(designatedEditions.slice(-1).map(gapOf)).toEqual([
      { official: null, documented: 348, inferred: 0, missing: null },
    ]);
  });
});
