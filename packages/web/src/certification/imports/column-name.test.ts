import { expect, it } from "vitest";
import { columnName } from "./column-name.ts";

it.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
])("names column %i as spreadsheets do: %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});
