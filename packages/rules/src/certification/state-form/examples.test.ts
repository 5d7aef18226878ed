import { describe, expect, it } from "vitest";
import { diseases } from "../../disease/catalogue/index.ts";
import { cardOf } from "../../disease/knowledge/index.ts";
import { edition2013, edition2014 } from "../../grading/index.ts";
import { difficulties, exampleBank, examplesFor, mentalStates, symptoms } from "./index.ts";
import { exampleDiseases } from "./tables/example-diseases.ts";

describe("lists of codes", () => {
  it("have the common ones in the manual's own words (S3 L724–738), first", () => {
    const first = (list: readonly { readonly ja: string }[]) => list.slice(0, 5).map(({ ja }) => ja);
    expect(first(symptoms)).toEqual([
      "筋力の低下",
      "手足の痛み、腫れ、しびれ",
      "関節痛",
      "易疲労感（疲れやすい）",
      "全身倦怠感（体がだるい）",
    ]);
    expect(first(difficulties)).toEqual([
      "歩行や着替え等に介助が必要",
      "長時間動けない",
      "力が入らない",
      "重たいものが持てない",
      "調理や掃除、買い物などの家事を手伝ってほしい",
    ]);
    expect(first(mentalStates)).toEqual([
      "感情が不安定",
      "不眠",
      "行動に落ち着きがない",
      "うつ状態",
      "意欲が乏しい",
    ]);
  });

  it("are open: each ends with その他; and name only items that exist", () => {
    for (const list of [symptoms, difficulties, mentalStates]) {
      expect(list.at(-1)?.code).toBe("other");
      for (const { code, items } of list) {
        for (const name of items["2014"]) expect(edition2014.findItem(name)?.name, code).toBe(name);
        for (const name of items["2013"])
          expect(["麻痺", "拘縮", edition2013.findItem(name)?.name], code).toContain(name);
      }
    }
  });
});

describe("the example bank", () => {
  it("has the twelve diseases of the manual in its order (S3 L741–765), each with words and lines", () => {
    expect(exampleBank.map(({ disease, source }) => `${disease} ${source}`)).toEqual([
      "強皮症 S3 L741",
      "自己免疫性肝炎 S3 L744",
      "重症筋無力症 S3 L745",
      "神経線維腫症 S3 L746",
      "全身性エリテマトーデス S3 L749",
      "多発性硬化症 S3 L750",
      "特発性拡張型心筋症 S3 L753",
      "バージャー病 S3 L754",
      "皮膚筋炎 S3 L755",
      "慢性炎症性脱髄性多発神経炎 S3 L756",
      "もやもや病 S3 L759",
      "ベーチェット病 S3 L765",
    ]);
    for (const { disease, symptoms: seen, difficulties: hard, source, label } of exampleBank) {
      expect(seen.length, disease).toBeGreaterThan(1);
      expect(hard.length > 1, disease).toBe(disease !== "ベーチェット病");
      expect(
        seen.some(({ sources }) => sources.includes(source)),
        disease,
      ).toBe(true);
      expect(label).toMatch(/すべてではありません/u);
    }
  });

  it("warns of the eyes in ベーチェット病 (S3 L765)", () => {
    const [entry] = examplesFor("ベーチェット病");
    expect(entry?.cautions.map(({ text }) => text).join("")).toMatch(/目に症状/u);
  });

  it("is found by id and by name, and by nothing else", () => {
    expect(examplesFor("NANDO:1200272").map(({ disease }) => disease)).toEqual(["全身性エリテマトーデス"]);
    expect(examplesFor("ＳＬＥ").map(({ disease }) => disease)).toEqual(["全身性エリテマトーデス"]);
    expect(examplesFor("全身性強皮症")).toEqual(examplesFor("2013:20"));
    expect(["", "症", "クローン病", "2013:999"].flatMap(examplesFor)).toEqual([]);
  });

  it("names exactly the diseases of the catalogue whose cards speak of them", () => {
    const cards = diseases.map((disease) => ({ id: disease.id, about: cardOf(disease).about }));
    for (const [name, , ids] of exampleDiseases) {
      const found = cards.filter(({ about }) => about.some((one) => one.name === name));
      expect(ids.split(" ").toSorted(), name).toEqual(found.map(({ id }) => id).toSorted());
    }
  });
});
