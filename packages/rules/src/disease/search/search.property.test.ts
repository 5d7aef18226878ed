import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { romaji } from "../../../test/romaji.ts";
import { diseases } from "../catalogue/index.ts";
import { foldText } from "./fold-text.ts";
import { buildIndex, search } from "./index.ts";

const index = buildIndex(diseases);
const listed = diseases.filter(({ list, partOf }) => list === "designated" && partOf === null);
const find = (query: string) => search(index, query, { on: "2026-11-21", limit: 5 });
const sounds = (kana: string) => kana.normalize("NFKC").replace(/[^ぁ-ゖー0-9]/gu, "");

/** What does not come first: the query, and what came instead. */
const notFirst = (queryOf: (disease: (typeof listed)[number]) => string) =>
  listed.flatMap((disease) => {
    const query = queryOf(disease);
    const [first] = find(query);
    return first?.notificationNo === disease.notificationNo ? [] : [`${query}: ${first?.name}`];
  });

describe("every designated disease comes first", () => {
  test.each([
    ["by its name", ({ name }) => name],
    ["by its name as printed", ({ officialName }) => officialName],
    ["by its reading", ({ kana }) => kana],
    ["by Hepburn romaji", ({ kana }) => romaji(sounds(kana), "hepburn")],
    ["by Kunrei romaji", ({ kana }) => romaji(sounds(kana), "kunrei")],
    ["by its English name", ({ english }) => english],
  ] as const satisfies readonly (readonly [string, (disease: (typeof listed)[number]) => string])[])(
    "%s",
    (_, queryOf) => {
      expect(notFirst(queryOf)).toEqual([]);
    },
  );
});

test("every disease of every list is found by its name, or one of exactly that name is", () => {
  const lost = diseases.filter(({ name }) => {
    const key = foldText(name);
    return !find(name).some((hit) => {
      const names = [hit.name, hit.matchedOn.text].map(foldText);
      return names.includes(key) && hit.score > 0.9;
    });
  });
  expect(lost.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});

const long = listed.filter(({ name }) => Array.from(name).length >= 6);
const letters = Array.from(new Set(long.map(({ name }) => name).join("")));

/** A name with one letter other, missing or more. */
const slip = fc
  .record({
    disease: fc.constantFrom(...long),
    way: fc.constantFrom("other", "missing", "more"),
    place: fc.nat(),
    letter: fc.constantFrom(...letters),
  })
  .map(({ disease, way, place, letter }) => {
    const signs = Array.from(disease.name);
    const at = place % signs.length;
    const typed = signs.toSpliced(at, way === "more" ? 0 : 1, ...(way === "missing" ? [] : [letter]));
    return { number: disease.notificationNo, typed: typed.join("") };
  });

test("with one letter other, missing or more a name of six letters or more is among the first five", () => {
  fc.assert(
    fc.property(slip, ({ number, typed }) => {
      expect(find(typed).map(({ notificationNo }) => notificationNo)).toContain(number);
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test("any text is answered, in order and within bounds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const scores = find(text).map(({ score }) => score);
      expect(scores.length).toBeLessThanOrEqual(5);
      expect(scores.every((score, at) => score > 0 && score <= (scores[at - 1] ?? 1))).toBe(true);
    }),
    { numRuns: 500, seed: 7 },
  );
});
