import { expect, it } from "vitest";
import type { Figure } from "./figure.ts";
import { figures2013 } from "./figures2013.ts";
import { readFigure } from "./read-figure.ts";

const [minutes, regression] = [figures2013[0], figures2013[8]] as [Figure, Figure];

it.each([
  ["0.7", 0.7],
  ["０．７", 0.7],
  ["２３。８分", 23.8],
  [" 1 ", 1],
  ["7.30", 7.3],
  ["0", 0],
  ["1440", 1440],
])("reads %j as %d minutes", (typed, value) => {
  expect(readFigure(typed, minutes)).toEqual({ is: "number", value, text: String(value) });
});

it.each([
  ["", "empty"],
  ["　", "empty"],
  ["なし", "no-number"],
  ["1,5", "no-number"],
  ["1.2.3", "no-number"],
  [".5", "no-number"],
  ["1e3", "no-number"],
  ["0.75", "too-fine"],
  ["-1", "too-small"],
  ["1440.1", "too-large"],
])("says why %j is no time: %s", (typed, is) => {
  expect(readFigure(typed, minutes)).toEqual({ is });
});

it("takes four decimals and a minus for the figures of the sheet", () => {
  expect(readFigure("−0.1234", regression)).toMatchObject({ is: "number", value: -0.1234 });
});
