import type { FieldValue, Form } from "@yorisoi/rules/certification";
import { describe, expect, it } from "vitest";
import { formView, UNDECIDED, WITHHELD } from "./form-view.ts";

const about = { en: "", source: "ours" } as const;
const colours = [
  { code: "r", ja: "赤", en: "red" },
  { code: "b", ja: "青", en: "blue" },
];
const form: Form = {
  id: "form",
  ja: "用紙",
  en: "form",
  sections: [
    {
      id: "one",
      ja: "一",
      en: "one",
      fields: [
        { key: "any", kind: { type: "yes-no" }, ja: "有無", ...about },
        {
          key: "colours",
          kind: { type: "choices", options: colours },
          ja: "色",
          when: (values) => values.get("any") === true,
          ...about,
        },
        {
          key: "weight",
          kind: { type: "number", least: 0, most: 9, decimals: 1, unit: "kg" },
          ja: "重さ",
          ...about,
        },
        { key: "secret", kind: { type: "text", most: 9 }, ja: "話", privacy: "infection", ...about },
        { key: "drug.#.name", kind: { type: "text", most: 9 }, ja: "薬", ...about },
        {
          key: "told.#.text",
          kind: { type: "text", most: 9 },
          ja: "話",
          privacy: "not-for-family",
          ...about,
        },
      ],
    },
  ],
};
const values = (given: Record<string, FieldValue>) => new Map(Object.entries(given));

describe("a form on paper", () => {
  it("has its answers in words, every choice with its box", () => {
    const { fields, tables } = formView(
      form,
      values({ any: true, colours: ["b"], weight: 1.5, "drug.2.name": "乙", "drug.10.name": "丙" }),
      { yesNo: ["有", "無"] },
    );
    expect(fields["any"]).toMatchObject({ text: "有", ticks: [{ on: true }, { on: false }] });
    expect(fields["colours"]).toMatchObject({
      text: "青",
      ticks: [
        { ja: "赤", on: false },
        { ja: "青", on: true },
      ],
    });
    expect(fields["weight"]?.text).toBe("1.5kg");
    expect(tables["drug"]?.map((row) => row["name"]?.text)).toEqual(["乙", "丙"]);
  });

  it("leaves out an answer that is no longer asked, and one that was emptied", () => {
    const { fields } = formView(form, values({ any: false, colours: ["r"], weight: null }));
    expect(fields["any"]?.text).toBe("いいえ");
    expect(fields["colours"]).toMatchObject({ text: null, ticks: [{ on: false }, { on: false }] });
    expect(fields["weight"]?.text).toBe(null);
  });

  it("says that something is withheld, whether there is anything or not", () => {
    const secrets = [{ secret: "あ" }, {}].map(
      (given) => formView(form, values(given), { withheld: ["infection"] }).fields["secret"]?.text,
    );
    expect(secrets).toEqual([WITHHELD, WITHHELD]);
    expect(formView(form, null, { withheld: ["infection"] }).fields["secret"]?.text).toBe(null);
    const closed = formView(form, values({ "told.1.text": "あ", "told.2.text": "い" }), {
      withheld: ["not-for-family"],
    });
    expect(closed.tables["told"]).toMatchObject([{ text: { text: WITHHELD } }]);
  });

  it("asks what one of the open answers asks, and keeps a row of which all is open", () => {
    const version = (value: FieldValue, id: string) => ({
      id,
      key: "",
      value,
      parents: [],
      madeAt: "",
      by: "",
      device: "",
    });
    const differences = [
      { key: "any", versions: [version(false, "1"), version(true, "2")] },
      { key: "drug.7.name", versions: [version("甲", "1"), version(null, "2")] },
    ];
    const { fields, tables } = formView(form, values({ colours: ["r"] }), { differences });
    expect(fields["any"]).toMatchObject({ text: `${UNDECIDED}いいえ／はい`, ticks: [] });
    expect(fields["colours"]?.text).toBe("赤");
    expect(tables["drug"]?.map((row) => row["name"]?.text)).toEqual([`${UNDECIDED}甲／（空）`]);
  });

  it("has empty rows on a blank sheet, and one on a filled sheet without any", () => {
    expect(formView(form, null, { blankRows: 4 }).tables["drug"]).toHaveLength(4);
    expect(formView(form, values({})).tables["drug"]).toHaveLength(1);
  });
});
