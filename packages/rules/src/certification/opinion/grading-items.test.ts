import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edition2014, readCase } from "../../grading/index.ts";
import type { FieldValue } from "../changes/index.ts";
import { askedFields } from "../form/index.ts";
import { opinionForm, opinionItemsOf } from "./index.ts";
import { gradingEntries } from "./tables/grading-items.ts";

const items = edition2014.items.filter(({ part }) => part === "opinion");
const survey = Object.fromEntries(
  edition2014.items.filter(({ part }) => part === "survey").map(({ name }) => [name, 1]),
);
const valuesOf = (given: Record<string, FieldValue>) => new Map(Object.entries(given));

describe("the entries", () => {
  it("are the 24 items of the ordinance, in its order, with all its options in its words", () => {
    expect(gradingEntries.map(({ item }) => item)).toEqual(items.map(({ name }) => name));
    for (const [at, { options }] of gradingEntries.entries()) {
      expect(new Set(Object.values(options))).toEqual(new Set(items[at]?.options.map(({ label }) => label)));
    }
  });

  it("give every code the form offers an option, and leave none over", () => {
    const kinds = new Map(
      opinionForm("2014")
        .sections.flatMap(({ fields }) => fields)
        .map((f) => [f.key, f.kind]),
    );
    for (const { key, options } of gradingEntries) {
      const kind = kinds.get(key);
      const codes = kind && "options" in kind ? kind.options.map(({ code }) => code) : ["true", "false"];
      expect(Object.keys(options).toSorted(), key).toEqual(
        [...new Set(["none", ...codes])].filter((code) => code in options).toSorted(),
      );
      expect(
        codes.filter((code) => !(code in options)),
        key,
      ).toEqual([]);
    }
  });
});

/** Answers as a doctor may give them: whatever the form asks for after the answers so far, or nothing. */
const fields = opinionForm("2014")
  .sections.flatMap(({ fields: all }) => all)
  .filter(({ key }) => /^(?:paralysis|contracture|epilepsy|rating|life)\./u.test(key));
const answers = fc.record(
  Object.fromEntries(
    fields.flatMap(({ key, kind }) => {
      if (kind.type === "yes-no") return [[key, fc.boolean()]];
      if (kind.type !== "choice") return [];
      return [[key, fc.constantFrom<FieldValue>(...kind.options.map(({ code }) => code))]];
    }),
  ),
);
const partly = (chance: fc.Arbitrary<Record<string, FieldValue>>, holes: fc.Arbitrary<boolean>) =>
  fc.tuple(chance, fc.infiniteStream(holes)).map(([given, dropped]) => {
    const kept = Object.entries(given).filter(() => !dropped.next().value);
    return valuesOf(Object.fromEntries(kept));
  });

describe("opinionItemsOf", () => {
  it("is read by the grading: a case when nothing is missing, otherwise the same items missing", () => {
    fc.assert(
      fc.property(partly(answers, fc.constant(false)), (values) => {
        const { day, severe, missing } = opinionItemsOf(values);
        expect(missing).toEqual([]);
        const reading = readCase({
          edition: "2014",
          survey,
          opinion: day,
          ...(severe ? { severe: { opinion: severe } } : {}),
        });
        expect(reading.ok).toBe(true);
        if (!reading.ok || reading.value.edition !== "2014") return;
        const { day: read, severe: readSevere } = reading.value;
        for (const { index, name, options } of items) {
          expect(options[read[index] ?? -1]?.label).toBe(day[name]);
          const inSevere = severe ? options[readSevere?.[index] ?? -1]?.label : undefined;
          expect(inSevere).toBe(severe ? (severe[name] ?? day[name]) : undefined);
        }
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(partly(answers, fc.boolean()), (values) => {
        const { day, missing } = opinionItemsOf(values);
        const reading = readCase({ edition: "2014", survey, opinion: day });
        const open = reading.ok
          ? []
          : reading.problems.map((problem) =>
              problem.code === "missing-item" ? problem.item : problem.code,
            );
        expect(missing.map(({ item }) => item)).toEqual(open);
      }),
      { numRuns: 60 },
    );
  });

  it("names the field to fill in, one that is asked", () => {
    fc.assert(
      fc.property(partly(answers, fc.boolean()), (values) => {
        const asked = new Set(askedFields(opinionForm("2014"), values).map(({ key }) => key));
        for (const { key } of opinionItemsOf(values).missing) expect(asked.has(key), key).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("says nothing of what was not answered, and 「ない」 for all of a group that is 「無」", () => {
    expect(opinionItemsOf(valuesOf({}))).toMatchObject({ day: {}, severe: null });
    expect(opinionItemsOf(valuesOf({})).missing).toHaveLength(24);
    const { day, missing } = opinionItemsOf(
      valuesOf({ "paralysis.any": false, "contracture.any": false, "epilepsy.any": false }),
    );
    expect(new Set(Object.values(day))).toEqual(new Set(["ない"]));
    expect(missing).toHaveLength(9);
  });

  it("takes no leftover under a group that is 「無」", () => {
    const left = {
      "paralysis.any": false,
      "paralysis.left-arm": "mild",
      "paralysis.left-arm.severe": "severe",
    };
    const { day, severe } = opinionItemsOf(valuesOf(left));
    expect([day["麻痺 左上肢"], severe]).toEqual(["ない", null]);
  });

  it("keeps the severe state apart", () => {
    const { day, severe } = opinionItemsOf(
      valuesOf({
        "paralysis.any": true,
        "paralysis.left-arm": "none",
        "paralysis.left-arm.severe": "severe",
      }),
    );
    expect([day, severe]).toEqual([{ "麻痺 左上肢": "ない" }, { "麻痺 左上肢": "ある（重度）" }]);
  });
});
