import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "./json.ts";

function detail(text: string, language: "ja" | "en" = "ja"): string {
  const reading = parseJson(text, language);
  const [problem] = reading.ok ? [] : reading.problems;
  return problem?.code === "not-json" ? problem.detail : "";
}

test.each([
  ["", "途中で終わっています"],
  ["{", "途中で終わっています"],
  ['{"id":"x"', "途中で終わっています"],
  ['{"id":"x",}', "11 文字目の「}」"],
  ["{'id':1}", "2 文字目の「'id':1}」"],
  ["not json", "1 文字目の「not json」"],
  ['{"id":NaN}', "7 文字目の「NaN}」"],
  ['{"id":01}', "7 文字目の「01}」"],
  ['{"id" 1}', "7 文字目の「1}」"],
  ['{"a":1} {"b":2}', '9 文字目の「{"b":2}」'],
  ["[1,,2]", "4 文字目の「,2]」"],
  ["[1}", "3 文字目の「}」"],
  ['{"a":"\t"}', '6 文字目の「"\t"}」'],
  ['{\n "a": ,\n "b": 1\n}', "2 行目の 7 文字目の「,」"],
])("where %j stops being JSON: %s", (text, where) => {
  expect(detail(text)).toBe(where);
});

test("in English too", () => {
  expect(detail('{"id":"x",}', "en")).toBe('character 11, "}"');
  expect(detail('{\n"id":"x",}', "en")).toBe('line 2, character 10, "}"');
  expect(detail("[", "en")).toBe("it ends too early");
});

test("whatever is broken, the text before the place is the beginning of some JSON", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom(",", "}", "]", ":", '"', "x", ""), (json, at, put) => {
      const text = json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + 1);
      const reading = parseJson(text);
      expect(reading.ok || detail(text) !== "").toBe(true);
    }),
  );
});

test("a text nested without end is read or refused, never a crash", () => {
  expect(detail("[".repeat(200_000))).toBe("途中で終わっています");
});
