import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { done } from "../../../test/state-form-done.ts";
import { edition2014 } from "../../grading/index.ts";
import type { FieldValue, Values } from "../changes/index.ts";
import { exampleCases } from "./example-cases/index.ts";
import {
  remarkFromState,
  remarksAbout,
  remarksOf,
  surveyItems,
  surveyProgress,
  surveyWishes,
  valuesOfCase,
  visitsOf,
} from "./index.ts";

const values = (given: Readonly<Record<string, FieldValue>>): Values => new Map(Object.entries(given));
const example = (id: string) => {
  const found = exampleCases.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe("progress", () => {
  it("counts by chapter and says where to go on", () => {
    const survey = edition2014.samples[0]?.case.survey ?? {};
    const all = new Map(valuesOfCase("2014", { survey }));
    expect(surveyProgress("2014", all, done)).toMatchObject({
      answered: 80,
      of: 80,
      severe: 0,
      stateFormDone: true,
      next: null,
    });
    all.delete("item.2-3.day");
    all.set("item.4-1.day", null).set("item.4-1.unsure", true).set("item.1-8.severe", "2");
    const progress = surveyProgress("2014", all, new Map());
    expect(progress).toMatchObject({ answered: 78, severe: 1, unsure: 1, next: "item.2-3.day" });
    expect(progress.stateFormDone).toBe(false);
    expect(progress.chapters.map(({ id, answered, of }) => [id, answered, of])).toEqual([
      ["chapter-1", 12, 12],
      ["chapter-2", 15, 16],
      ["chapter-3", 6, 6],
      ["chapter-4", 33, 34],
      ["chapter-5", 12, 12],
    ]);
    expect(surveyProgress("2013", new Map())).toMatchObject({
      of: 106,
      next: "item.1-1-left-arm.day",
      stateFormDone: null,
    });
  });
});

describe("remarks", () => {
  it("of example ④ link one text to all its items, palsy, joints and walking to 3-2 (S3 L1077)", () => {
    const remarks = remarksOf(example("2013-4").survey);
    expect(remarksAbout(remarks, "3-2")).toHaveLength(3);
    expect(remarksAbout(remarks, "1-1-left-arm")).toHaveLength(1);
    expect(remarksAbout(remarks, "9-8")).toEqual([]);
  });

  it("are copied from the state form in full, with all that bears on the item", () => {
    const { stateForm } = example("sample-3");
    const passages = remarkFromState("2014", stateForm, "2-3");
    expect(passages.map(({ key }) => key)).toEqual([
      "difficulty.2.words",
      "difficulty.2.badWay",
      "difficulty.2.helpWords",
      "difficulty.2.after",
    ]);
    for (const { key, text } of passages) expect(text).toBe(stateForm.get(key));
    expect(remarkFromState("2014", stateForm, "1-8").map(({ key }) => key)).toEqual([
      "severe.symptoms.1.words",
    ]);
    expect(remarkFromState("2014", stateForm, "4-28").map(({ key }) => key)).toEqual(["mental.words"]);
    expect(remarkFromState("2014", stateForm, "5-1")).toEqual([]);
  });

  it("keep every text whole, for every item of every example (law)", () => {
    for (const { edition, stateForm } of exampleCases)
      for (const { id } of surveyItems(edition))
        for (const { key, text } of remarkFromState(edition, stateForm, id))
          expect(text, `${id} ${key}`).toBe(stateForm.get(key));
  });
});

describe("wishes of state form and survey together", () => {
  const met = (survey: Values) =>
    surveyWishes({ edition: "2014", values: survey, stateForm: done })
      .filter((wish) => wish.met)
      .map(({ id }) => id);

  it("count 「できるが…」 and what was unsure in the survey", () => {
    const without = new Map(done);
    without.delete("effort.any");
    const wishes = surveyWishes({
      edition: "2014",
      values: values({ "item.2-12.but": "途中で3回座る。" }),
      stateForm: without,
    });
    expect(wishes.find(({ id }) => id === "strain")?.met).toBe(true);
    expect(met(values({}))).not.toContain("unsure");
    expect(
      met(values({ "item.1-8.unsure": true, "item.1-8.unsure.text": "壁に手をついていた。" })),
    ).toContain("unsure");
    expect(met(values({ "item.1-8.unsure": true }))).not.toContain("unsure");
  });

  it("name the fields of the state form as such", () => {
    const wishes = surveyWishes({ edition: "2014", values: values({}), stateForm: new Map() });
    for (const { keys } of wishes) for (const key of keys) expect(key).toMatch(/^state:/u);
  });
});

describe("visits", () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 9, 20, 1, minute)).toISOString();

  it("are measured without the rests, split or broken off", () => {
    const given = values({
      "visit.1.startedAt": at(0),
      "visit.1.endedAt": at(70),
      "visit.1.stoppedFor": "tired",
      "rest.1.startedAt": at(20),
      "rest.1.endedAt": at(35),
      "rest.2.startedAt": at(30),
      "rest.2.endedAt": at(40),
      "visit.2.startedAt": at(2000),
    });
    expect(visitsOf(given, at(2070))).toEqual({
      visits: [
        {
          row: "1",
          startedAt: at(0),
          endedAt: at(70),
          stoppedFor: "tired",
          minutes: 70,
          restMinutes: 20,
          talkMinutes: 50,
        },
        {
          row: "2",
          startedAt: at(2000),
          endedAt: null,
          stoppedFor: null,
          minutes: 70,
          restMinutes: 0,
          talkMinutes: 70,
        },
      ],
      talkMinutes: 120,
      restMinutes: 20,
      tooLong: ["2"],
      unreadable: [],
    });
    expect(visitsOf(given, at(2070), 40).tooLong).toEqual(["1", "2"]);
  });

  it("leave out what cannot be read, and say so", () => {
    const given = values({
      "visit.1.startedAt": "昨日",
      "visit.2.startedAt": at(10),
      "visit.2.endedAt": at(0),
      "rest.1.startedAt": "",
      "rest.1.for": "pain",
    });
    expect(visitsOf(given, at(20))).toMatchObject({
      visits: [],
      talkMinutes: 0,
      unreadable: ["visit.1.startedAt", "visit.2.startedAt", "rest.1.startedAt"],
    });
  });

  it("never rest longer than they last (law)", () => {
    const span = fc.tuple(fc.nat(200), fc.nat(200));
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 5 }), ([from, long], rests) => {
        const given = values(
          Object.fromEntries([
            ["visit.1.startedAt", at(from)],
            ["visit.1.endedAt", at(from + long)],
            ...rests.flatMap(([begin, lasts], row) => [
              [`rest.${row}.startedAt`, at(begin)],
              [`rest.${row}.endedAt`, at(begin + lasts)],
            ]),
          ]),
        );
        const { visits, talkMinutes, restMinutes } = visitsOf(given, at(500));
        expect(restMinutes).toBeGreaterThanOrEqual(0);
        expect(talkMinutes).toBeGreaterThanOrEqual(0);
        expect(talkMinutes + restMinutes).toBe(visits[0]?.minutes);
      }),
    );
  });
});
