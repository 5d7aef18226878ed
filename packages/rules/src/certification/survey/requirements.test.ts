import { expect, it } from "vitest";
import { type Form, keyIn } from "../form/index.ts";
import * as stateForms from "../state-form/index.ts";
import { stateFindings } from "../state-form/tables/findings.ts";
import * as surveys from "./index.ts";
import { surveyFindings } from "./tables/findings.ts";

const keysOf = (form: Form) =>
  form.sections.flatMap(({ fields }) => fields.map(({ key }) => keyIn(key, "#")));
const optionsOf = (form: Form) =>
  form.sections.flatMap(({ fields }) =>
    fields.flatMap(({ key, kind }) =>
      kind.type === "choice" || kind.type === "choices"
        ? kind.options.map(({ code }) => `${key}=${code}`)
        : [],
    ),
  );

/** Everything a row may be covered by. */
const known = new Set([
  ...Object.keys(stateForms).map((name) => `state-form/${name}`),
  ...Object.keys(surveys).map((name) => `survey/${name}`),
  ...[...keysOf(stateForms.stateForm), ...optionsOf(stateForms.stateForm)].map((key) => `state ${key}`),
  ...(["2013", "2014"] as const).flatMap((edition) =>
    [...keysOf(surveys.surveyForm(edition)), ...optionsOf(surveys.surveyForm(edition))].map(
      (key) => `${edition} ${key}`,
    ),
  ),
  ...keysOf(surveys.overviewForm).map((key) => `overview ${key}`),
  ...stateForms.exampleBank.map(({ disease }) => `example ${disease}`),
  ...stateForms.stateFormWishes(new Map()).map(({ id }) => `wish ${id}`),
  ...Object.keys(stateFindings).map((code) => `state finding ${code}`),
  ...Object.keys(surveyFindings).map((code) => `finding ${code}`),
  ...surveys.scenes.map(({ id }) => `scene ${id}`),
]);

const item = (id: string) => [`2013 item.${id}.day`, `2013 item.${id}.severe`];

/** Rows 159–261 of the requirements drawn from the seeds, and by what of ours each is covered. */
// biome-ignore format: a row per line
const covered: Readonly<Record<number, readonly string[]>> = {
  159: ["survey/surveyForm"], 160: ["state changes", "state patterns"], 161: ["2014 item.1-8.severe", "finding no-severe"],
  162: ["state severe.symptoms.#.words", "finding no-severe"], 163: ["state severe.symptoms.#.cause=side-effect", "state severe.symptoms.#.drug"],
  164: ["state complication.#.name", "state complication.#.effect"], 165: ["survey/feedbackForm"],
  166: ["state invisible.pain", "state invisible.weakness", "state invisible.fatigue"],
  167: ["state travel.minutes", "state travel.helper", "state travel.burden", "state worry"],
  168: ["state explained.done", "state explained.questions", "state finding not-explained"],
  169: ["2014 rest.#.startedAt", "2014 rest.#.for", "survey/visitsOf", "survey/surveyProgress"],
  170: ["2014 item.1-8.toldBy", "state informant.#.ways", "state informant.#.ways=device"], 171: ["finding all-can"],
  172: ["state distress.flag", "state distress.handOver", "2014 visit.#.stoppedFor=distress"],
  173: ["state carer.strain", "state carer.respite", "state finding no-respite"], 174: ["state hidden.from"],
  175: ["2014 visit.#.companions=public-health-nurse"], 176: ["survey/SHORT_VISIT", "survey/visitsOf"],
  177: ["2014 item.1-8.how=told", "2014 item.1-8.how=seen", "2014 item.1-8.how=performed"],
  178: ["state otherSurveyor.wished"], 179: ["state wording=soft", "state finding wording"],
  180: ["state-form/exampleBank", "state-form/concretenessHints"], 181: ["scene pain-every-day"], 182: ["scene looks-healthy"],
  183: ["state private.#.text", "state apart.time", "state finding not-alone"],
  184: ["state informant.#.changes", "state month.1.state"], 185: ["state informant.#.kind=person", "state finding person-not-heard"],
  186: ["state informant.#.kind=family", "state informant.#.kind=carer", "state informant.#.kind=nurse", "state informant.#.kind=volunteer", "state informant.#.difficulties"],
  187: ["finding state-form-first", "state-form/isStateFormDone"], 188: ["state-form/concretenessHints"], 189: ["state-form/stateForm"],
  190: ["2014 item.1-8.but", "2014 item.1-8.minutes", "state difficulty.#.after"], 191: ["state difficulty.#.kind=difficult", "state difficulty.#.words"],
  192: ["state difficulty.#.kind=inconvenient"], 193: ["state difficulty.#.minutesBad", "state difficulty.#.minutesGood"],
  194: ["state difficulty.#.badWay", "2014 item.1-8.severe.way"], 195: ["state difficulty.#.trick", "state difficulty.#.givenUp"],
  196: ["state mild"], 197: ["state changeOver"], 198: ["state patterns=in-a-day"], 199: ["state patterns=daily"], 200: ["state patterns=sudden"],
  201: ["state patterns=months-or-season"], 202: ["state patterns=weather"],
  203: ["wish hardship"], 204: ["wish past-outlook"], 205: ["wish how-much"], 206: ["wish whole-year"], 207: ["wish subjective"], 208: ["wish mind"],
  209: ["wish strain", "2014 item.1-8.but"], 210: ["wish unsure", "2014 item.1-8.unsure", "2014 item.1-8.unsure.text"],
  211: ["state-form/examplesFor"], 212: ["state-form/codesAreExamples", "state severe.symptoms.#.code=other"],
  213: ["state-form/symptoms", "state severe.symptoms.#.code=weakness"], 214: ["state-form/difficulties", "state difficulty.#.code=housework"],
  215: ["state-form/mentalStates", "state mental.states=sleepless"],
  216: ["example 強皮症"], 217: ["example 自己免疫性肝炎"], 218: ["example 重症筋無力症"], 219: ["example 神経線維腫症"], 220: ["example 全身性エリテマトーデス"],
  221: ["example 多発性硬化症"], 222: ["example 特発性拡張型心筋症"], 223: ["example バージャー病"], 224: ["example 皮膚筋炎"],
  225: ["example 慢性炎症性脱髄性多発神経炎"], 226: ["example もやもや病"], 227: ["example ベーチェット病"],
  228: ["finding state-form-first", "survey/surveyProgress"], 229: ["survey/remarkFromState", "finding repeat-in-remark"], 230: ["2014 remark.#.items", "2014 remark.#.text"],
  231: ["state informant.#.kind", "state informant.#.relation"], 232: ["state disease.#.name", "state disease.#.onset", "state complication.#.name"],
  233: ["state severe.symptoms.#.code"], 234: ["state difficulty.#.code"], 235: ["state changes", "state changeOver"],
  236: ["finding weakness-not-marked", "finding weakness-without-support"], 237: ["finding weakness-not-marked"], 238: ["finding pain-not-marked", "finding pain-not-in-opinion"],
  239: ["finding severe-without-remark", "2014 item.1-8.severe"],
  240: item("2-2"), 241: item("2-5"), 242: item("2-7"), 243: item("3-1"), 244: item("3-2"), 245: item("3-3"), 246: item("4-1-i"), 247: item("4-2"),
  248: item("4-3"), 249: item("4-4"), 250: item("5-1-e"), 251: item("5-2-a"), 252: item("5-2-i"), 253: item("5-3"),
  254: ["7-he", "7-e", "7-o", "7-mi", "7-me"].flatMap(item), 255: item("9-1"), 256: item("9-2"), 257: item("9-3"), 258: item("9-4"), 259: item("9-5"),
  260: item("9-6"), 261: item("9-7"),
};

it("covers every row from 159 to 261", () => {
  expect(Object.keys(covered).map(Number)).toEqual(Array.from({ length: 103 }, (_, at) => 159 + at));
});

it.each(Object.entries(covered))("row %s: %j", (_, by) => {
  expect(by.length).toBeGreaterThan(0);
  expect(by.filter((one) => !known.has(one))).toEqual([]);
});

// biome-ignore format: an item per line
it.each([
  ["2-2", "起き上がり"], ["2-5", "歩行"], ["2-7", "移動"], ["3-1", "立ち上がり"], ["3-2", "片足での立位"], ["3-3", "洗身"], ["4-1-i", "皮膚疾患"],
  ["4-2", "えん下"], ["4-3", "食事摂取"], ["4-4", "飲水"], ["5-1-e", "つめ切り"], ["5-2-a", "上衣の着脱"], ["5-2-i", "ズボン等の着脱"], ["5-3", "薬の内服"],
  ["7-he", "憂鬱で悲観的"], ["7-e", "感情が不安定"], ["7-o", "昼夜逆転"], ["7-mi", "意欲が乏しい"], ["7-me", "集中力が続かない"], ["9-1", "調理"],
  ["9-2", "食事の配膳・下膳"], ["9-3", "掃除"], ["9-4", "洗濯"], ["9-5", "入浴の準備と後片付け"], ["9-6", "買い物"], ["9-7", "交通手段の利用"],
])("item %s of 2013 is %s (rows 240–261)", (id, name) => {
  expect(surveys.surveyItemOf("2013", id)?.item.name).toBe(name);
});
