import { describe, expect, it } from "vitest";
import { done } from "../../../test/state-form-done.ts";
import { valuesOf } from "../../../test/whole-application.ts";
import type { EditionId } from "../../grading/index.ts";
import { caseDocuments } from "../case/index.ts";
import { askedFields, readValue } from "../form/index.ts";
import { opinionForm } from "../opinion/index.ts";
import { surveyForm } from "../survey/index.ts";
import { documentIds, formOf, isComplete, placeOf, requiredOf } from "./index.ts";

const editions: readonly EditionId[] = ["2013", "2014"];
const uuid = "0199f0a2-7a10-7c3e-8a55-5b1d0c2e9f01";
const every = editions.flatMap((edition) => documentIds.map((document) => ({ document, edition })));

describe.each(every)("$document of $edition", ({ document, edition }) => {
  it("has one form, with each field once, ending with the questions", () => {
    const form = formOf(document, edition);
    expect(formOf(document, edition)).toBe(form);
    const ids = form.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe("questions");
    const keys = form.sections.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys)
      expect(placeOf(document, edition, key.replace("#", "7"))?.spec.key, key).toBe(key);
  });

  it("takes a question and its answer under the id of the question", () => {
    const place = placeOf(document, edition, `question.${uuid}.answer`);
    expect(place).toMatchObject({ row: uuid, spec: { key: "question.#.answer", ja: "答え" } });
    expect(place && readValue(place.spec, "3行目は悪い日のことです。\n良い日は歩けます。").ok).toBe(true);
    expect(placeOf(document, edition, "question.text")).toBe(undefined);
    const asked = (values: ReadonlyMap<string, string>) =>
      askedFields(formOf(document, edition), values)
        .filter(({ section }) => section === "questions")
        .map(({ key }) => key);
    expect(asked(new Map([[`question.${uuid}.text`, "いつのことですか。"]]))).toEqual([
      `question.${uuid}.text`,
      `question.${uuid}.answer`,
    ]);
    expect(asked(new Map([[`question.${uuid}.answer`, "答えだけ"]]))).toEqual([`question.${uuid}.text`]);
  });

  it("is not complete while empty, and names fields of its own", () => {
    const missing = requiredOf(document, edition, new Map());
    expect(missing).not.toEqual([]);
    expect(missing.filter((key) => !placeOf(document, edition, key)?.spec.required)).toEqual([]);
  });

  it("is complete once every required field is answered, whatever that opens", () => {
    const values = new Map<string, string>();
    for (const key of requiredOf(document, edition, values)) values.set(key, "x");
    for (const key of requiredOf(document, edition, values)) values.set(key, "x");
    expect(requiredOf(document, edition, values)).toEqual([]);
    values.set(`question.${uuid}.text`, "いつのことですか。");
    expect(isComplete(document, edition, values)).toBe(true);
    const [first] = values.keys();
    values.delete(first ?? "");
    expect(isComplete(document, edition, values)).toBe(false);
  });
});

it("has every document of a case, in its edition", () => {
  expect(documentIds).toEqual(["application", ...Object.keys(caseDocuments)]);
  expect([formOf("survey", "2014").id, formOf("opinion", "2013").id]).toEqual([
    surveyForm("2014").id,
    opinionForm("2013").id,
  ]);
  expect(placeOf("survey", "2013", "toString")).toBe(undefined);
});

it("knows a whole application and a done state form", () => {
  expect(requiredOf("application", "2014", valuesOf())).toEqual([]);
  expect(requiredOf("application", "2014", valuesOf({ "applicant.name": null }))).toEqual(["applicant.name"]);
  expect(isComplete("state_form", "2014", done)).toBe(true);
  const noDisease = new Map([...done].filter(([key]) => !key.startsWith("disease.")));
  expect(requiredOf("state_form", "2014", noDisease)).toEqual(["disease.1.name", "disease.1.onset"]);
});
