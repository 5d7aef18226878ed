import { type FieldSpec, type Form } from "@yorisoi/rules/certification";
import { expect, test } from "vitest";
import { openFeed } from "../feed.ts";
import { openMemoryDocument } from "../memory-document.ts";
import { stepsOf } from "./steps.ts";

const field = (key: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  key,
  kind: { type: "text", most: 9 },
  ja: key,
  en: key,
  source: "ours",
  ...more,
});
const form: Form = {
  id: "one",
  ja: "一",
  en: "one",
  sections: [
    {
      id: "one",
      ja: "一",
      en: "one",
      fields: [
        field("changes", { kind: { type: "yes-no" } }),
        field("how", { when: (values) => values.get("changes") === true }),
        field("drug.#.name"),
        field("drug.#.side", { when: (values, row) => values.get(`drug.${row}.name`) === "x" }),
      ],
    },
  ],
};
const steps = (
  values: Parameters<typeof openMemoryDocument>[1],
  act?: (feed: ReturnType<typeof openFeed>) => void,
) => {
  const feed = openFeed(openMemoryDocument(form, values).source());
  act?.(feed);
  return stepsOf(feed, form.sections).map(({ id }) => id);
};

test("only what is asked is a page, and each table asks whether there is one more", () => {
  expect(steps({})).toEqual(["changes", "table drug"]);
  expect(steps({ changes: true })).toEqual(["changes", "how", "table drug"]);
});

test("rows stand before the question for one more; a condition looks at its own row", () => {
  expect(steps({ "drug.1.name": "x", "drug.2.name": "y" })).toEqual([
    "changes",
    "drug.1.name",
    "drug.1.side",
    "drug.2.name",
    "table drug",
  ]);
});

test("a row that was just added has its pages before it holds anything", () => {
  expect(steps({ "drug.1.name": "y" }, (feed) => feed.addRow("drug", "a0bcde"))).toEqual([
    "changes",
    "drug.1.name",
    "drug.a0bcde.name",
    "table drug",
  ]);
});
