import { expect, test } from "vitest";
import { formatOf } from "./format.ts";

test.each([
  ["a.csv", "{", true, "ndjson"],
  ["a.CSV", "", false, "csv"],
  ["-", "id,寝返り\n", true, "csv"],
  ["-", "id,寝返り\nA,1\n", false, "csv"],
  ["a.csv", "id,寝返り\n", false, "csv"],
  ["-", 'ただの文\n{"id":1}\n', false, "ndjson"],
  ["-", '\n  {"id":1}\n', false, "ndjson"],
  ["-", '{"id":1,\n{"id":2}\n', false, "ndjson"],
  ["-", '{"id":\n', true, "ndjson"],
  ["-", '{\n  "id": 1\n', false, "json"],
  ["-", '[{"id":1}]\n', false, "json"],
  ["a.json", '{"id":1}\n{"id":2}\n', false, "ndjson"],
  ["a.json", "[\n", false, "json"],
  ["a.jsonl", "ただの文\n", false, "ndjson"],
  ["-", "", true, "ndjson"],
])("%s that begins with %j (whole: %s) is %s", (name, beginning, isWhole, format) => {
  expect(formatOf(name, beginning, isWhole)).toBe(format);
});

test("it waits for a second line before it calls an incomplete first one a document", () => {
  expect(formatOf("-", "{\n", false)).toBeNull();
  expect(formatOf("-", "\n\n", false)).toBeNull();
  expect(formatOf("-", "id,寝返り\n", false)).toBeNull();
});
