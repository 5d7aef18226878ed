import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edition2013, edition2014, type EditionId, readCase } from "../../grading/index.ts";
import { isStateFormDone, stateFormWishes } from "../state-form/index.ts";
import { sameValue } from "../changes/index.ts";
import { finderOf, readValue } from "../form/index.ts";
import { stateForm } from "../state-form/index.ts";
import { exampleCases } from "./example-cases/index.ts";
import { caseOf, dayKey, severeKey, surveyForm, surveyItems, valuesOfCase } from "./index.ts";

const samples = [...edition2013.samples, ...edition2014.samples];

describe("the fourteen example cases", () => {
  it("are the samples of grading", () => {
    expect(exampleCases.map(({ id }) => id)).toEqual(samples.map((sample) => sample.case.id));
  });

  it.each(exampleCases.map((example, at) => [example.id, example, samples[at]?.case] as const))(
    "%s: the sheet gives exactly the sample, and grading reads it",
    (_, { edition, survey, parts }, given) => {
      const made = caseOf(edition, survey, parts);
      if (!made.ok) throw new Error(JSON.stringify(made.missing));
      expect(made.value).toEqual(given);
      expect(made.open).toEqual([]);
      expect(readCase(made.value)).toEqual(readCase(given));
      expect(readCase(made.value).ok).toBe(true);
    },
  );

  it.each(exampleCases.map((example) => [example.id, example] as const))(
    "%s: every value fits its field, the state form is done and meets the board's wishes",
    (_, { edition, survey, stateForm: state }) => {
      for (const [form, values] of [
        [surveyForm(edition), survey],
        [stateForm, state],
      ] as const) {
        const find = finderOf(form);
        for (const [key, value] of values) {
          const spec = find(key)?.spec;
          if (!spec) throw new Error(key);
          const reading = readValue(spec, value);
          if (!reading.ok) throw new Error(`${key} ${JSON.stringify(reading.problems)}`);
          expect(sameValue(reading.value, value), key).toBe(true);
        }
      }
      expect(isStateFormDone(state)).toBe(true);
      expect(stateFormWishes(state).filter(({ met }) => !met)).toEqual([]);
    },
  );
});

describe("caseOf", () => {
  it("names every open item, by key, number and name", () => {
    const made = caseOf("2014", new Map());
    if (made.ok) throw new Error("nothing is answered");
    expect(made.missing).toHaveLength(80);
    expect(made.missing[0]).toEqual({ key: "item.1-1.day", number: "1-1", name: "寝返り" });
  });

  it("lets items of 2013 that give no points be open, and says which", () => {
    const survey = edition2013.samples[0]?.case.survey ?? {};
    const values = new Map(valuesOfCase("2013", { survey }));
    values.delete("item.9-8.day");
    values.set("item.7-fu.day", null);
    const made = caseOf("2013", values);
    if (!made.ok) throw new Error(JSON.stringify(made.missing));
    expect(readCase(made.value).ok).toBe(true);
    const scored = edition2013.items.filter(edition2013.isScored).map(({ name }) => name);
    expect(made.open.map(({ name }) => scored.includes(name))).toEqual([false, false]);
  });

  it("takes an answer that is no option for none", () => {
    const survey = edition2014.samples[0]?.case.survey ?? {};
    const values = new Map(valuesOfCase("2014", { survey })).set("item.1-1.day", "9");
    const made = caseOf("2014", values);
    expect(made.ok ? [] : made.missing.map(({ key }) => key)).toEqual(["item.1-1.day"]);
  });

  it("is undone by valuesOfCase, and grading reads what it gives (law)", () => {
    const answers = (edition: EditionId) =>
      fc.tuple(
        ...surveyItems(edition).map(({ options }) =>
          fc.tuple(fc.nat(options.length - 1), fc.option(fc.nat(options.length - 1), { freq: 2 })),
        ),
      );
    const opinion = edition2014.samples[0]?.case.opinion ?? {};
    for (const edition of ["2013", "2014"] as const) {
      fc.assert(
        fc.property(answers(edition), (chosen) => {
          const values = new Map(
            surveyItems(edition).flatMap(({ id }, at) => {
              const [day = 0, severe = null] = chosen[at] ?? [];
              return [
                [dayKey(id), String(day + 1)] as const,
                ...(severe === null ? [] : [[severeKey(id), String(severe + 1)] as const]),
              ];
            }),
          );
          const made = caseOf(edition, values, edition === "2014" ? { opinion } : {});
          if (!made.ok) throw new Error("all is answered");
          expect(valuesOfCase(edition, made.value)).toEqual(values);
          const reading = readCase(made.value);
          if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
          const items = edition === "2013" ? edition2013.items : edition2014.items;
          for (const { index, name } of items.filter(({ part }) => part === "survey")) {
            const at = surveyItems(edition).findIndex(({ item }) => item.name === name);
            const [day, severe] = chosen[at] ?? [];
            expect(reading.value.day[index]).toBe(day);
            expect((reading.value.severe ?? reading.value.day)[index]).toBe(severe ?? day);
          }
        }),
        { numRuns: 40 },
      );
    }
  });
});
