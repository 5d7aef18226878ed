import { describe, expect, it } from "vitest";
import { formOf } from "../documents/index.ts";
import { describeResponseProblem, type ResponseItem, valuesFrom } from "./index.ts";
import { problemWords } from "./tables/problem-words.ts";

const form = formOf("application", "2014");
const head = {
  resourceType: "QuestionnaireResponse",
  questionnaire: "urn:yorisoi:questionnaire:application:2014",
};
const read = (item: unknown, more: object = {}) => valuesFrom({ ...head, ...more, item }, form);

const problems = (item: unknown, more: object = {}) => {
  const reading = read(item, more);
  return reading.ok
    ? []
    : reading.problems.map((problem) =>
        [problem.code, "linkId" in problem ? problem.linkId : "", "row" in problem ? problem.row : ""]
          .filter(Boolean)
          .join(" "),
      );
};

const codes = "urn:yorisoi:codes:application:2014:";
const kind = (code: string, system = `${codes}kind`): ResponseItem => ({
  linkId: "kind",
  answer: [{ valueCoding: { system, code } }],
});
const text = (linkId: string, valueString: string) => ({ linkId, answer: [{ valueString }] });
const disease = (name: string, id?: string) => ({
  ...(id === undefined ? {} : { id }),
  linkId: "disease.#",
  item: [text("disease.#.name", name)],
});

describe("reading a response", () => {
  it("takes what another system writes: no texts, no ids of rows, another order, a version", () => {
    const reading = read(
      [
        {
          linkId: "section:diseases",
          item: [disease("一", "x9"), disease("二", "disease.1"), disease("三")],
        },
        { linkId: "section:application", item: [kind("renewal"), { linkId: "appliedOn" }] },
      ],
      { questionnaire: `${head.questionnaire}|1.0` },
    );
    expect(reading).toEqual({
      ok: true,
      edition: "2014",
      values: new Map([
        ["disease.2.name", "一"],
        ["disease.1.name", "二"],
        ["disease.3.name", "三"],
        ["kind", "renewal"],
      ]),
    });
  });

  it("refuses what is no response to this form, once", () => {
    for (const given of [null, 5, "x", [], {}, { ...head, resourceType: "Patient" }]) {
      expect(valuesFrom(given, form)).toEqual({ ok: false, problems: [{ code: "not-a-response" }] });
    }
    const other = (questionnaire: unknown) => problems([], { questionnaire });
    expect(other("urn:yorisoi:questionnaire:overview:2014")).toEqual(["other-questionnaire"]);
    expect(other("urn:yorisoi:questionnaire:application:2026")).toEqual(["other-questionnaire"]);
    expect(other(undefined)).toEqual(["other-questionnaire"]);
    expect(other("urn:yorisoi:questionnaire:application:2013")).toEqual([]);
    const old = { ...head, questionnaire: "urn:yorisoi:questionnaire:survey:2013" };
    expect(valuesFrom(old, formOf("survey", "2014")).ok).toBe(false);
    expect(valuesFrom(old, formOf("survey", "2013")).ok).toBe(true);
  });

  it("tells every problem at once", () => {
    expect(
      problems([
        kind("ひみつ"),
        kind("new"),
        kind("new", "urn:other"),
        { linkId: "appliedOn", answer: [{ valueDate: "R8.4.1" }] },
        { linkId: "applicant.birthDay", answer: [{ valueDate: "2026-02-30" }] },
        { linkId: "doctor.has", answer: [{ valueBoolean: "true" }] },
        { linkId: "way", answer: [{ valueString: "window" }] },
        text("disease.#.name", "ひみつ"),
        text("colour", "ひみつ"),
        disease("一", "disease.a"),
        disease("二", "disease.a"),
        { linkId: "disease.#", item: [disease("三"), text("past.#.content", "x")] },
        { linkId: "applicant.name", answer: [{ valueString: "一" }, { valueString: "二" }] },
        { linkId: "applicant.phone", answer: [{ valueString: "一", item: [{ linkId: "x" }] }] },
        { linkId: "applicant.address", item: [] },
        { linkId: "contact.calls", answer: { valueBoolean: true } },
        { linkId: "section:applicant", answer: [] },
        "ひみつ",
        { text: "ひみつ" },
      ]),
    ).toEqual([
      "malformed-item",
      "bad-value kind",
      "repeated-item kind",
      "repeated-item kind",
      "other-system kind",
      "wrong-type appliedOn",
      "bad-value applicant.birthDay",
      "wrong-type doctor.has",
      "wrong-type way",
      "misplaced-item disease.#.name",
      "unknown-item colour",
      "several-answers applicant.name",
      "unknown-item applicant.phone",
      "malformed-item applicant.address",
      "wrong-type contact.calls",
      "malformed-item section:applicant",
      "repeated-item disease.# a",
      "misplaced-item disease.# 1",
      "misplaced-item past.#.content 1",
    ]);
    expect(problems({ linkId: "kind" })).toEqual(["malformed-item"]);
  });

  it("says what happened and what to do, in both languages, and nothing of the answers", () => {
    const reading = read([
      kind("ひみつ"),
      text("disease.#.name", "ひみつ"),
      disease("ひみつ\u0000", "disease.2"),
    ]);
    const found = reading.ok ? [] : reading.problems;
    expect(found.map((problem) => describeResponseProblem(problem))).toEqual([
      "kind: 選択肢にないものが 1 つあります。一覧から選びなおしてください。",
      `disease.#.name: ${problemWords["misplaced-item"].ja}`,
      "disease.#.name (2): 印刷できない記号が入っています。その部分を消して、入れなおしてください。",
    ]);
    expect(describeResponseProblem({ code: "not-a-response" }, "en")).toMatch(/Choose/u);
    expect(JSON.stringify(found)).not.toContain("ひみつ");
    for (const { ja, en } of Object.values(problemWords))
      expect([ja, en].join()).toMatch(/ください。,.*\.$/u);
  });
});
