import { edition2013, edition2014, type Item, readCase } from "@yorisoi/rules/grading";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sample2013, sample2014 } from "../../test/app.ts";
import { caseSchema } from "./case.schema.ts";

const isAccepted = (given: unknown) => caseSchema.safeParse(given).success;

/** An answer to every item, by label or by number. */
function answers(items: readonly Item[]) {
  const entries = items.map(({ name, options }) => {
    const option = fc.nat(options.length - 1);
    const written = fc
      .tuple(option, fc.boolean())
      .map(([at, byNumber]) => (byNumber ? at + 1 : options[at]?.label));
    return [name, written] as const;
  });
  return fc.record(Object.fromEntries(entries));
}

/** `{"麻痺 左上肢": 1}` as `{"麻痺": {"左上肢": 1}}`. */
function nested(flat: Readonly<Record<string, unknown>>) {
  const tree: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(flat)) {
    const words = name.split(" ");
    const last = words.pop() ?? "";
    let inner = tree;
    for (const word of words) inner = (inner[word] ??= {}) as Record<string, unknown>;
    inner[last] = value;
  }
  return tree;
}

const part = (name: Item["part"]) => edition2014.items.filter((item) => item.part === name);
const cases2014 = fc
  .record({ survey: answers(part("survey")), opinion: answers(part("opinion")), nest: fc.boolean() })
  .map(({ survey, opinion, nest }) => ({
    edition: "2014",
    survey,
    opinion: nest ? nested(opinion) : opinion,
  }));
const minutes = fc.record(
  Object.fromEntries(
    edition2013.minutesNames.map((name) => [name, fc.nat(14_400).map((tenths) => tenths / 10)]),
  ),
);
const cases2013 = fc
  .record({ survey: answers(edition2013.items), minutes, nest: fc.boolean() })
  .map(({ survey, minutes: times, nest }) => ({
    edition: "2013",
    survey: nest ? nested(survey) : survey,
    minutes: times,
  }));

describe("the documented shape of a case", () => {
  it("accepts what the rules accept: any answers by label or number, flat or nested", () => {
    fc.assert(
      fc.property(fc.oneof(cases2014, cases2013), (given) => {
        const result = caseSchema.safeParse(given);
        expect(result.error?.issues).toBeUndefined();
        expect(readCase(given)).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });

  it("accepts all samples of the rules", () => {
    for (const sample of [...edition2014.samples, ...edition2013.samples]) {
      expect(isAccepted(sample.case)).toBe(true);
    }
  });

  it("refuses what the rules refuse when one answer is left out, misspelt or out of range", () => {
    for (const sample of [sample2014, sample2013]) {
      const items = sample.edition === "2014" ? part("survey") : edition2013.items;
      for (const { name, options } of items) {
        const { [name]: _, ...others } = sample.survey as Record<string, unknown>;
        const changes = [others, { ...others, [name]: options.length + 1 }, { ...others, [name]: "?" }];
        for (const survey of changes) {
          const given = { ...sample, survey };
          expect([name, isAccepted(given)]).toEqual([name, readCase(given).ok]);
        }
      }
    }
  });

  it("takes the palsy type of edition 2013 in place of the limbs", () => {
    const entries = Object.entries(sample2013.survey).filter(([name]) => !name.startsWith("麻痺 "));
    for (const 麻痺 of [...edition2013.palsyTypes.map(({ label }) => label), 1, 5]) {
      const given = { ...sample2013, survey: { ...Object.fromEntries(entries), 麻痺 } };
      expect([isAccepted(given), readCase(given).ok]).toEqual([true, true]);
    }
  });
});
