import { describe, expect, it } from "vitest";
import { joined, piecesOf } from "./sentence.ts";
import { speechOf } from "./speech.ts";
import { spoken } from "./spoken.fixture.ts";

const item = { item: "入浴", edition: "2014" } as const;
const option = { option: "部分的な支援が必要", of: "入浴", edition: "2014" } as const;
const answer = { k: "result.why.answer", values: { item, option, points: "6.1" } } as const;

describe("a sentence", () => {
  it("keeps the official names in Japanese", () => {
    expect(spoken(answer)).toBe("「入浴」の「部分的な支援が必要」（6.1点）");
  });

  it("puts English names before the official ones", () => {
    expect(spoken(answer, "en")).toBe(
      "Bathing (入浴): “Needs partial support (部分的な支援が必要)” (6.1 points)",
    );
  });

  it("holds other sentences and lists of them", () => {
    const answers = { all: [answer, answer] };
    expect(spoken({ k: "result.why.answers", values: { answers } })).toContain("（6.1点）、「入浴」の");
  });

  it("marks the law's own words, neighbours as one stretch", () => {
    const say = (key: string, values: object = {}) =>
      key === "result.comma" ? "、" : Object.values(values).join("");
    const words = {
      k: "result.quote",
      values: { a: { official: "別表" }, b: { official: "第二" }, c: "です" },
    } as const;
    const pieces = piecesOf(words, speechOf("ja", say));
    expect(joined(pieces)).toEqual([
      { text: "別表第二", official: true },
      { text: "です", official: false },
    ]);
  });

  it("says a step of a scale as its number in both languages", () => {
    const step = { option: "２", of: "二軸評価 能力障害", edition: "2014" } as const;
    expect(spoken({ k: "result.quote", values: { what: step } }, "en")).toBe("“２”");
  });
});
