import { describe, expect, it } from "vitest";
import { askedFields, finderOf, keyIn } from "../form/index.ts";
import * as opinion from "./index.ts";
import { requirementRows } from "./tables/requirement-rows.ts";

const { opinionEditionDifferences, opinionForm } = opinion;
const editions = ["2013", "2014"] as const;
const fieldsOf = (edition: "2013" | "2014") => opinionForm(edition).sections.flatMap(({ fields }) => fields);
const optionsAt = (edition: "2013" | "2014", key: string) => {
  const kind = fieldsOf(edition).find((field) => field.key === key)?.kind;
  return kind && "options" in kind ? kind.options : [];
};
const askedWith = (edition: "2013" | "2014", given: Record<string, string | boolean | string[]>) =>
  askedFields(opinionForm(edition), new Map(Object.entries(given))).map(({ key }) => key);

describe.each(editions)("the form of %s", (edition) => {
  const fields = fieldsOf(edition);

  it("has no key twice, and the finder finds each", () => {
    const keys = fields.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const find = finderOf(opinionForm(edition));
    for (const spec of fields) expect(find(keyIn(spec.key, "2"))?.spec).toBe(spec);
  });

  it("says of every field what is meant, gives an example and its source, in both languages", () => {
    for (const { key, ja, en, plain, example, source } of fields) {
      expect(
        [ja, en, plain ?? "", example ?? "", source].map((text) => text.trim() !== ""),
        key,
      ).toEqual(Array.from({ length: 5 }, () => true));
      expect(source, key).toMatch(/^S3 L\d|^ours|^J, 要確認/u);
    }
  });

  it("has options with codes of their own", () => {
    for (const { kind, key } of fields) {
      if (!("options" in kind)) continue;
      expect(new Set(kind.options.map(({ code }) => code)).size, key).toBe(kind.options.length);
      expect(kind.options.every(({ code, ja, en }) => code && ja && en)).toBe(true);
    }
  });

  it("lets no table share its first word with a field that stands alone", () => {
    const tables = fields.flatMap(({ key }) => (key.includes(".#") ? [key.slice(0, key.indexOf(".#"))] : []));
    const alone = fields.filter(({ key }) => !key.includes(".#")).map(({ key }) => key);
    expect(alone.filter((key) => tables.some((table) => key.startsWith(`${table}.`)))).toEqual([]);
  });
});

describe("the requirements 262–353", () => {
  for (const [row, ...places] of requirementRows) {
    it(`row ${row} stands in a field or a function`, () => {
      const keys = new Set(editions.flatMap(fieldsOf).map(({ key }) => key));
      const missing = places.filter((place) =>
        place.endsWith("()") ? !(place.slice(0, -2) in opinion) : !keys.has(place),
      );
      expect(places.length).toBeGreaterThan(0);
      expect(missing).toEqual([]);
    });
  }

  it("are all there", () => {
    expect(requirementRows.map(([row]) => row)).toEqual(Array.from({ length: 92 }, (_, at) => 262 + at));
  });
});

it.each([
  ["otherDepartments.which", 13],
  ["procedures.which", 13],
  ["behaviour.which", 10],
  ["mental.which", 13],
  ["risks.which", 11],
] as const)("%s has the %i boxes of the form of 2013", (key, count) => {
  expect(optionsAt("2013", key)).toHaveLength(count);
});

describe("conditions", () => {
  it("ask for the ratings when a mental sign is ticked in 2013, always from 2014 on", () => {
    const ratings = (keys: readonly string[]) => keys.filter((key) => /^(?:rating|life)\./u.test(key)).length;
    expect(ratings(askedWith("2013", { "mental.any": false }))).toBe(0);
    expect(ratings(askedWith("2013", { "mental.any": true }))).toBe(12);
    expect(ratings(askedWith("2014", { "mental.any": false }))).toBe(12);
  });

  it("ask nothing twice that is written in (3)", () => {
    const asked = (given: Record<string, string | boolean>) =>
      askedWith("2013", { stability: "unstable", ...given }).filter((key) => key.startsWith("change."));
    expect(asked({})).toEqual([
      "change.seeCourse",
      "change.severe",
      "change.mild",
      "change.patterns",
      "change.period",
    ]);
    expect(asked({ "change.seeCourse": true })).toEqual(["change.seeCourse", "change.patterns"]);
    expect(asked({ "stability.text": "(3)を参照" })).toEqual(["change.seeCourse", "change.patterns"]);
  });

  it("offer care workers only for suction and tube feeding", () => {
    const offered = optionsAt("2013", "procedures.which").filter(({ code }) =>
      optionsAt("2013", `procedure.${code}.by`).some((one) => one.code === "care-worker"),
    );
    expect(offered.map(({ code }) => code)).toEqual(["tube-feeding", "suction"]);
  });

  it("keep infections for those who care for the body", () => {
    const privacy = (key: string) => fieldsOf("2013").find((field) => field.key === key)?.privacy;
    expect([privacy("infection"), privacy("infection.text")]).toEqual(["infection", "infection"]);
  });
});

it("names differences between the editions that exist, and marks second hand ones", () => {
  for (const { keys, sources, isDoubtful } of opinionEditionDifferences) {
    const known = editions.flatMap(fieldsOf).map(({ key }) => key);
    for (const key of keys)
      expect(
        known.some((one) => one.startsWith(key)),
        key,
      ).toBe(true);
    expect(isDoubtful).toBe(!sources.some((one) => one === "O" || one === "A" || one === "M"));
  }
});
