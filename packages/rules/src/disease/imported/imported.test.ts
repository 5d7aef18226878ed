import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { diseases } from "../catalogue/index.ts";
import { coverageOf } from "../coverage/index.ts";
import {
  compareWithList,
  describeListProblem,
  type ImportedList,
  importedDiseases,
  importedListOn,
  type OfficialRow,
  readOfficialList,
} from "./index.ts";

const facts = {
  from: day("2026-04-01"),
  until: null,
  source: "告示（試験用）",
  importedOn: day("2026-11-21"),
  complete: true,
};

function rowsOf(cells: readonly (readonly string[])[]): readonly OfficialRow[] {
  const reading = readOfficialList(cells);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.rows;
}

const names = (...given: readonly string[]) => rowsOf([["疾病名"], ...given.map((name) => [name])]);
const imported = (...given: readonly string[]): ImportedList =>
  compareWithList(diseases, { rows: names(...given), facts }).list;

describe("reading", () => {
  test("columns in any order, Japanese or English, only the name required", () => {
    const row = { line: 2, no: 97, name: "潰瘍性大腸炎", kana: "かいようせいだいちょうえん", note: "" };
    expect(
      rowsOf([
        ["ふりがな", "番号", "疾病名"],
        ["かいようせいだいちょうえん", "９７", "潰瘍性大腸炎"],
      ]),
    ).toEqual([row]);
    expect(
      rowsOf([
        ["name", "no"],
        ["潰瘍性大腸炎", "97"],
      ]),
    ).toEqual([{ ...row, kana: "" }]);
    expect(rowsOf([["\uFEFF疾病名"], [""], ["潰瘍性大腸炎"]])).toEqual([
      { ...row, no: null, kana: "", line: 3 },
    ]);
  });

  test("every problem at once, each with its line", () => {
    const cells = [
      ["番号", "疾病名", "ふりがな", "色"],
      ["一", "クローン病", "", ""],
      ["2", "", "", ""],
      ["3", "クローン病", "クローン病", ""],
    ];
    expect(readOfficialList(cells)).toEqual({
      ok: false,
      problems: [
        { code: "unknown-column", line: 1, given: "色" },
        { code: "bad-number", line: 2, given: "一" },
        { code: "no-name", line: 3 },
        { code: "bad-kana", line: 4, given: "クローン病" },
        { code: "duplicate", line: 4, given: "クローン病", first: 2 },
      ],
    });
  });

  test.each([
    [[], "empty"],
    [[["疾病名"]], "empty"],
    [
      [
        ["よみ", "番号"],
        ["a", "1"],
      ],
      "no-name-column",
    ],
  ])("%j is %s", (cells, code) => {
    const reading = readOfficialList(cells);
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.code)).toContain(code);
  });

  test("a problem says what, why and what to do", () => {
    const reading = readOfficialList([
      ["番号", "疾病名"],
      ["x", "あ"],
    ]);
    const said = reading.ok ? [] : reading.problems.map((problem) => describeListProblem(problem).ja);
    expect(said).toEqual(["2行目の番号「x」は、1からの整数ではありません。番号を直すか、空にしてください。"]);
  });

  test("any cells are read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 6 }), (cells) => {
        const reading = readOfficialList(cells);
        expect(reading.ok ? reading.rows.length > 0 : reading.problems.length > 0).toBe(true);
      }),
    );
  });
});

describe("the difference", () => {
  const { difference } = compareWithList(diseases, {
    rows: names(
      "潰瘍性大腸炎",
      "ギラン・バレー症候群",
      "ウェゲナー肉芽腫症",
      "新しい病気",
      "クローン病",
      "Crohn病",
    ),
    facts,
  });

  test("unchanged, new, renamed, unknown and doubled rows, by line", () => {
    expect(difference).toMatchObject({
      rows: 6,
      added: [{ line: 3, name: "ギラン・バレー症候群", diseaseId: "2013:21" }],
      unmatched: [{ line: 5, name: "新しい病気" }],
    });
    expect(difference.renamed).toContainEqual({
      line: 4,
      name: "ウェゲナー肉芽腫症",
      known: "多発血管炎性肉芽腫症",
      diseaseId: "NANDO:1200263",
    });
  });

  test("what the list lacks is missing only when it says to be complete", () => {
    expect(difference.missing.map(({ name }) => name)).toContain("パーキンソン病");
    expect(difference.missing.map(({ name }) => name)).not.toContain("潰瘍性大腸炎");
    const part = compareWithList(diseases, {
      rows: names("潰瘍性大腸炎"),
      facts: { ...facts, complete: false },
    });
    expect(part.difference.missing).toEqual([]);
  });

  test("a list of every 指定難病 by its printed name matches every one, once", () => {
    const designated = diseases.filter(({ list, partOf }) => list === "designated" && partOf === null);
    const whole = compareWithList(diseases, { rows: names(...designated.map((d) => d.officialName)), facts });
    expect(whole.list.rows.map(({ diseaseId }) => diseaseId)).toEqual(designated.map(({ id }) => id));
    expect(whole.difference).toMatchObject({
      unchanged: 348,
      added: [],
      renamed: [],
      unmatched: [],
      doubled: [],
    });
    expect(whole.difference.missing.map(({ diseaseId }) => diseaseId).toSorted()).toEqual(
      [12, 14, 44, 45, 55, 65, 66, 97, 107, 111, 121, 127]
        .map((no) => `2013:${no}`)
        .concat("support:shishi-keisei-fuzen", "support:tahatsusei-nankotsusei-gaikotsushusho")
        .toSorted(),
    );
  });
});

describe("coverage by an imported list", () => {
  const list = imported("潰瘍性大腸炎", "ギラン・バレ症候群", "新しい病気", "全身性強皮症");
  const on = day("2026-05-01");
  const answer = (id: string, lists: readonly ImportedList[] = [list]) => {
    const { status, certainty } = coverageOf(id, on, lists);
    return [status, certainty];
  };

  test("a complete list documents the yes and the no", () => {
    expect(answer("NANDO:1200449")).toEqual(["covered", "documented"]);
    expect(answer("2013:10")).toEqual(["covered", "documented"]);
    expect(answer("2013:21")).toEqual(["covered", "documented"]);
    expect(answer("NANDO:1200010")).toEqual(["not-covered", "documented"]);
    expect(coverageOf("NANDO:1200010", on, [list]).sources).toEqual(["告示（試験用）"]);
  });

  test("a name the catalogue does not have can be found and is covered", () => {
    const [added] = importedDiseases([list]);
    expect(added).toMatchObject({ id: "imported:新しい病気", name: "新しい病気", list: "support" });
    expect(answer(added?.id ?? "")).toEqual(["covered", "documented"]);
    expect(answer(added?.id ?? "", [])).toEqual(["not-confirmed", null]);
  });

  test("a subtype follows the row of its disease, inferred", () => {
    const subtype = diseases.find(({ partOf }) => partOf === "NANDO:1200449");
    expect(answer(subtype?.id ?? "")).toEqual(["covered", "inferred"]);
  });

  test("a wider name of 2013 stays open when the list has only its form", () => {
    expect(answer("2013:20")).toEqual(["not-confirmed", null]);
    const childhood = diseases.find(({ list: of, name }) => of === "childhood" && name === "肝外門脈閉塞症");
    const form = imported("原発性肝外門脈閉塞症");
    expect(answer(childhood?.id ?? "", [form])).toEqual(["not-confirmed", null]);
    expect(answer("2013:13", [form])).toEqual(["not-confirmed", null]);
  });

  test("an incomplete list says only yes, and none outside its days", () => {
    const part: ImportedList = { ...list, complete: false };
    expect(answer("NANDO:1200010", [part])).toEqual(["covered", "documented"]);
    expect(coverageOf("NANDO:1200010", day("2026-03-31"), [list]).certainty).toBe("documented");
    expect(coverageOf("NANDO:1200010", day("2026-03-31"), [list]).status).toBe("covered");
    expect(importedListOn([list], day("2026-03-31"))).toBeNull();
    expect(importedListOn([part, list], on)).toBe(list);
  });

  test("of several lists a yes counts; a no only of a complete list that nothing newer follows", () => {
    const complete: ImportedList = { ...imported("潰瘍性大腸炎"), source: "全部" };
    const later = { from: on, source: "追加" };
    const additions: ImportedList = { ...imported("見本新疾患"), ...later, complete: false };
    const added = importedDiseases([additions])[0]?.id ?? "";
    const both = [complete, additions];
    expect(answer(added, both)).toEqual(["covered", "documented"]);
    expect(answer("NANDO:1200449", both)).toEqual(["covered", "documented"]);
    expect(answer("NANDO:1200010", [complete])).toEqual(["not-covered", "documented"]);
    expect(answer("NANDO:1200010", both)).toEqual(["not-covered", "inferred"]);
    const newest: ImportedList = { ...imported("パーキンソン病"), ...later };
    expect(answer("NANDO:1200010", [complete, newest])).toEqual(["covered", "documented"]);
    expect(answer("NANDO:1200449", [newest, complete])).toEqual(["not-covered", "documented"]);
  });

  test("a complete list of an older edition documents no no: the names that came since are not in it", () => {
    const old: ImportedList = { ...imported("潰瘍性大腸炎"), from: day("2025-04-01") };
    expect(coverageOf("2013:107", day("2026-03-31"), [old])).toMatchObject({ certainty: "documented" });
    expect(coverageOf("2013:107", on, [old])).toMatchObject({
      status: "not-covered",
      certainty: "inferred",
      nextStep: { code: "ask-list" },
    });
  });
});
