import { edition2013, type Tenths } from "@yorisoi/rules/grading";
import { describe, expect, it } from "vitest";
import { bandOf, bands, borders } from "./bands.ts";
import { example } from "./case.fixture.ts";

const figures = (sheet: object) => example(1, { sheet }).sheet;
const tenths = (minutes: number) => Math.round(minutes * 10) as Tenths;

describe("the bands of Article 2", () => {
  it("begin at 0, 25, 32, 50, 70, 90 and 110 minutes", () => {
    expect(bands.map(({ from }) => from / 10)).toEqual([0, 25, 32, 50, 70, 90, 110]);
    expect(bands.map(({ grade }) => grade)).toEqual([
      "非該当",
      "区分1",
      "区分2",
      "区分3",
      "区分4",
      "区分5",
      "区分6",
    ]);
    expect(bandOf(tenths(31.9)).grade).toBe("区分1");
    expect(bandOf(tenths(32)).grade).toBe("区分2");
  });

  it("tell how far another grade is in both directions", () => {
    const { up, down } = borders(tenths(46.3), null);
    expect(up).toEqual({ minutes: 37, at: 500, grade: "区分3" });
    expect(down).toEqual({ minutes: 144, at: 319, grade: "区分1" });
  });

  it("know that there is nothing above the highest and below the lowest", () => {
    expect(borders(tenths(120), null).up).toBeNull();
    expect(borders(tenths(20), null).down).toBeNull();
  });

  it("look past a border that the sheet's figures make meaningless", () => {
    const raised = figures({ IADL得点: 1.3 });
    expect(edition2013.gradeOf2013(tenths(20), raised).grade).toBe("区分1");
    expect(borders(tenths(20), raised).up).toMatchObject({ at: 320, grade: "区分2" });
    expect(borders(tenths(26), raised).down).toBeNull();
  });
});
