import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someSituation } from "../../test/some-situation.ts";
import { grades } from "../grading/index.ts";
import {
  allQuestions,
  fieldNames,
  findMeasures,
  measures,
  notComputed,
  opensByGrade,
  placeNames,
} from "./index.ts";
import { notes } from "./tables/notes.ts";
import { verdictWords, yesWords } from "./tables/verdict-words.ts";
import { today } from "../../test/some-situation.ts";

const results = fc.sample(someSituation, { numRuns: 500, seed: 7 }).flatMap((one) => findMeasures(one));

/** Whole sentences that a reader meets. */
const sentences = [
  ...new Set([
    ...results.flatMap(({ summary, reasons, amounts }) => [
      summary,
      ...reasons.map(({ text }) => text),
      ...amounts.flatMap(({ note }) => note ?? []),
    ]),
    ...measures.flatMap(({ what, decidedBy, lasts, next }) => [what, decidedBy, lasts ?? "", next]),
    ...allQuestions.flatMap(({ text, why }) => [text, why]),
    ...notComputed.map(({ ask }) => ask),
    ...notes.map(({ text }) => text),
    ...Object.values(verdictWords),
    ...Object.values(yesWords),
    ...grades.map((grade) => opensByGrade({ grade, age: 45, day: today, diseaseOnly: true }).sentence),
  ]),
]
  .flatMap((text) => text.split("。"))
  .filter(Boolean);

const english = [
  ...measures.map((one) => one.english),
  ...notComputed.map((one) => one.english),
  ...allQuestions.flatMap((one) => [one.english, ...one.choices.map((choice) => choice.english)]),
  ...Object.values(placeNames).map(({ en }) => en),
  ...Object.values(fieldNames).map(({ en }) => en),
];

describe("texts for readers", () => {
  test("sentences are short: the median far below 60, none but the lists of names over 75", () => {
    const lengths = sentences.map((one) => one.length).toSorted((one, other) => one - other);
    expect(lengths.length).toBeGreaterThan(250);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(30);
    const long = sentences.filter((one) => one.length > 75 && !one.startsWith("区分"));
    expect(long).toEqual([]);
  });

  test("です・ます, and whole sentences end with a full stop", () => {
    const plain = /(?:です|ます|ません|ください|ました|でした|でしたか|ですか|ますか|ましたか)$/u;
    expect(sentences.filter((one) => !plain.test(one))).toEqual([]);
    const whole = measures.flatMap(({ what, decidedBy, next }) => [what, decidedBy, next]);
    expect(whole.filter((one) => !one.endsWith("。"))).toEqual([]);
  });

  test("nothing is promised: the authority decides", () => {
    const promises = /もらえます|支給されます|受けられます|必ず使え/u;
    expect(sentences.filter((one) => promises.test(one) && !/マークをもらえ/u.test(one))).toEqual([]);
  });

  test("every text has a line of English without Japanese signs", () => {
    expect(english.filter((one) => one.trim() === "")).toEqual([]);
    expect(english.filter((one) => /[ぁ-んァ-ヶ一-龠]/u.test(one))).toEqual([]);
  });

  test("no bare jargon of the law", () => {
    const jargon = /支給決定|所得割の額を合算|負担上限月額|要件|該当する者|当該/u;
    expect(sentences.filter((one) => jargon.test(one))).toEqual([]);
  });

  test("no figure that could not be verified is told (list U of the facts)", () => {
    const unverified = /826,?500|82万6|351|379|2\.5[％%]|2\.7[％%]|医療的ケア|行動関連項目|12点/u;
    const all = [...sentences, ...measures.map(({ name }) => name), ...english];
    expect(all.filter((one) => unverified.test(one))).toEqual([]);
  });
});

test("every result says what it is, who decides, where to go, what to bring and what to do next", () => {
  for (const one of results) {
    expect([one.what, one.decidedBy, one.next, one.summary].every((text) => text.length > 0)).toBe(true);
    expect(one.places.length).toBeGreaterThan(0);
    expect(one.bring.length).toBeGreaterThan(0);
    expect(one.sources.length).toBeGreaterThan(0);
    expect(one.verdict === "ask" || one.reasons.length > 0).toBe(true);
    for (const reason of [...one.reasons, ...one.notes]) expect(reason.sources.length).toBeGreaterThan(0);
  }
});
