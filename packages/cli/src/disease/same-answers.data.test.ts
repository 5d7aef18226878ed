import { day } from "@yorisoi/rules/calendar";
import {
  buildIndex,
  checkAtWindow,
  diseaseFacts,
  knownOf,
  search,
  windowNote,
  type WindowCase,
} from "@yorisoi/rules/disease";
import { diseases, referencesOf } from "@yorisoi/rules/disease/catalogue";
import { findMeasures, nextQuestion, notComputed, type Situation } from "@yorisoi/rules/services";
import { homeOf } from "@yorisoi/rules/services/places";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../../../server/test/house.ts";
import { yorisoi } from "../../test/run.ts";

/** The same question to the rules, over HTTP and on the command line: one answer. */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
const index = buildIndex(diseases);
const query = (words: Readonly<Record<string, string>>) => new URLSearchParams(words).toString();

async function byCommand(words: readonly string[], input = ""): Promise<unknown> {
  const { out, err } = await yorisoi([...words, "--json"], input);
  expect(err).toBe("");
  return JSON.parse(out);
}

async function post(url: string, payload: object): Promise<unknown> {
  const answer = await house.app.inject({ method: "POST", url, payload });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

const ALS = "NANDO:1200002";

/** What is sent, and the same on the command line. */
const cases: readonly (readonly [string, WindowCase, string])[] = [
  ["nothing known yet", { day: day("2026-11-21"), diseases: [{ id: ALS }] }, `--disease ${ALS}`],
  ["before the law", { day: day("2013-03-31"), diseases: [{ id: ALS }] }, `--disease ${ALS}`],
  ["the first day", { day: day("2013-04-01"), diseases: [{ id: "2013:21" }] }, "--disease 2013:21"],
  ["a last day", { day: day("2014-12-31"), diseases: [{ id: "2013:107" }] }, "--disease 2013:107"],
  ["a day after", { day: day("2015-01-01"), diseases: [{ id: "2013:107" }] }, "--disease 2013:107"],
  [
    "removed, with an earlier decision",
    { day: day("2020-01-01"), diseases: [{ id: "2013:1" }], earlierDecision: day("2014-06-01") },
    "--disease 2013:1 --earlier-decision H26.6.1",
  ],
  ["a subtype", { day: day("2026-03-31"), diseases: [{ id: "NANDO:1200004" }] }, "--disease NANDO:1200004"],
  [
    "a childhood disease",
    { day: day("2026-11-21"), diseases: [{ id: "NANDO:2200001" }], age: 17 },
    "--disease NANDO:2200001 --age 17",
  ],
  ["an id nobody knows", { day: day("2026-11-21"), diseases: [{ id: "NANDO:0" }] }, "--disease NANDO:0"],
  [
    "a name as it is written",
    { day: day("2026-11-21"), diseases: [{ typedName: "スモン" }] },
    "--disease スモン",
  ],
  [
    "a name nobody knows",
    { day: day("2026-11-21"), diseases: [{ typedName: "見本病" }] },
    "--disease 見本病",
  ],
  [
    "several, with a complication",
    {
      day: day("2026-11-21"),
      diseases: [{ id: ALS }, { typedName: "潰瘍性大腸炎" }, { typedName: "見本病", complication: true }],
      birthDay: day("1960-05-01"),
    },
    `--disease ${ALS} --disease 潰瘍性大腸炎 --complication 見本病 --birth-day S35.5.1`,
  ],
  [
    "papers of every kind",
    {
      day: day("2026-11-21"),
      diseases: [{ id: ALS }],
      proofs: [
        { kind: "diagnosis", day: day("2026-11-01") },
        { kind: "recipient" },
        { kind: "registration" },
        { kind: "opinion" },
        { kind: "childhood" },
        { kind: "former", day: day("2027-01-01") },
      ],
    },
    `--disease ${ALS} --proof 診断書=2026-11-01 --proof 受給者証 --proof registration --proof 意見書 --proof childhood --proof former=2027-01-01`,
  ],
  [
    "an onset about then, and handbooks",
    {
      day: day("2026-11-21"),
      diseases: [{ id: "NANDO:1200009" }],
      onset: { text: "2019", about: true },
      handbook: ["physical", "mental"],
      age: 70,
    },
    "--disease NANDO:1200009 --onset 2019ごろ --handbook 身体障害者手帳 --handbook mental --age 70",
  ],
  [
    "an onset that cannot be, of a progressive illness",
    {
      day: day("2026-11-21"),
      diseases: [{ id: ALS, progressive: true }],
      birthDay: day("1990-01-01"),
      onset: { text: "1980-01" },
    },
    `--disease ${ALS} --progressive --birth-day 1990-01-01 --onset 1980-01`,
  ],
];

describe("the check at the window", () => {
  it.each(cases)("%s", async (_, given, words) => {
    const answer = checkAtWindow({ proofs: [], handbook: [], imported: [], ...given });
    const expected = plain({ ...answer, note: windowNote(answer, given.day) });
    expect(await post("/api/diseases/check", given)).toEqual(expected);
    expect(await byCommand(["disease", "check", "--on", given.day, ...words.split(" ")])).toEqual(expected);
  });
});

describe("one disease", () => {
  it.each([
    [ALS, "2014-12-31"],
    [ALS, "2026-11-21"],
    ["NANDO:1200003", "2025-04-01"],
    ["NANDO:1200004", "2026-11-21"],
    ["2013:14", "2016-01-01"],
    ["NANDO:2200001", "2026-11-21"],
  ])("%s on %s", async (id, on) => {
    const shown = knownOf(id, day(on));
    const references = (await referencesOf(shown?.disease.sameAs ?? id)) ?? null;
    const expected = plain({ ...shown, references });
    expect((await house.app.inject(`/api/diseases/${id}?on=${on}`)).json()).toEqual(expected);
    expect(await byCommand(["disease", "show", id, "--on", on])).toEqual(expected);
  });
});

describe("search", () => {
  it.each([
    ["ALS", "2026-11-21"],
    ["きんいしゅくせい", "2026-11-21"],
    ["パーキンソン", "2014-06-01"],
    ["crohn", "2026-11-21"],
    ["多発性硬化性", "2026-11-21"],
    ["見つからない言葉", "2026-11-21"],
  ])("%s on %s", async (words, on) => {
    const hits = search(index, words, { on, limit: 5 });
    const expected = plain(
      hits.map(({ matchedOn: { text, kind }, ...hit }) => ({ ...hit, matchedOn: text, matchedKind: kind })),
    );
    const address = `/api/diseases/search?${query({ q: words, on, limit: "5" })}`;
    expect((await house.app.inject(address)).json()).toEqual({ on, hits: expected });
    expect(await byCommand(["disease", "search", words, "--on", on, "--limit", "5"])).toEqual(expected);
  });
});

const on = day("2026-11-21");
const als = diseaseFacts(ALS, on);
const known = als ? [als] : [];

const situations: readonly (readonly [string, Situation])[] = [
  ["only the day", { day: on }],
  ["only the disease", { day: on, diseases: known }],
  ["a child", { day: on, diseases: known, age: 10, childhoodCard: "yes" }],
  [
    "at work",
    { day: on, diseases: known, birthDay: day("1985-04-02"), work: "on-leave", householdTax: "taxed" },
  ],
  [
    "65 and over, with a grade and a place",
    {
      day: on,
      diseases: known,
      age: 66,
      grade: "区分4",
      municipality: "01202",
      difficulties: ["tools"],
      equipment: [],
    },
  ],
  [
    "everything not known",
    { day: on, diseases: "unknown", age: "unknown", grade: "unknown", living: "unknown" },
  ],
  ["before the texts held", { day: day("2019-01-01"), diseases: known }],
];

describe("what support can be used", () => {
  it.each(situations)("%s", async (_, situation) => {
    const expected = plain({
      measures: findMeasures(situation),
      next: nextQuestion(situation),
      notComputed,
      home: homeOf(situation.municipality),
    });
    expect(await post("/api/services/find", situation)).toEqual(expected);
    const sent = situation.diseases === known ? { ...situation, diseases: [ALS] } : situation;
    expect(await byCommand(["services", "--situation", "-"], JSON.stringify(sent))).toEqual(expected);
  });

  it.each(["measures", "questions"])("the list of %s", async (what) => {
    const dated = what === "measures" ? ["--on", on] : [];
    const overHttp = await house.app.inject(`/api/services/${what}${dated.length > 0 ? `?on=${on}` : ""}`);
    expect(await byCommand(["services", `--${what}`, ...dated])).toEqual(overHttp.json());
  });
});
