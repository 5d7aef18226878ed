import fc from "fast-check";
import { expect, it } from "vitest";
import { findJargon, jargon } from "./index.ts";

const hints = (text: string, key = "notes.text") => findJargon(new Map([[key, text]]));
const terms = (text: string) => hints(text).map(({ term }) => term);

it("knows well over 120 words, each once, with other words beside it", () => {
  expect(jargon.length).toBeGreaterThan(120);
  expect(new Set(jargon.map(([term]) => term)).size).toBe(jargon.length);
  for (const [term, plain, en] of jargon) {
    expect(plain.length && en.length, term).toBeGreaterThan(0);
    expect(plain, term).not.toContain(term);
  }
});

it.each(jargon.map(([term]) => term))("finds %s in a sentence", (term) => {
  expect(terms(`今は${term}です。`)).toEqual([term]);
});

it("takes the longest word, tells its place, and sees a bracket that explains it", () => {
  const text = "朝、易疲労感と四肢麻痺（両手両足の麻痺）がある";
  const found = hints(text);
  expect(found.map(({ term, isExplained }) => [term, isExplained])).toEqual([
    ["易疲労感", false],
    ["四肢麻痺", true],
    ["麻痺", false],
  ]);
  for (const { at, length, term } of found) expect(text.slice(at, at + length)).toBe(term);
});

it("reads full width letters, and letters only as words of their own", () => {
  expect(terms("ＡＤＬが低下")).toEqual(["ADL"]);
  expect(terms("GRADEとSMS")).toEqual([]);
});

it("leaves names alone: of diseases, drugs, doctors and papers", () => {
  for (const key of [
    "diagnosis.1.name",
    "drug.1.name",
    "institution.name",
    "attachment.1.name",
    "unknown.key",
  ]) {
    expect(hints("慢性の麻痺", key)).toEqual([]);
  }
  expect(hints("慢性の麻痺", "drug.1.effect")).toHaveLength(2);
});

it("gives places inside any text, in order and apart", () => {
  const piece = fc.oneof(
    fc.constantFrom(...jargon.map(([term]) => term)),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const { at, length } of hints(text)) {
        expect(at).toBeGreaterThanOrEqual(end);
        end = at + length;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
