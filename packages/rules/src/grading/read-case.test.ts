import { expect, test } from "vitest";
import { readCase } from "./read-case.ts";

function codes(given: unknown, options = {}) {
  const reading = readCase(given, options);
  return reading.ok ? [] : [...new Set(reading.problems.map((problem) => problem.code))];
}

test.each([[null], [1], ["区分"], [[]], [undefined]])("%j is no case", (given) => {
  expect(codes(given)).toEqual(["not-a-case"]);
});

test.each([["2006"], [2015], [""], [{}], ["constructor"], ["__proto__"], ["toString"]])(
  "there is no edition %j",
  (edition) => {
    expect(codes({ edition, survey: {}, opinion: {} })).toEqual(["unknown-edition"]);
  },
);

test("a case without an edition takes the one the caller names, and only then", () => {
  const given = { survey: {}, opinion: {} };
  expect(codes(given)).toEqual(["unknown-edition"]);
  expect(codes(given, { edition: "2014", fillFirst: true })).toEqual([]);
});

test("an edition may be a number or full width", () => {
  expect(codes({ edition: 2014 }, { fillFirst: true })).toEqual([]);
  expect(codes({ edition: "２０１４" }, { fillFirst: true })).toEqual([]);
});

test("an unknown field is refused with the name it resembles, beside all other problems", () => {
  const reading = readCase({ edition: "2014", surveys: {}, survey: { 寝返り: 9 }, opinion: {} });
  const problems = reading.ok ? [] : reading.problems;
  expect(problems[0]).toEqual({
    code: "unknown-field",
    part: "case",
    given: "surveys",
    suggestion: "survey",
  });
  expect(codes({ edition: "2014", surveys: {}, survey: { 寝返り: 9 } })).toEqual([
    "unknown-field",
    "unknown-option",
    "missing-item",
  ]);
});

test("what another edition calls a part is unknown here, and nothing else is meant by it", () => {
  const reading = readCase({ edition: "2013", survey: {}, opinion: {} }, { fillFirst: true });
  expect(reading).toMatchObject({
    problems: [{ code: "unknown-field", given: "opinion", suggestion: null }],
  });
});

test.each([[{}], [["A1"]], [true]])("the id %j could not be given back and is refused, not dropped", (id) => {
  expect(codes({ id, edition: "2014" }, { fillFirst: true })).toEqual(["bad-id"]);
});

test.each(["2013", "2014"])(
  "edition %s: a misspelt part of the severe state is not passed over",
  (edition) => {
    const severe = (given: unknown) => readCase({ edition, severe: given }, { fillFirst: true });
    expect(severe({ surv: { 寝返り: 2 } })).toMatchObject({
      problems: [{ code: "unknown-field", part: "severe", given: "surv", suggestion: "survey" }],
    });
    expect(severe([])).toMatchObject({ problems: [{ code: "not-a-list-of-answers", part: "severe" }] });
    expect(severe(null)).toMatchObject({ ok: true, value: { severe: null } });
  },
);

test("names that JavaScript's own objects have are items like any other unknown name", () => {
  const given = { edition: "2014", survey: JSON.parse('{"__proto__": 1, "constructor": 2}') as unknown };
  const reading = readCase(given, { fillFirst: true });
  const found = reading.ok ? [] : reading.problems.filter(({ code }) => code === "unknown-item");
  expect(found).toHaveLength(2);
});

test("nesting beyond all measure is a problem like any other", () => {
  const deep = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`) as unknown;
  const list = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown;
  const given = { edition: "2014", survey: deep(100_000), opinion: { てんかん: list } };
  expect(codes(given, { fillFirst: true })).toEqual(["not-a-list-of-answers", "unknown-option"]);
});
