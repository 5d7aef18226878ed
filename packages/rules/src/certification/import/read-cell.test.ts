import { describe, expect, it } from "vitest";
import { describeCell } from "./problem.ts";
import type { EditionId } from "../../grading/index.ts";
import { fieldsOf, type FieldSpec, oneOf, severalOf } from "../form/index.ts";
import { readCell } from "./read-cell.ts";
import { formFor } from "./target.ts";

const application = fieldsOf(formFor("application", "2014"));
const field = (key: string): FieldSpec => {
  const spec = application.find((one) => one.key === key);
  if (!spec) throw new Error(`there is no ${key}`);
  return spec;
};
const read = (spec: FieldSpec, cell: string) => {
  const reading = readCell(spec, cell);
  return reading.ok ? reading.value : reading.problems.map(({ code }) => code).join();
};
const all = (key: string, cells: readonly string[]) => cells.map((cell) => read(field(key), cell));

describe("a cell", () => {
  it.each((["2013", "2014"] as const satisfies readonly EditionId[]).map((edition) => ({ edition })))(
    "takes every option of $edition by code, by its words and by its number",
    ({ edition }) => {
      const specs = [...application, ...fieldsOf(formFor("survey", edition))];
      const written = specs.flatMap(({ kind, ...spec }) => {
        if (kind.type !== "choice" && kind.type !== "choices") return [];
        const isCounted = !kind.options.some(({ code }) => /^\d+$/u.test(code));
        return kind.options.flatMap(({ code, ja }, at) => {
          const numbers = isCounted ? [`${at + 1}`, `${at + 1}．${ja}`] : [];
          const value = kind.type === "choice" ? code : [code];
          return [code, ` ${ja} `, ...numbers].map((cell) => ({ spec: { ...spec, kind }, cell, value }));
        });
      });
      expect(written.length).toBeGreaterThan(1000);
      for (const { spec, cell, value } of written)
        expect(read(spec, cell), `${spec.key} ${cell}`).toEqual(value);
    },
  );

  it("takes a day in every form", () => {
    expect(
      all("appliedOn", [
        "R8.4.1",
        "令和8年4月1日",
        "２０２６/４/１",
        "20260401",
        "2026/4/1 0:00",
        "2026-04-01T00:00:00.000Z",
        "2026-04-01 00:00:00",
      ]),
    ).toEqual(Array.from({ length: 7 }, () => "2026-04-01"));
    expect(all("appliedOn", ["46113", "4/1", "2026-04-31", "2026-04-01 13:00"])).toEqual(
      Array.from({ length: 4 }, () => "not-a-day"),
    );
  });

  it("takes an approximate day: a year, a month, a day, with 頃 or without", () => {
    expect(
      all("disease.#.onset", [
        "2008",
        "2008年ごろ",
        "約2008年",
        "2008~",
        "2008-04",
        "2008/4頃",
        "平成20年4月頃",
        "H20.4",
        "平成20年",
        "令和元年",
        "昭和64年",
        "平成元年1月",
        "2008年4月1日頃",
        "平20.4.1",
      ]),
    ).toEqual([
      "2008",
      "2008~",
      "2008~",
      "2008~",
      "2008-04",
      "2008-04~",
      "2008-04~",
      "2008-04",
      "2008",
      "2019",
      "1989",
      "1989-01",
      "2008-04-01~",
      "2008-04-01",
    ]);
    expect(all("disease.#.onset", ["2008-13"])).toEqual(["not-a-day"]);
    expect(all("disease.#.onset", ["昭和70年", "20年", "子どもの頃", "R0", "2008年4月頃まで"])).toEqual(
      Array.from({ length: 5 }, () => "not-an-about-day"),
    );
  });

  it("takes 〇 and × and their kin for yes and no", () => {
    expect(
      all("doctor.has", ["〇", "○", "◯", "⭕️", "はい", "有", "あり", "✓", "ＹＥＳ", "1", "true"]),
    ).toEqual(Array.from({ length: 11 }, () => true));
    expect(all("doctor.has", ["×", "✕", "ｘ", "X", "いいえ", "無", "なし", "no", "0", "FALSE"])).toEqual(
      Array.from({ length: 10 }, () => false),
    );
    expect(all("doctor.has", ["△", "たぶん", "2", "-"])).toEqual(
      Array.from({ length: 4 }, () => "not-yes-or-no"),
    );
  });

  it("takes numbers with a unit and commas, and nothing that only looks like one", () => {
    expect(all("past.#.times", ["8", "８回", " 8 回", "1,000", "0"])).toEqual([8, 8, 8, 1000, 0]);
    expect(all("past.#.times", ["8時間", "1,00", "約8", "八", "8.5"])).toEqual(
      Array.from({ length: 5 }, () => "not-a-number"),
    );
    expect(all("past.#.times", ["1001", "-1"])).toEqual(["out-of-range", "out-of-range"]);
  });

  it("takes several options with any separator, in the order of the form", () => {
    expect(
      all("wish.services", [
        "短期入所、居宅介護",
        "居宅介護;6",
        "short-stay\nhome-care",
        "居宅介護／短期入所",
      ]),
    ).toEqual(Array.from({ length: 4 }, () => ["home-care", "short-stay"]));
    expect(all("wish.services", ["居宅介護、温泉", "温泉"])).toEqual(["unknown-choice", "unknown-choice"]);
    const comma = severalOf([
      { code: "a", ja: "見守り、一部介助", en: "a" },
      { code: "b", ja: "全介助", en: "b" },
    ])("k", "k", "k", "ours");
    expect([read(comma, "見守り、一部介助"), read(comma, "見守り、一部介助；全介助")]).toEqual([
      ["a"],
      ["a", "b"],
    ]);
  });

  it("guesses no option: numbers and words must agree, codes that are numbers count themselves", () => {
    expect(all("kind", ["2.更新", "2 更新", "1.更新", "4", "0", "更", "new "])).toEqual([
      "renewal",
      "renewal",
      "unknown-choice",
      "unknown-choice",
      "unknown-choice",
      "unknown-choice",
      "new",
    ]);
    const degrees = oneOf(["0", "1", "2"].map((code) => ({ code, ja: `段階${code}`, en: code })))(
      "k",
      "k",
      "k",
      "ours",
    );
    expect(["0", "1", "2", "3", "1：段階1", "1：段階0"].map((cell) => read(degrees, cell))).toEqual([
      "0",
      "1",
      "2",
      "unknown-choice",
      "1",
      "unknown-choice",
    ]);
  });

  it("takes items of 2013 by the number on the sheet", () => {
    const items = fieldsOf(formFor("survey", "2013")).find(({ key }) => key === "remark.#.items");
    expect(items && read(items, "4-1-ア、１－１ 左上肢,2-1")).toEqual(["1-1-left-arm", "2-1", "4-1-a"]);
    expect(items && read(items, "1-1")).toBe("unknown-choice");
  });

  it("is no answer when empty, and text without the space around it", () => {
    expect(all("applicant.name", ["", " 　", " 髙橋 𠮷子 "])).toEqual([null, null, "髙橋 𠮷子"]);
    expect(all("kind", ["", "　"])).toEqual([null, null]);
    expect(all("applicant.name", ["あ".repeat(201), "\u0001"])).toEqual(["too-long", "unprintable"]);
  });

  it("says what may stand there", () => {
    const problem = { code: "unknown-choice", count: 1 } as const;
    expect(describeCell(field("kind"), problem)).toEqual({
      ja: "選択肢にありません。「新規」「更新」「変更」のどれかを入れてください。番号でもかまいません。",
      en: "This is not in the list. Write one of: New / Renewal / Change, or its number.",
    });
    expect(describeCell(field("wish.services"), problem).ja).toContain("など（ほかに 13 つ）");
    expect(describeCell(field("doctor.has"), { code: "not-yes-or-no" }).ja).toContain("「○」か「×」");
  });
});
