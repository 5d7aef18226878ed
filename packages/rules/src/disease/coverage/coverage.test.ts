import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDay, day } from "../../calendar/index.ts";
import { diseases } from "../catalogue/index.ts";
import { coverageOf } from "./index.ts";

/*
 * An independent reading of data/: the expected answer is worked out from the files themselves, not from the tables of
 * the program, for every disease of 2013 and every 指定難病, on the first day of each edition and the last day before it.
 */
const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../../data/${name}`, import.meta.url), "utf8"));

interface Old {
  no: number;
  name: string;
  nando: { relation: string; notificationNumbers: number[] | null };
  removedFrom: string | null;
}
const old = (data("diseases-2013-130.json") as { diseases: Old[] }).diseases;
const partial = data("diseases-sogoshien-partial.json") as {
  history: { from: string; designatedCount?: number }[];
  nonDesignatedKnownOrInferred: { no2013?: number }[];
};
const highest = new Map([
  ["2013-04-01", 0],
  ["2015-01-01", 110],
  ...partial.history.flatMap(({ from, designatedCount }) =>
    designatedCount === undefined ? [] : [[from, designatedCount] as const],
  ),
  ["2026-04-01", 348],
]);
const still = new Set(partial.nonDesignatedKnownOrInferred.map(({ no2013 }) => no2013));
const days = partial.history.map(({ from }) => from);

/** "yes!" documented, "yes?" inferred, the same for no, "open" for what cannot be confirmed. */
function expectedOf2013({ no, nando, removedFrom }: Old, from: string): string {
  const sure = from >= "2026-04-01" ? "?" : "!";
  if (from < "2015-01-01") return "yes!";
  const numbers = nando.notificationNumbers ?? [];
  const inForce = numbers.filter((number) => number <= (highest.get(from) ?? 0));
  if (removedFrom !== null && removedFrom <= from) return inForce.length > 0 ? "open" : `no${sure}`;
  if (from < "2015-07-01") return "yes!";
  if (still.has(no)) return "yes?";
  return nando.relation === "narrower" ? "open" : "yes!";
}

const rowsOf = (number: number) => old.filter(({ nando }) => nando.notificationNumbers?.includes(number));

function expectedOfNumber(number: number, from: string): string {
  const rows = rowsOf(number);
  const relation = rows[0]?.nando.relation;
  const isExact = relation === "same" || relation === "renamed";
  const isWithin =
    relation === "narrower" || relation === "split" || (relation === "merged" && rows.length > 1);
  const byOldNames = isExact ? "yes!" : isWithin ? "yes?" : "open";
  if (from < "2015-01-01") return rows.length === 0 ? "no!" : byOldNames;
  if (from < "2015-07-01") {
    if (number <= 110) return isExact ? "yes!" : "yes?";
    return rows.length === 0 ? "no?" : byOldNames;
  }
  if (number <= (highest.get(from) ?? 0)) return "yes!";
  return number >= 334 || rows.some(({ removedFrom }) => removedFrom !== null) ? "no!" : "no?";
}

const words = { covered: "yes", "not-covered": "no", "not-confirmed": "open" } as const;
const marks = { documented: "!", inferred: "?" } as const;

function answer(id: string, on: CivilDay): string {
  const { status, certainty } = coverageOf(id, on);
  return words[status] + (certainty ? marks[certainty] : "");
}

const designated = diseases.filter(({ list, partOf }) => list === "designated" && partOf === null);

describe.each(days)("the edition of %s", (from) => {
  const before = days[days.indexOf(from) - 1];
  const last = addDays(day(from), -1);

  test("each of the 130, on its first day and on the last day before", () => {
    expect(old).toHaveLength(130);
    for (const row of old) {
      expect([row.name, answer(`2013:${row.no}`, day(from))]).toEqual([row.name, expectedOf2013(row, from)]);
      const then = before === undefined ? "no!" : expectedOf2013(row, before);
      expect([row.name, answer(`2013:${row.no}`, last)]).toEqual([row.name, then]);
    }
  });

  test("each 指定難病, on its first day and on the last day before", () => {
    expect(designated).toHaveLength(348);
    for (const { id, name, notificationNo } of designated) {
      const number = notificationNo ?? 0;
      expect([name, answer(id, day(from))]).toEqual([name, expectedOfNumber(number, from)]);
      const then = before === undefined ? "no!" : expectedOfNumber(number, before);
      expect([name, answer(id, last)]).toEqual([name, then]);
    }
  });
});

describe("cases a lawyer can read", () => {
  test.each([
    // 対象にならなかった日と、なった日
    ["潰瘍性大腸炎", "2013-03-31", "no!"],
    ["潰瘍性大腸炎", "2013-04-01", "yes!"],
    // 2015年1月に外れた二つ
    ["劇症肝炎", "2014-12-31", "yes!"],
    ["劇症肝炎", "2015-01-01", "no!"],
    // 2015年7月に外れ、2025年4月に狭い形で戻った
    ["肝外門脈閉塞症", "2015-06-30", "yes!"],
    ["肝外門脈閉塞症", "2015-07-01", "no!"],
    ["肝外門脈閉塞症", "2025-03-31", "no!"],
    ["肝外門脈閉塞症", "2025-04-01", "open"],
    ["原発性肝外門脈閉塞症", "2025-03-31", "no!"],
    ["原発性肝外門脈閉塞症", "2025-04-01", "yes!"],
    // 2013年の広い名前: 今は一部だけが指定難病
    ["強皮症", "2014-12-31", "yes!"],
    ["強皮症", "2020-01-01", "open"],
    ["全身性強皮症", "2014-12-31", "yes?"],
    ["全身性強皮症", "2020-01-01", "yes!"],
    // 指定難病ではないが、外れたと書かれていない
    ["関節リウマチ", "2026-03-31", "yes?"],
    // 指定難病ではないが、2017年4月に加わった
    ["四肢形成不全", "2017-03-31", "no!"],
    ["四肢形成不全", "2017-04-01", "yes!"],
    // 2015年1月に加わった25（告示番号1〜110のうち130にないもの）
    ["ウルリッヒ病", "2014-12-31", "no!"],
    ["ウルリッヒ病", "2015-01-01", "yes?"],
    // 2026年4月からの一覧は手もとにない: 告示された指定難病は告示が変わるまで続く。そのほかは要確認
    ["潰瘍性大腸炎", "2026-04-01", "yes!"],
    ["原発性肝外門脈閉塞症", "2026-11-21", "yes!"],
    ["四肢形成不全", "2026-04-01", "yes?"],
    ["関節リウマチ", "2026-04-01", "yes?"],
    // 外れた名前は、増えた3つ（病名は不明）にあるかもしれない
    ["劇症肝炎", "2026-03-31", "no!"],
    ["劇症肝炎", "2026-04-01", "no?"],
    // 2027年4月からは、だれも確かめていない
    ["潰瘍性大腸炎", "2027-03-31", "yes!"],
    ["潰瘍性大腸炎", "2027-04-01", "yes?"],
    ["潰瘍性大腸炎", "2099-01-01", "yes?"],
  ])("%s on %s: %s", (name, on, expected) => {
    const disease = diseases.find((given) => given.name === name && given.list !== "childhood");
    expect(disease).toBeDefined();
    expect(answer(disease?.id ?? "", day(on))).toBe(expected);
  });

  test("a disease of the childhood list only is open, with what to do next", () => {
    const alone = diseases.find(({ list, sameAs, partOf }) => list === "childhood" && !sameAs && !partOf);
    const coverage = coverageOf(alone?.id ?? "", day("2026-01-01"));
    expect(coverage).toMatchObject({
      status: "not-confirmed",
      certainty: null,
      nextStep: { code: "ask-list" },
    });
  });

  test("a childhood disease of the same name follows the listed one, inferred", () => {
    const twin = diseases.find(({ list, name }) => list === "childhood" && name === "潰瘍性大腸炎");
    expect(answer(twin?.id ?? "", day("2026-01-01"))).toBe("yes?");
  });

  test("an unknown id is open, never a no", () => {
    expect(coverageOf("NANDO:9", day("2026-01-01"))).toMatchObject({
      status: "not-confirmed",
      because: [{ code: "unknown-disease" }],
      nextStep: { code: "ask-doctor" },
    });
  });
});

test("every answer has a reason; every open answer and every no from 2013 on has a next step", () => {
  for (const from of days) {
    for (const { id } of diseases) {
      const { status, certainty, because, nextStep, edition } = coverageOf(id, day(from));
      expect(edition?.from).toBe(from);
      expect(because.length).toBeGreaterThan(0);
      expect(certainty === null).toBe(status === "not-confirmed");
      expect([id, status === "covered" || nextStep !== null]).toEqual([id, true]);
    }
  }
});

test("a subtype is never surer than its disease, and never a plain no where the disease is covered", () => {
  const subtypes = diseases.filter(({ id, partOf }) => partOf !== null && id.startsWith("NANDO:1"));
  const ofCovered = ["2015-07-01", "2025-04-01", "2026-04-01"].flatMap((from) =>
    subtypes
      .filter(({ partOf }) => coverageOf(partOf ?? "", day(from)).status === "covered")
      .map(({ id }) => [id, answer(id, day(from))]),
  );
  expect(ofCovered.length).toBeGreaterThan(2_000);
  expect(ofCovered.filter(([, given]) => given !== "yes?")).toEqual([]);
});
