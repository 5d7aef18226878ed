import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyValues } from "../../../test/any-values.ts";
import { valuesOf } from "../../../test/whole-application.ts";
import type { EditionId } from "../../grading/index.ts";
import type { FieldValue, Values } from "../changes/index.ts";
import { documentIds, formOf } from "../documents/index.ts";
import { askedFields, fieldsOf, type Form, isAnswered } from "../form/index.ts";
import { describeResponseProblem, questionnaireOf, questionnaireResponseOf, valuesFrom } from "./index.ts";

const editions: readonly EditionId[] = ["2013", "2014"];
const every = editions.flatMap((edition) => documentIds.map((document) => ({ document, edition })));
const facts = { authored: "2026-11-21T09:00:00+09:00", status: "completed" } as const;

/** The form with everything asked. */
const unconditional = (form: Form): Form => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    fields: section.fields.map((spec) => ({ ...spec, when: () => true })),
  })),
});

const answeredIn = (values: Values) => new Map([...values].filter(([key]) => isAnswered(values, key)));
const byKey = (values: Values) => [...values].toSorted(([one], [other]) => (one < other ? -1 : 1));

describe.each(every)("$document of $edition, there and back", ({ document, edition }) => {
  const form = formOf(document, edition);

  it("loses no answer and no name of a row", () => {
    const open = unconditional(form);
    fc.assert(
      fc.property(anyValues(form), (values) => {
        const response = questionnaireResponseOf(open, edition, values, facts);
        const reading = valuesFrom(JSON.parse(JSON.stringify(response)), form);
        if (!reading.ok) throw new Error(reading.problems.map((one) => describeResponseProblem(one)).join());
        expect(reading.edition).toBe(edition);
        expect(byKey(reading.values)).toEqual(byKey(answeredIn(values)));
      }),
      { numRuns: 60 },
    );
  });

  it("says only what is asked, and says the same after reading", () => {
    fc.assert(
      fc.property(anyValues(form), (values) => {
        const response = questionnaireResponseOf(form, edition, values, facts);
        const reading = valuesFrom(response, form);
        if (!reading.ok) throw new Error("it was read before");
        const asked = new Set(askedFields(form, values).map(({ key }) => key));
        expect([...reading.values.keys()].filter((key) => !asked.has(key))).toEqual([]);
        expect(reading.values.size).toBe(
          [...answeredIn(values).keys()].filter((key) => asked.has(key)).length,
        );
      }),
      { numRuns: 40 },
    );
  });

  it("has the items of its questionnaire, one for each field", () => {
    const text = JSON.stringify(questionnaireOf(form, edition));
    for (const { key, ja } of fieldsOf(form)) {
      expect(text).toContain(`"linkId":${JSON.stringify(key)},"text":${JSON.stringify(ja)}`);
    }
  });
});

describe("an application as a response", () => {
  const form = formOf("application", "2014");
  const responseOf = (more: Record<string, FieldValue> = {}) =>
    questionnaireResponseOf(form, "2014", valuesOf(more), facts);

  it("reads as FHIR does", () => {
    const { item = [], ...head } = responseOf();
    expect(head).toEqual({
      resourceType: "QuestionnaireResponse",
      language: "ja",
      questionnaire: "urn:yorisoi:questionnaire:application:2014",
      ...facts,
    });
    expect(item.find(({ linkId }) => linkId === "section:diseases")).toEqual({
      linkId: "section:diseases",
      text: "病気",
      item: [
        {
          id: "disease.1",
          linkId: "disease.#",
          text: "病気",
          item: [
            {
              linkId: "disease.#.name",
              text: "病名（書類のとおり）",
              answer: [{ valueString: "全身性エリテマトーデス" }],
            },
            {
              linkId: "disease.#.onset",
              text: "発症した時期",
              answer: [
                {
                  valueDate: "2008",
                  item: [{ linkId: "disease.#.onset~", text: "頃", answer: [{ valueBoolean: true }] }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("leaves out what is private, down to the row", () => {
    const state = formOf("state_form", "2014");
    const values = new Map<string, FieldValue>([
      ["apart.time", true],
      ["private.1.text", "ひみつ"],
      ["informant.1.kind", "person"],
      ["informant.1.inConfidence", "ひみつ"],
    ]);
    const all = JSON.stringify(questionnaireResponseOf(state, "2014", values, facts));
    expect(all.match(/ひみつ/gu)).toHaveLength(2);
    const withheld = ["not-for-family", "surveyor-and-board"] as const;
    const open = questionnaireResponseOf(state, "2014", values, { ...facts, withheld });
    expect(JSON.stringify(open)).not.toMatch(/ひみつ|private|apart/u);
    expect(valuesFrom(open, state)).toMatchObject({ values: new Map([["informant.1.kind", "person"]]) });
  });

  it("is refused by the program that hands over a value of another kind, without saying it", () => {
    expect(() => responseOf({ kind: "ひみつ" })).toThrow("kind holds no value of the kind choice");
    expect(() => responseOf({ "past.1.times": "ひみつ" })).toThrow(/^past\.#\.times/u);
  });

  it("keeps the answers when there are none", () => {
    const empty = questionnaireResponseOf(form, "2014", new Map(), facts);
    expect(empty).not.toHaveProperty("item");
    expect(valuesFrom(empty, form)).toEqual({ ok: true, edition: "2014", values: new Map() });
  });
});
