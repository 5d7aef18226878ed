import { expect, it } from "vitest";
import { phrasesFor, withPhrase } from "./phrase-book.ts";

const phrases = [
  { id: "1", key: null, text: "どこでも" },
  { id: "2", key: "course.text", text: "経過" },
  { id: "3", key: "drug.#.effect", text: "効果" },
];

it("offers the phrases of a field and those of every field", () => {
  expect(phrasesFor(phrases, "course.text").map(({ id }) => id)).toEqual(["1", "2"]);
  expect(phrasesFor(phrases, "drug.#.effect").map(({ id }) => id)).toEqual(["1", "3"]);
});

it("never writes over what stands there", () => {
  expect(withPhrase("", "経過")).toBe("経過");
  expect(withPhrase(" \n", "経過")).toBe("経過");
  expect(withPhrase("前から。\n", "経過")).toBe("前から。\n経過");
});
