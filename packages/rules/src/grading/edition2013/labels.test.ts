import { expect, test } from "vitest";
import { itemNames2013, optionLabels2013 } from "../help/labels2013.ts";
import { items } from "./items.ts";
import { palsyTypes } from "./palsy-type.ts";

test("every item has an English name, and no name is left over", () => {
  expect(Object.keys(itemNames2013)).toEqual(items.map(({ name }) => name));
  expect(new Set(Object.values(itemNames2013)).size).toBe(106);
});

test("every option has an English label, and no label is left over", () => {
  const labels = [...palsyTypes, ...items.flatMap(({ options }) => options)].map(({ label }) => label);
  expect(new Set(Object.keys(optionLabels2013))).toEqual(new Set(labels));
});

test("the English labels of an item differ from each other", () => {
  for (const { options } of items) {
    expect(new Set(options.map(({ label }) => optionLabels2013[label])).size).toBe(options.length);
  }
});
