import { findJargon } from "@yorisoi/rules/certification/opinion";
import { expect, it } from "vitest";
import { explainedIn, openHints } from "./plain-words.ts";

const hintsOf = (text: string) =>
  openHints(findJargon(new Map([["course.text", text]]))).get("course.text") ?? [];

it("explains a word where it stands, after which the hint is gone", () => {
  const text = "今は寛解。夏に再燃した。";
  const [first] = hintsOf(text);
  expect(first?.term).toBe("寛解");
  const explained = first ? explainedIn(text, first) : "";
  expect(explained).toBe("今は寛解（症状が落ち着いている）。夏に再燃した。");
  expect(hintsOf(explained).map(({ term }) => term)).toEqual(["再燃"]);
});

it("names a word once, as long as one place of it wants words", () => {
  expect(hintsOf("再燃し、また再燃した。").map(({ at }) => at)).toEqual([0]);
  expect(hintsOf("再燃（ぶり返し）し、また再燃した。").map(({ at }) => at)).toEqual([12]);
  expect(hintsOf("再燃（ぶり返し）した。")).toEqual([]);
});
