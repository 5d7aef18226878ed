import { expect, test } from "vitest";
import { readOnset } from "./read-onset.ts";

test.each([
  ["2019", "2019"],
  ["2019年", "2019"],
  ["2019年4月", "2019-04"],
  ["2019-4", "2019-04"],
  ["２０１９／１２", "2019-12"],
  ["2019-04-01", "2019-04-01"],
  ["平成31年4月", "2019-04"],
  ["H31.4", "2019-04"],
  ["h31", "2019"],
  ["令和元年", "2019"],
  ["昭和60年ごろ", "1985"],
  ["S60.1.7", "1985-01-07"],
])("%s is read as %s", (text, onset) => {
  expect(readOnset(text)).toBe(onset);
});

test.each(["", "子どものころ", "2019年13月", "19", "R"])("%s is no year, month or day", (text) => {
  expect(readOnset(text)).toBeNull();
});
