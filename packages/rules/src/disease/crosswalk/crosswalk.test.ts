import { describe, expect, test } from "vitest";
import { diseaseOf, diseases } from "../catalogue/index.ts";
import { crosswalk, idOfNumber, relationsOf } from "./index.ts";

const short = (id: string) =>
  relationsOf(id).map(({ from, to, relation, day }) => [from, relation, to ? diseaseOf(to)?.name : day]);

describe("2013 → today", () => {
  test.each([
    ["2013:10", [["2013:10", "same", "潰瘍性大腸炎"]]],
    ["2013:6", [["2013:6", "renamed", "多発血管炎性肉芽腫症"]]],
    [
      "2013:29",
      [
        ["2013:29", "split", "顕微鏡的多発血管炎"],
        ["2013:29", "split", "結節性多発動脈炎"],
      ],
    ],
    ["2013:81", [["2013:81", "merged", "皮膚筋炎/多発性筋炎"]]],
    ["2013:20", [["2013:20", "narrower", "全身性強皮症"]]],
    ["2013:8", [["2013:8", "broader", "下垂体性ADH分泌異常症"]]],
    ["2013:12", [["2013:12", "none", null]]],
    ["2013:27", [["2013:27", "removed", "2015-01-01"]]],
    [
      "2013:13",
      [
        ["2013:13", "removed", "2015-07-01"],
        ["2013:13", "narrower", "原発性肝外門脈閉塞症"],
      ],
    ],
  ])("%s", (id, expected) => {
    expect(new Set(short(id))).toEqual(new Set(expected));
  });
});

describe("today → 2013", () => {
  test.each([
    [
      14,
      [
        ["2013:80", "merged", "慢性炎症性脱髄性多発神経炎/多巣性運動ニューロパチー"],
        ["2013:119", "merged", "慢性炎症性脱髄性多発神経炎/多巣性運動ニューロパチー"],
      ],
    ],
    [346, [["2013:13", "narrower", "原発性肝外門脈閉塞症"]]],
    [348, []],
  ])("告示番号 %i", (number, expected) => {
    expect(short(idOfNumber(number) ?? "")).toEqual(expected);
  });

  test("a subtype has the relations of its disease, a childhood disease those of its namesake", () => {
    const childhood = diseases.find(({ list, name }) => list === "childhood" && name === "潰瘍性大腸炎");
    expect(short(childhood?.id ?? "")).toEqual([["2013:10", "same", "潰瘍性大腸炎"]]);
    expect(relationsOf("NANDO:1200004")).toEqual(relationsOf("NANDO:1200003"));
  });
});

test("every row leads somewhere and back", () => {
  expect(crosswalk).toHaveLength(130);
  for (const { no, numbers } of crosswalk) {
    const relations = relationsOf(`2013:${no}`);
    expect(relations.length).toBeGreaterThan(0);
    const ids = relations.flatMap(({ to }) => to ?? []);
    expect(ids).toEqual(numbers.map(idOfNumber));
    for (const id of ids) expect(relationsOf(id).map(({ from }) => from)).toContain(`2013:${no}`);
  }
  expect(relationsOf("2013:131")).toEqual([]);
  expect(relationsOf("nothing")).toEqual([]);
});
