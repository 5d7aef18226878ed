import { expect, it } from "vitest";
import { sizeInWords } from "./file-size.ts";

it.each([
  [0, "0 KB"],
  [1, "1 KB"],
  [999_000, "999 KB"],
  [999_900, "1.0 MB"],
  [10_000_000, "10.0 MB"],
  [2_500_000_000, "2.5 GB"],
])("says %i bytes as %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
