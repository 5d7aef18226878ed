import { describe, expect, it } from "vitest";
import type { FieldValue } from "../changes/index.ts";
import {
  askedFields,
  emptyTables,
  type Form,
  longText,
  missingFields,
  oneOf,
  rowsIn,
  rowsOf,
  shortText,
  yesNo,
} from "./index.ts";

const required = { required: true };
const form: Form = {
  id: "trial",
  ja: "試し",
  en: "Trial",
  sections: [
    {
      id: "told",
      ja: "話",
      en: "Told",
      fields: [
        yesNo("private.alone", "二人で話した", "Time alone", "ours"),
        longText("private.alone.words", "様子", "How", "ours"),
        shortText("private.#.by", "だれから", "Told by", "ours"),
        longText("private.#.text", "内容", "What", "ours", required),
        oneOf([])("private.#.by.kind", "続柄", "Relation", "ours", {
          ...required,
          when: (values, row) => values.has(`private.${row}.by`),
        }),
      ],
    },
    { id: "end", ja: "終わり", en: "End", fields: [yesNo("end", "終わり", "End", "ours", required)] },
  ],
  needed: [{ table: "private", when: (values) => values.get("private.alone") === true }],
};
const values = (given: Record<string, FieldValue>) => new Map(Object.entries(given));
const rows = (given: Record<string, FieldValue>) => rowsOf(form, values(given), "private");

describe("the rows of a table", () => {
  it("come from its own fields only: a field beside it is no row", () => {
    expect(rows({ "private.alone": true, "private.alone.words": "朝", "private.1.unknown": "?" })).toEqual(
      [],
    );
    expect(rows({ "private.10.text": "b", "private.9.by.kind": "x", "private.ab-1.by": "c" })).toEqual([
      "9",
      "10",
      "ab-1",
    ]);
    expect(rows({ "private.1.text": null, "private..text": "?", "private.#.text": "?" })).toEqual([]);
    expect(rowsOf(form, values({ "end.1.text": "?" }), "end")).toEqual([]);
  });

  it("are found with the section that holds the table just as with the whole form", () => {
    const [told] = form.sections;
    const given = values({ "private.2.text": "b", "private.alone": true });
    expect(told && rowsOf(told, given, "private")).toEqual(["2"]);
    expect(rowsIn(form, given, "private").map(({ row, text }) => [row, text("text")])).toEqual([["2", "b"]]);
    expect(askedFields(form, given).map(({ key }) => key)).toEqual([
      "private.alone",
      "private.alone.words",
      "private.2.by",
      "private.2.text",
      "end",
    ]);
  });
});

describe("a table that needs a row", () => {
  const missing = (given: Record<string, FieldValue>) =>
    missingFields(form, values(given)).map(({ key }) => key);

  it("misses the required fields of its first row, in the order of the form, while its condition holds", () => {
    expect(emptyTables(form, values({ "private.alone": true }))).toEqual(["private"]);
    expect(missing({ "private.alone": true })).toEqual(["private.1.text", "end"]);
    expect(missing({ "private.alone": false })).toEqual(["end"]);
    expect(missing({})).toEqual(["end"]);
  });

  it("needs no more once it has one", () => {
    expect(missing({ "private.alone": true, "private.b.by": "x", end: false })).toEqual([
      "private.b.text",
      "private.b.by.kind",
    ]);
    expect(emptyTables(form, values({ "private.alone": true, "private.b.text": "x" }))).toEqual([]);
    expect(emptyTables(form, values({ "private.alone": true, "private.b.text": null }))).toEqual(["private"]);
  });

  it("shows no row that nobody has begun", () => {
    expect(askedFields(form, values({ "private.alone": true })).map(({ key }) => key)).not.toContain(
      "private.1.text",
    );
  });
});
