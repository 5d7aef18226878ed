import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { done } from "../../../../test/state-form-done.ts";
import { edition2013, edition2014, type EditionId } from "../../../grading/index.ts";
import type { FieldValue, Values } from "../../changes/index.ts";
import { exampleCases } from "../example-cases/index.ts";
import { type Labels, surveyChecks, surveyForm, valuesOfCase } from "../index.ts";

type Given = Readonly<Record<string, FieldValue>>;

/** Every item with its first option. */
const nothingFound: Readonly<Record<EditionId, Values>> = {
  "2013": valuesOfCase("2013", {
    survey: Object.fromEntries(edition2013.items.map(({ name, options }) => [name, options[0]?.label ?? ""])),
  }),
  "2014": valuesOfCase("2014", { survey: edition2014.samples[0]?.case.survey ?? {} }),
};
const withMore = (base: Values, more: Given): Values => new Map([...base, ...Object.entries(more)]);

function codes(edition: EditionId, survey: Given, state: Given = {}, opinion?: Labels): readonly string[] {
  return surveyChecks({
    edition,
    values: withMore(nothingFound[edition], survey),
    stateForm: withMore(done, state),
    ...(opinion ? { opinion } : {}),
  }).map(({ code }) => code);
}

const remark = (text: string, ...items: readonly string[]): Given => ({
  "remark.1.text": text,
  "remark.1.items": items,
});
const wordless: Given = {
  "severe.symptoms.1.code": "fever",
  "invisible.weakness": "none",
  "severe.symptoms.1.words": "熱が出る。",
  "informant.1.difficulties": "熱が出る。",
};
const stiff = { "severe.symptoms.1.words": "朝は肩が痛くて動かせない。" };
const someJoint = { "関節の拘縮 肩関節 右": "ある（軽度）", "関節の拘縮 その他": "ない" };
const noJoint = { "関節の拘縮 肩関節 右": "ない", "関節の拘縮 その他": "ない" };

// biome-ignore format: a case per line
describe.each<readonly [code: string, fires: readonly (readonly [EditionId, Given, Given?, Labels?])[], silent: readonly (readonly [EditionId, Given, Given?, Labels?])[]]>([
  ["state-form-first",
    [["2014", {}, { "disease.1.onset": null }], ["2013", {}, { changes: null }]],
    [["2014", {}]]],
  ["weakness-not-marked",
    [["2013", {}], ["2013", remark("しびれて持てない。", "2-5"), wordless], ["2013", remark("歩くとふらつく。", "2-5"), wordless], ["2013", remark("杖を使う。", "2-5"), wordless], ["2013", {}, { ...wordless, "severe.symptoms.1.code": "unsteady" }]],
    [["2013", { "item.1-1-other.day": "2" }], ["2013", { "item.1-1-left-leg.severe": "2" }], ["2013", {}, wordless],
      ["2013", remark("転びやすくない。杖は使わない。しびれなし。", "2-5"), wordless], ["2013", remark("ふらつきはない。しびれもみられない。転倒したことはない。", "2-5"), wordless], ["2013", { "item.1-1-other.day": null }], ["2014", {}]]],
  ["weakness-without-support",
    [["2014", {}], ["2014", remark("転びやすい。", "1-8"), wordless]],
    [["2014", { "item.1-8.severe": "2" }], ["2014", { "item.1-10.day": "3" }], ["2014", {}, wordless], ["2013", {}]]],
  ["pain-not-marked",
    [["2013", {}, stiff], ["2013", remark("膝が痛みのため曲げられない。", "2-5")]],
    [["2013", { "item.1-2-shoulder.day": "2" }, stiff], ["2013", { "item.1-2-other.severe": "2" }, stiff], ["2013", remark("痛みはあるが動かせる。", "2-5")]]],
  ["pain-without-support",
    [["2014", {}, stiff]],
    [["2014", { "item.1-10.severe": "3" }, stiff], ["2014", {}], ["2014", {}, stiff, noJoint]]],
  ["pain-not-in-opinion",
    [["2014", { "item.1-10.severe": "3" }, stiff, noJoint]],
    [["2014", {}, stiff, someJoint], ["2014", {}, {}, noJoint], ["2013", {}, stiff, noJoint]]],
  ["all-can",
    [["2014", {}], ["2013", { "item.1-1-other.day": "2" }]],
    [["2014", { "item.2-12.day": "2" }], ["2014", { "item.2-12.severe": "2" }], ["2014", { "item.3-6.day": null }], ["2013", { "item.9-1.day": "2" }]]],
  ["no-severe",
    [["2014", {}, { changes: true }]],
    [["2014", {}], ["2014", { "item.1-8.severe": "1" }, { changes: true }], ["2014", {}, { changes: true, stateOfTheDay: "severe" }], ["2014", { "item.1-8.day": null }, { changes: true }]]],
  ["severe-milder",
    [["2014", { "item.1-8.day": "3", "item.1-8.severe": "2" }]],
    [["2014", { "item.1-8.day": "3", "item.1-8.severe": "3" }], ["2014", { "item.1-8.severe": "2" }], ["2013", { "item.6-1.day": "5", "item.6-1.severe": "4" }], ["2013", { "item.3-3.day": "4", "item.3-3.severe": "3" }]]],
  ["severe-without-remark",
    [["2014", { "item.1-8.severe": "2" }], ["2013", { "item.2-7.severe": "2", ...remark("夫が支える。", "2-5") }], ["2014", { "item.1-8.severe": "2", ...remark(" ", "1-8") }]],
    [["2014", { "item.1-8.severe": "2", ...remark("夫が支える。", "1-5", "1-8") }], ["2014", { "item.1-8.severe": "1" }], ["2014", { "item.1-8.day": null, "item.1-8.severe": "2" }]]],
  ["severe-without-frequency",
    [["2014", { "item.1-8.severe": "2" }]],
    [["2014", { "item.1-8.severe": "2", "item.1-8.severe.frequency": "daily" }], ["2014", {}]]],
  ["answers-contradict",
    [["2014", { "item.5-9.day": "2" }], ["2014", { "item.1-6.severe": "4" }], ["2013", { "item.8-11.day": "2" }], ["2013", { "item.2-4.day": "3" }]],
    [["2014", { "item.5-9.day": "2", "item.2-1.day": "3" }], ["2014", { "item.1-6.severe": "4", "item.1-7.severe": "4", "item.1-8.severe": "4" }], ["2014", { "item.1-8.day": "4" }], ["2013", {}]]],
  ["remark-contradicts",
    [["2014", remark("一人ではできない。", "2-12")], ["2013", remark("全介助。", "9-1")], ["2014", remark("できない日がある。", "2-12", "2-13")]],
    [["2014", { ...remark("一人ではできない。", "2-12"), "item.2-12.day": "2" }], ["2014", { ...remark("夜はできない。", "2-12"), "item.2-12.severe": "3" }],
      ["2014", { ...remark("掃除はできない。", "2-12", "2-13"), "item.2-13.day": "3" }], ["2014", remark("できないことはない。", "2-12")], ["2014", remark("洗いにくい。", "2-3")]]],
  ["remark-says-can",
    [["2014", { ...remark("移動は自立している。", "1-9"), "item.1-9.day": "4" }], ["2013", { ...remark("見守りは不要。", "2-7"), "item.2-7.day": "4" }]],
    [["2014", remark("移動は自立している。", "1-9")], ["2014", { ...remark("自立していない。", "1-9"), "item.1-9.day": "2" }], ["2014", { ...remark("夫が支える。", "1-9"), "item.1-9.day": "4" }]]],
  ["repeat-in-remark",
    [["2014", remark("同上", "1-8")], ["2014", remark("2-5と同じ。", "1-8")], ["2014", remark("前回と同じ。", "1-8")], ["2014", remark("状態の記載と同様。", "1-8")], ["2014", remark("詳細は省略する。", "1-8")]],
    [["2014", remark("同じ姿勢を10分続けられない。", "1-3")], ["2014", remark("同じ話を1日に5回する。", "4-6")], ["2014", remark("夫と同じ部屋で寝る。", "1-1")]]],
  ["vague-remark",
    [["2014", remark("時々ふらつく。", "1-8")]],
    [["2014", remark("時々（週に3回）ふらつく。", "1-8")], ["2014", remark("同上", "1-8")]]],
  ["remark-without-item", [["2014", { "remark.1.text": "夫が支える。" }]], [["2014", remark("夫が支える。", "1-8")]]],
  ["remark-without-text", [["2014", { "remark.1.items": ["1-8"] }]], [["2014", remark("夫が支える。", "1-8")], ["2014", {}]]],
  ["remark-needed",
    [["2013", { "item.1-1-other.day": "2" }], ["2013", { "item.1-2-other.severe": "2" }], ["2014", { "item.1-11.day": "2", "item.1-11.how": ["told"] }]],
    [["2013", { "item.1-1-other.day": "2", ...remark("まぶたが下がる。", "1-1-other") }], ["2014", { "item.1-11.day": "2", "item.1-11.how": ["seen", "told"] }], ["2013", { "item.1-1-left-arm.day": "2" }]]],
  ["remark-helps",
    [["2014", { "item.2-12.day": "2" }]],
    [["2014", { "item.2-12.day": "2", ...remark("夫が切る。", "2-12") }], ["2014", {}]]],
  ["unsure-without-words",
    [["2014", { "item.1-8.unsure": true }], ["2014", { "item.1-8.unsure": true, "item.1-8.unsure.text": " " }]],
    [["2014", { "item.1-8.unsure": true, "item.1-8.unsure.text": "壁に手をついていた。" }], ["2014", { "item.1-8.unsure": false }]]],
])("%s", (code, fires, silent) => {
  it.each(fires.map((one) => [one] as const))("fires: %j", ([edition, survey, state, opinion]) => {
    expect(codes(edition, survey, state, opinion)).toContain(code);
  });
  it.each(silent.map((one) => [one] as const))("stays silent: %j", ([edition, survey, state, opinion]) => {
    expect(codes(edition, survey, state, opinion)).not.toContain(code);
  });
});

describe("findings", () => {
  const found = ({ edition, survey, stateForm, parts }: (typeof exampleCases)[number]) =>
    surveyChecks({
      edition,
      values: survey,
      stateForm,
      ...(parts.opinion ? { opinion: parts.opinion } : {}),
    });

  // biome-ignore format: a case per line
  it("of the example cases: nothing that keeps them from being sent, and the manual's own lacks", () => {
    expect(exampleCases.map((example) => [example.id, found(example).filter(({ severity }) => severity !== "hint").map(({ code }) => code)])).toEqual([
      ["2013-1", ["no-severe"]],
      ["2013-2", ["all-can", "no-severe"]],
      ["2013-3", ["no-severe"]],
      ["2013-4", ["no-severe"]],
      ["sample-1", ["all-can"]],
      ["sample-2", []],
      ["sample-3", []],
      ["sample-4", []],
      ["sample-5", ["weakness-without-support"]],
      ["sample-6", []],
      ["sample-7", []],
      ["sample-8", ["weakness-without-support"]],
      ["sample-9", []],
      ["sample-10", []],
    ]);
  });

  it("are none while nothing is written", () => {
    for (const edition of ["2013", "2014"] as const)
      expect(surveyChecks({ edition, values: new Map(), stateForm: new Map() })).toEqual([]);
  });

  it("never repeat what was written, and never break, whatever stands in the fields (law)", () => {
    const secret = "ひみつの話";
    const value = fc.oneof(
      fc.constantFrom<FieldValue>("1", "2", "5", null, true, [], ["1-8"], 7),
      fc.constantFrom(`${secret}同上`, `${secret}が痛くて動かせない。`, `${secret}できない、ふらつく。`),
    );
    for (const edition of ["2013", "2014"] as const) {
      const keys = surveyForm(edition).sections.flatMap(({ fields }) =>
        fields.map(({ key }) => key.replace("#", "1")),
      );
      fc.assert(
        fc.property(
          fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 30 }),
          fc.constantFrom(done, new Map()),
          (given, stateForm) => {
            const findings = surveyChecks({ edition, values: new Map(Object.entries(given)), stateForm });
            expect(JSON.stringify(findings)).not.toContain(secret);
            for (const { keys: own, ja, en } of findings) {
              expect(own.length).toBeGreaterThan(0);
              expect(ja).toMatch(/。$/u);
              expect(en).toMatch(/[.”]$/u);
            }
          },
        ),
        { numRuns: 60 },
      );
    }
  });
});
