import { validateResource } from "@medplum/core";
import type { Resource } from "@medplum/fhirtypes";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { anyValues } from "../../../test/any-values.ts";
import { codesOf, indexDefinitions, valueNamesOf } from "../../../test/fhir/definitions.ts";
import type { EditionId } from "../../grading/index.ts";
import { documentIds, formOf } from "../documents/index.ts";
import { type Form } from "../form/index.ts";
import {
  type Answer,
  questionnaireOf,
  type QuestionnaireItem,
  questionnaireResponseOf,
  type ResponseItem,
} from "./index.ts";

const editions: readonly EditionId[] = ["2013", "2014"];
const every = editions.flatMap((edition) => documentIds.map((document) => ({ document, edition })));
const facts = {
  authored: "2026-11-21T09:00:00+09:00",
  status: "completed",
  subject: { reference: "Patient/p1" },
  author: { display: "調査員" },
} as const;

beforeAll(indexDefinitions);

/** As a receiver gets it, with what the standard refuses; [] when it refuses nothing. It has no empty lists and objects. */
function refused(resource: object): readonly string[] {
  if (/\[\]|\{\}/u.test(JSON.stringify(resource))) return ["empty list or object"];
  try {
    return validateResource(JSON.parse(JSON.stringify(resource)) as Resource).map(
      ({ details }) => details?.text ?? "?",
    );
  } catch (error) {
    return [error instanceof Error ? error.message : "?"];
  }
}

const itemsIn = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsIn(item.item)]);

const answeredIn = (items: readonly ResponseItem[] = []): readonly ResponseItem[] =>
  items.flatMap((item) => [
    item,
    ...answeredIn(item.item),
    ...(item.answer ?? []).flatMap((answer) => answeredIn(answer.item)),
  ]);

const valueNames = (answer: Answer) => Object.keys(answer).filter((key) => key !== "item");

/** The value[x] of each type of item (R4, QuestionnaireResponse.item.answer.value[x]). */
const taken: Readonly<Record<string, string>> = {
  boolean: "valueBoolean",
  decimal: "valueDecimal",
  integer: "valueInteger",
  date: "valueDate",
  string: "valueString",
  text: "valueString",
  choice: "valueCoding",
};

/** Everything that is wrong between a response and its questionnaire; the library does not look. */
function mismatches(form: Form, edition: EditionId, response: { readonly item?: readonly ResponseItem[] }) {
  const items = new Map(itemsIn(questionnaireOf(form, edition).item).map((item) => [item.linkId, item]));
  return answeredIn(response.item).flatMap(({ linkId, answer = [], item = [] }) => {
    const asked = items.get(linkId);
    if (!asked) return [`${linkId}: not in the questionnaire`];
    const codes = asked.answerOption?.map(({ valueCoding }) => JSON.stringify(valueCoding));
    return [
      ...(asked.type === "group" && answer.length > 0 ? [`${linkId}: a group with an answer`] : []),
      ...(asked.type !== "group" && item.length > 0 ? [`${linkId}: a question with items`] : []),
      ...(asked.type !== "group" && answer.length === 0 ? [`${linkId}: no answer`] : []),
      ...(answer.length > 1 && !asked.repeats ? [`${linkId}: several answers`] : []),
      ...answer.flatMap((one) =>
        valueNames(one).join() === taken[asked.type] ? [] : [`${linkId}: ${valueNames(one).join()}`],
      ),
      ...answer.flatMap((one) =>
        "valueCoding" in one && !codes?.includes(JSON.stringify(one.valueCoding))
          ? [`${linkId}: no option`]
          : [],
      ),
    ];
  });
}

describe.each(every)("$document of $edition", ({ document, edition }) => {
  const form = formOf(document, edition);
  const questionnaire = questionnaireOf(form, edition);
  const items = itemsIn(questionnaire.item);

  it("is a valid Questionnaire of R4, with the codes that R4 requires", () => {
    expect(refused(questionnaire)).toEqual([]);
    expect(codesOf("publication-status")).toContain(questionnaire.status);
    const types = codesOf("item-type");
    expect(types.length).toBeGreaterThan(10);
    expect(items.filter(({ type }) => !types.includes(type))).toEqual([]);
    expect(items.filter(({ type }) => type !== "group" && taken[type] === undefined)).toEqual([]);
    expect(new Set(items.map(({ linkId }) => linkId)).size).toBe(items.length);
    const lists = items.flatMap(({ answerOption }) => answerOption?.[0]?.valueCoding.system ?? []);
    expect(new Set(lists).size).toBe(lists.length);
  });

  it("uses extensions of the standard as the standard defines them", () => {
    const used = items.flatMap(({ extension = [] }) =>
      extension.map(({ url, ...value }) => `${url} ${Object.keys(value).join()}`),
    );
    for (const pair of new Set(used)) {
      const [url = "", name] = pair.split(" ");
      expect(valueNamesOf(url), url).toContain(name);
    }
  });

  it("gives valid responses, each item of which its questionnaire has and takes", () => {
    const statuses = codesOf("questionnaire-answers-status");
    fc.assert(
      fc.property(anyValues(form), (values) => {
        const response = questionnaireResponseOf(form, edition, values, facts);
        expect(refused(response)).toEqual([]);
        expect(statuses).toContain(response.status);
        expect(response.questionnaire).toBe(questionnaire.url);
        expect(mismatches(form, edition, response)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the checks of this test", () => {
  const form = formOf("application", "2014");
  const questionnaire = questionnaireOf(form, "2014");
  const response = questionnaireResponseOf(
    form,
    "2014",
    new Map([
      ["kind", "new"],
      ["disease.1.name", "全身性エリテマトーデス"],
    ]),
    facts,
  );

  const [group] = questionnaire.item;
  it.each([
    ["no status", { ...questionnaire, status: undefined }],
    ["unknown element", { ...questionnaire, colour: "red" }],
    ["group of nothing", { ...questionnaire, item: [{ ...group, item: undefined }] }],
    ["empty list", { ...questionnaire, item: [] }],
    ["no moment", { ...response, authored: "21.11.2026" }],
    ["unknown value[x]", { ...response, item: [{ linkId: "kind", answer: [{ valueText: "x" }] }] }],
    ["wrong type", { ...response, item: [{ linkId: "kind", answer: [{ valueInteger: "x" }] }] }],
    ["no linkId", { ...response, item: [{ text: "x" }] }],
    [
      "items beside answers",
      { ...response, item: [{ linkId: "a", answer: [{ valueString: "x" }], item: [{ linkId: "b" }] }] },
    ],
    ["no date", { ...response, item: [{ linkId: "a", answer: [{ valueDate: "2026-13" }] }] }],
    ["blank string", { ...response, item: [{ linkId: "a", answer: [{ valueString: "" }] }] }],
  ])("refuse what FHIR refuses: %s", (_, resource) => {
    expect(refused(resource)).not.toEqual([]);
  });

  it("see an item that the questionnaire has not, and an answer that it does not take", () => {
    const wrong = (item: ResponseItem) => mismatches(form, "2014", { item: [item] });
    expect(mismatches(form, "2014", response)).toEqual([]);
    expect(answeredIn(response.item).map(({ linkId }) => linkId)).toContain("disease.#.name");
    expect(wrong({ linkId: "disease.1.name", answer: [{ valueString: "x" }] })).toHaveLength(1);
    expect(wrong({ linkId: "kind", answer: [{ valueString: "new" }] })).toHaveLength(1);
    expect(wrong({ linkId: "kind", answer: [{ valueCoding: { code: "new" } }] })).toHaveLength(1);
    expect(wrong({ linkId: "kind" })).toHaveLength(1);
  });
});
