import type { FieldValue, Form } from "@yorisoi/rules/certification";
import { applicationForm } from "@yorisoi/rules/certification/application";
import { opinionForm } from "@yorisoi/rules/certification/opinion";
import { stateForm } from "@yorisoi/rules/certification/state-form";
import { overviewForm, surveyForm } from "@yorisoi/rules/certification/survey";
import { describe, expect, it } from "vitest";
import { outside, overlapping } from "../../test/printing/layout.ts";
import { longestOf } from "../../test/printing/longest.ts";
import { printed, reference, valuesOf } from "../../test/printing/papers.ts";
import { textOf, wordsOf } from "../../test/printing/poppler.ts";
import { print } from "../../test/printing/press-room.ts";
import type { FormName } from "./index.ts";

/** Answers that open every further question of the opinion. */
const opens: Readonly<Record<string, FieldValue>> = {
  stability: "unstable",
  "change.seeCourse": false,
  "prognosis.progresses": "yes",
  "prognosis.seeCourse": false,
  infection: "yes",
  "rating.by": "confirmed",
  ...Object.fromEntries(
    ["bloodPressure", "swallowing", "eating", "moving", "behaviour", "mind"].map((one) => [
      `caution.${one}`,
      "some",
    ]),
  ),
  "paralysis.other": "severe",
};

const someItems = /^item\.(?:1-1|1-2|2-1|1-1-left-arm|4-1-i)\.|^(?:remark|visit|rest)\./u;
const stateOpens: Readonly<Record<string, FieldValue>> = {
  "informant.#.kind": "other",
  "difficulty.#.help": "all",
  "severe.symptoms.#.cause": "side-effect",
  "effort.any": "some",
  "unsure.any": "some",
  "mental.any": "some",
  "carer.strain": "limit",
  "invisible.pain": "some",
  "invisible.weakness": "some",
  "invisible.fatigue": "some",
};
const surveyOpens: Readonly<Record<string, FieldValue>> = Object.fromEntries(
  ["1-1", "1-2", "2-1", "1-1-left-arm", "4-1-i"].map((id) => [`item.${id}.day`, "1"]),
);

const cases: readonly {
  readonly name: string;
  readonly form: FormName;
  readonly spec: Form;
  readonly set: Readonly<Record<string, FieldValue>>;
  readonly only?: (key: string) => boolean;
  readonly more?: object;
}[] = [
  {
    name: "opinion 2013",
    form: "opinion",
    spec: opinionForm("2013"),
    set: opens,
    more: { edition: "2013" },
  },
  {
    name: "opinion 2014",
    form: "opinion",
    spec: opinionForm("2014"),
    set: opens,
    more: { edition: "2014" },
  },
  {
    name: "state form",
    form: "stateForm",
    spec: stateForm,
    set: stateOpens,
    only: (key) => !key.endsWith(".id"),
  },
  {
    name: "survey 2013",
    form: "survey",
    spec: surveyForm("2013"),
    set: surveyOpens,
    only: (key) => someItems.test(key),
    more: { edition: "2013" },
  },
  {
    name: "survey 2014",
    form: "survey",
    spec: surveyForm("2014"),
    set: surveyOpens,
    only: (key) => someItems.test(key),
    more: { edition: "2014" },
  },
  { name: "overview", form: "overview", spec: overviewForm, set: {} },
  { name: "application", form: "application", spec: applicationForm, set: {} },
];

describe("the longest answers a form allows", () => {
  it.each(cases)(
    "$name: every character is found again, inside the page, none over another",
    async ({ form, spec, set, only, more }) => {
      const { values, expected } = longestOf(spec, set, {
        rows: form === "opinion" ? 1 : 2,
        ...(only ? { only } : {}),
      });
      const data = { values, printed, reference, ...more };
      const { pdf, pages } = await print(form, data as never);
      const counts = new Map<string, number>();
      for (const character of textOf(pdf)) counts.set(character, (counts.get(character) ?? 0) + 1);
      // A name may stand on the first page and again above its details: never less than once, never a part.
      const isWhole = (found: number, count: number) => found > 0 && found % count === 0;
      const lost = [...expected].filter(([sign, count]) => !isWhole(counts.get(sign) ?? 0, count));
      const keys = lost.map(([sign, count]) => {
        const key = [...values].find(([, value]) => typeof value === "string" && value.startsWith(sign))?.[0];
        return `${key ?? "?"}: ${counts.get(sign) ?? 0} of ${count}`;
      });
      expect(keys).toEqual([]);
      expect(expected.size).toBeGreaterThan(5);
      const words = wordsOf(pdf);
      expect(outside(words)).toEqual([]);
      expect(overlapping(words)).toEqual([]);
      expect(
        words.filter(({ text }) => text.endsWith(`/${pages}`) || text === String(pages)).length,
      ).toBeGreaterThan(0);
    },
  );
});

describe("a text that is too long for its place", () => {
  /** Numbered, so that order shows; with everything that is hard to break. */
  const text = Array.from({ length: 330 }, (_, at) => `${at}、関節が痛む。`).join("");
  const unbreakable = Array.from("ーA…（。っ」％", (sign) => sign.repeat(450)).join("");

  it("goes on, in order and without a gap, on the continuation sheet that is named", async () => {
    const values = valuesOf({ "course.text": text.slice(0, 4000) });
    const { pdf } = await print("opinion", { edition: "2014", values });
    const raw = textOf(pdf);
    expect(raw).toContain("→続きは続紙（1）");
    const from = raw.indexOf("0、関節");
    const mark = raw.indexOf("→続きは続紙（1）");
    const sheet = raw.indexOf("ページの続き", mark) + "ページの続き".length;
    const rest = raw.slice(sheet).replaceAll(/医師意見書（平成26年度から）\d+\/\d+/gu, "");
    expect(raw.slice(from, mark) + rest).toContain(text.slice(0, 4000));
  });

  it("stays inside the page even where no line may break", async () => {
    const values = valuesOf({
      "course.text": unbreakable,
      "applicant.name": "ー".repeat(200),
      "drug.1.name": "W".repeat(200),
    });
    const { pdf } = await print("opinion", { edition: "2014", values });
    const words = wordsOf(pdf);
    expect(outside(words)).toEqual([]);
    expect(overlapping(words)).toEqual([]);
    expect(textOf(pdf).split("ー").length).toBeGreaterThanOrEqual(650);
  });
});
