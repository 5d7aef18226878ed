import { rowsOf, type Form } from "@yorisoi/rules/certification";
import { expect, test } from "vitest";
import { newRowId } from "./new-row-id.ts";

const form: Form = {
  id: "drugs",
  ja: "薬",
  en: "Drugs",
  sections: [
    {
      id: "drugs",
      ja: "薬",
      en: "Drugs",
      fields: [{ key: "drug.#.name", kind: { type: "text", most: 9 }, ja: "名", en: "name", source: "ours" }],
    },
  ],
};

const sorted = (rows: readonly string[]) =>
  rowsOf(form, new Map(rows.map((row) => [`drug.${row}.name`, "x"])), "drug");

test("rows stand in the order in which they were added, behind those of a form filled in before", () => {
  const rows: string[] = ["1", "2", "10"];
  for (let added = 0; added < 100; added += 1) rows.push(newRowId(rows));
  expect(sorted(rows.toReversed())).toEqual(rows);
});

test("an id is six signs and starts with a letter", () => {
  expect(newRowId([])).toMatch(/^[a-z][0-9a-z]{5}$/);
  expect(newRowId(["zz0000"])).toMatch(/^zz[0-9a-z]{4}$/);
});

test("devices that know the same rows choose different ids", () => {
  const ids = Array.from({ length: 50 }, () => newRowId(["1"]));
  expect(new Set(ids).size).toBeGreaterThan(45);
});
