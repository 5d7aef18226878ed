import { describe, expect, it } from "vitest";
import type { FieldValue } from "../changes/index.ts";
import { askedFields, finderOf, keyIn, readValue, tableOf } from "../form/index.ts";
import { done } from "../../../test/state-form-done.ts";
import { concretenessHints, isStateFormDone, missingOfStateForm, stateForm } from "./index.ts";

const values = (given: Record<string, FieldValue>) => new Map(Object.entries(given));
const specs = stateForm.sections.flatMap(({ fields }) => fields);
const find = finderOf(stateForm);

describe("the form", () => {
  it("has keys of its own, each found again with its row", () => {
    const keys = specs.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const spec of specs) expect(find(keyIn(spec.key, "7"))?.spec, spec.key).toBe(spec);
    expect(keys.every((key) => /^[a-zA-Z0-9.#-]+$/u.test(key))).toBe(true);
  });

  it("puts no field of its own under the name of a table: it would count as a row", () => {
    const tables = new Set(specs.map(tableOf).filter((table) => table !== null));
    const alone = specs.filter((spec) => tableOf(spec) === null).map(({ key }) => key);
    for (const table of tables) expect(alone.filter((key) => key.startsWith(`${table}.`))).toEqual([]);
  });

  it("says of every field where it comes from, and gives no choice twice", () => {
    for (const { source, kind, key } of specs) {
      expect(source, key).toMatch(/^(?:S3 L\d+(?:–\d+)?|ours)$/u);
      if (kind.type !== "choice" && kind.type !== "choices") continue;
      const own = kind.options.map(({ code }) => code);
      expect(new Set(own).size, key).toBe(own.length);
    }
  });

  it("closes the private section to the family, field by field", () => {
    const section = stateForm.sections.find(({ id }) => id === "private");
    expect(section?.fields.map(({ privacy }) => privacy)).toEqual(
      section?.fields.map(() => "not-for-family"),
    );
    expect(find("informant.1.inConfidence")?.spec.privacy).toBe("surveyor-and-board");
  });

  it("prints the labels of 別紙1 (S3 L1134–1137)", () => {
    const labels = [...stateForm.sections.map(({ ja }) => ja), ...specs.map(({ ja }) => ja)];
    for (const label of [
      "聞き取りを行った方",
      "疾病名",
      "発症の時期",
      "合併症やその他の疾病など",
      "症状や副作用など",
      "日常生活で困っていること　不自由があること　など",
      "症状等の変化",
      "その他の状態や変化の時間・期間など",
      "記入日",
    ])
      expect(labels).toContain(label);
    const kinds = find("informant.1.kind")?.spec.kind;
    expect(kinds?.type === "choice" && kinds.options.map(({ ja }) => ja)).toEqual([
      "本人",
      "家族",
      "介護者",
      "看護師",
      "ボランティア",
      "その他",
    ]);
  });

  it("gives examples that the fields themselves take", () => {
    for (const { example, kind, key } of specs) {
      if (example === undefined || kind.type === "about-day") continue;
      const given = kind.type === "number" ? Number(example) : example;
      expect(readValue({ kind }, given), key).toMatchObject({ ok: true });
    }
  });

  it("gives examples that let one picture the state: no repeats, and few vague words", () => {
    const hints = specs.flatMap(({ example = "" }) => concretenessHints(example));
    expect(hints.filter(({ open }) => open === "repeat")).toEqual([]);
    expect(hints.map(({ word }) => word)).toEqual([]);
  });

  it("asks for the reason, the drug or the relation only where there is one", () => {
    const asked = (given: Record<string, FieldValue>) =>
      askedFields(stateForm, values(given)).map(({ key }) => key);
    expect(asked({ "informant.1.kind": "person" })).not.toContain("informant.1.relation");
    expect(asked({ "informant.2.kind": "family" })).toContain("informant.2.relation");
    expect(asked({ "severe.symptoms.1.cause": "side-effect" })).toContain("severe.symptoms.1.drug");
    expect(asked({ "severe.symptoms.1.cause": "disease" })).not.toContain("severe.symptoms.1.drug");
    expect(asked({ changes: false })).not.toContain("mild");
    expect(asked({ changes: true })).toContain("mild");
  });
});

describe("completeness", () => {
  it("asks an empty form for everything it needs, first rows included", () => {
    expect(missingOfStateForm(values({}))).toEqual([
      "explained.done",
      "writtenOn",
      "informant.1.kind",
      "disease.1.name",
      "disease.1.onset",
      "severe.symptoms.1.code",
      "severe.symptoms.1.words",
      "invisible.pain",
      "invisible.weakness",
      "invisible.fatigue",
      "difficulty.1.code",
      "difficulty.1.words",
      "effort.any",
      "changes",
      "mental.any",
    ]);
  });

  it("is done with these, and not without any of them", () => {
    expect(missingOfStateForm(done)).toEqual([]);
    for (const key of done.keys()) {
      if (key === "informant.1.difficulties") continue;
      const without = new Map([...done].filter(([other]) => other !== key));
      expect(isStateFormDone(without), key).toBe(false);
    }
  });
});
