import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldValue } from "../changes/index.ts";
import {
  askedFields,
  describeValueProblem,
  type FieldKind,
  finderOf,
  type Form,
  missingFields,
  readValue,
  rowsOf,
} from "./index.ts";

const patterns = ["in-a-day", "daily", "sudden"].map((code) => ({ code, ja: code, en: code }));
const text: FieldKind = { type: "text", most: 10 };
const form: Form = {
  id: "trial",
  ja: "試し",
  en: "Trial",
  sections: [
    {
      id: "change",
      ja: "変化",
      en: "Change",
      fields: [
        { key: "changes", kind: { type: "yes-no" }, ja: "有無", en: "Any", source: "ours", required: true },
        {
          key: "pattern",
          kind: { type: "choices", options: patterns },
          ja: "型",
          en: "Pattern",
          source: "ours",
          required: true,
          when: (values) => values.get("changes") === true,
        },
      ],
    },
    {
      id: "drugs",
      ja: "薬",
      en: "Drugs",
      fields: [
        { key: "drug.#.name", kind: text, ja: "名前", en: "Name", source: "ours", required: true },
        {
          key: "drug.#.sideEffect",
          kind: text,
          ja: "副作用",
          en: "Side effect",
          source: "ours",
          when: (values, row) => values.get(`drug.${row}.hasSideEffect`) === true,
        },
        { key: "drug.#.hasSideEffect", kind: { type: "yes-no" }, ja: "有無", en: "Any", source: "ours" },
      ],
    },
  ],
};

const values = (given: Record<string, FieldValue>) => new Map(Object.entries(given));
const read = (kind: FieldKind, given: unknown) => {
  const reading = readValue({ kind }, given);
  return reading.ok ? reading.value : reading.problems.map(({ code }) => code);
};

describe("a form", () => {
  it("asks a field only when its condition holds, and a table row by row", () => {
    const keys = (given: Record<string, FieldValue>) =>
      askedFields(form, values(given)).map(({ key }) => key);
    expect(keys({})).toEqual(["changes"]);
    expect(keys({ changes: true, "drug.2.name": "b", "drug.10.hasSideEffect": true })).toEqual([
      "changes",
      "pattern",
      "drug.2.name",
      "drug.2.hasSideEffect",
      "drug.10.name",
      "drug.10.sideEffect",
      "drug.10.hasSideEffect",
    ]);
  });

  it("lists every missing field at once; an emptied one is missing, one not asked is not", () => {
    const missing = (given: Record<string, FieldValue>) =>
      missingFields(form, values(given)).map(({ key }) => key);
    expect(missing({ "drug.1.hasSideEffect": false })).toEqual(["changes", "drug.1.name"]);
    expect(missing({ changes: true, pattern: [], "drug.1.name": null })).toEqual(["pattern"]);
    expect(missing({ changes: false })).toEqual([]);
  });

  it("finds the field of a key, with its row", () => {
    const find = finderOf(form);
    expect(find("drug.k3-a.name")).toMatchObject({ row: "k3-a", spec: { key: "drug.#.name" } });
    expect(find("changes")).toMatchObject({ row: "", spec: { key: "changes" } });
    expect(["drug.#.name", "drug.1.name.x", "drug..name", "pattern.1", "drug.1"].map(find)).toEqual(
      Array.from({ length: 5 }),
    );
    expect(
      rowsOf(
        form,
        values({ "drug.b.name": "x", "drug.10.name": "y", "drug.9.name": "z", "drug.1.name": null }),
        "drug",
      ),
    ).toHaveLength(3);
  });
});

describe("readValue", () => {
  it("keeps what can be stored", () => {
    expect(read(text, "髙橋 𠮷")).toBe("髙橋 𠮷");
    expect(read(text, "  ")).toBe(null);
    expect(read({ type: "long-text", most: 99 }, "一\r\n二")).toBe("一\n二");
    expect(read({ type: "choices", options: patterns }, ["sudden", "daily", "sudden"])).toEqual([
      "daily",
      "sudden",
    ]);
    expect(read({ type: "day" }, "令和8年11月21日")).toBe("2026-11-21");
    expect(["2008", "2008-04~", "2008-02-29"].map((given) => read({ type: "about-day" }, given))).toEqual([
      "2008",
      "2008-04~",
      "2008-02-29",
    ]);
    expect(read({ type: "number", least: 0, most: 300, decimals: 1, unit: "kg" }, 60.1)).toBe(60.1);
    expect(read(text, null)).toBe(null);
  });

  it("tells everything that is wrong, without repeating the value", () => {
    expect(read(text, "\u0000".repeat(11))).toEqual(["too-long", "unprintable"]);
    expect(read(text, "\ud842")).toEqual(["unprintable"]);
    expect(read({ type: "choice", options: patterns }, "monthly")).toEqual(["unknown-choice"]);
    expect(read({ type: "number", least: 0, most: 9, decimals: 0, unit: "回" }, 1.5)).toEqual([
      "not-a-number",
    ]);
    expect(read({ type: "number", least: 0, most: 9, decimals: 0, unit: "回" }, 10)).toEqual([
      "out-of-range",
    ]);
    expect(["2008-13", "2009-02-29", "08", 2008].map((given) => read({ type: "about-day" }, given))).toEqual([
      ["not-a-day"],
      ["not-a-day"],
      ["not-an-about-day"],
      ["not-an-about-day"],
    ]);
    const reading = readValue({ kind: text }, "名前が長すぎる人の秘密の話");
    if (reading.ok) throw new Error("it is too long");
    for (const problem of reading.problems) {
      for (const language of ["ja", "en"] as const) {
        expect(describeValueProblem(problem, language)).not.toMatch(/秘密|長すぎる人/u);
      }
    }
  });

  it("reads again what it has read, for any text", () => {
    const kind: FieldKind = { type: "text", most: 99 };
    const readable = fc
      .string({ unit: "grapheme", maxLength: 8 })
      .filter((given) => readValue({ kind }, given).ok);
    fc.assert(
      fc.property(readable, (given) => {
        expect(read(kind, read(kind, given))).toEqual(read(kind, given));
      }),
    );
  });
});
