import { describe, expect, test } from "vitest";
import { diseases } from "../catalogue/index.ts";
import { buildIndex, search } from "./index.ts";

const index = buildIndex(diseases);
const today = { on: "2026-11-21", limit: 5 };
const find = (query: string, on = today.on) => search(index, query, { on, limit: 5 });

describe("each kind of match", () => {
  test.each([
    ["パーキンソン病", 6, "name"],
    ["ぱーきんそんびょう", 6, "kana"],
    ["pākinson byō", 6, "romaji"],
    ["ALS", 2, "abbreviation"],
    ["えーえるえす", 2, "abbreviation"],
    ["Huntington disease", 8, "english"],
    ["Huntington's disease", 8, "english"],
    ["ルー・ゲーリック病", 2, "synonym"],
    ["ウェゲナー肉芽腫症", 44, "former-name"],
    ["筋ジス", 113, "everyday"],
    ["潰瘍性大腸円", 97, "typing-error"],
    ["サルコドイーシス", 84, "typing-error"],
    ["クーロン病", 96, "typing-error"],
    ["母がパキンソン病です", 6, "typing-error"],
    ["こーじゅーじんたいこっかしょー", 69, "kana"],
    ["肺胞タンパク症", 229, "name"],
    ["多発性のう胞腎", 67, "name"],
    ["発作性夜間血色素尿症", 62, "name"],
    ["門脈圧亢進", 92, "part"],
    ["かくちょうがたしんきんしょう", 57, "kana"],
    ["アミトロ", 2, "abbreviation"],
    ["高チロシン血症Ⅲ型", 243, "name"],
    ["魚のような肌でうろこが落ちる", 160, "everyday"],
    ["脊髄小脳", 18, "part"],
    ["lateral sclerosis amyotrophic", 2, "part"],
    ["小脳 変性 脊髄", 18, "part"],
    ["ふくじん白質ジストロフィー", 20, "part"],
    ["ALSと言われました", 2, "abbreviation"],
    ["母がパーキンソン病です", 6, "name"],
  ])("%s → %i (%s)", (query, number, kind) => {
    const [first] = find(query);
    expect(first).toMatchObject({ notificationNo: number, matchedOn: { kind } });
  });

  test("a hit names the disease, not the key", () => {
    expect(find("als")[0]).toEqual({
      id: "NANDO:1200002",
      name: "筋萎縮性側索硬化症",
      kana: "きんいしゅくせいそくさくこうかしょう",
      notificationNo: 2,
      list: "designated",
      score: expect.closeTo(0.99, 1) as number,
      matchedOn: { text: "ALS", kind: "abbreviation" },
    });
  });

  test("one word for several diseases finds them all, the likeliest first", () => {
    const numbers = find("膠原病").map(({ notificationNo }) => notificationNo);
    expect(numbers.slice(0, 4)).toEqual([49, 51, 50, 52]);
    expect(find("RP").map(({ notificationNo }) => notificationNo)).toEqual(expect.arrayContaining([90, 55]));
  });
});

describe("one hit for each notified disease", () => {
  test("a subtype stands for its disease only where it fits better", () => {
    expect(find("多発性硬化症")[0]).toMatchObject({ notificationNo: 13, list: "designated" });
    expect(find("マチャド・ジョセフ病")[0]).toMatchObject({ notificationNo: 18, name: "脊髄小脳失調症3型" });
    expect(find("脊髄小脳変性症")[0]).toMatchObject({
      notificationNo: 18,
      name: expect.stringMatching(/^脊髄小脳変性症/) as string,
    });
    const whole = find("ファーバー病").map(({ notificationNo }) => notificationNo);
    expect(whole.filter((number) => number === 19)).toHaveLength(1);
  });

  test("a designated disease comes before a childhood one of the same name", () => {
    expect(find("潰瘍性大腸炎").slice(0, 2)).toMatchObject([{ list: "designated" }, { list: "childhood" }]);
    expect(find("急性前骨髄球性白血病")[0]).toMatchObject({ list: "childhood", notificationNo: null });
  });
});

describe("the lists of the day", () => {
  test("until 2014-12-31 the diseases of 2013 are the answers, by today's names too", () => {
    for (const query of ["ALS", "原発性胆汁性胆管炎", "ぱーきんそんびょう", "皮膚筋炎"]) {
      const hits = find(query, "2014-12-31");
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.every(({ list }) => list === "2013")).toBe(true);
    }
    expect(find("原発性胆汁性胆管炎", "2014-12-31")[0]).toMatchObject({ id: "2013:35" });
    expect(find("好酸球性副鼻腔炎", "2014-12-31")).toEqual([]);
  });

  test("from 2015-01-01 a former name is answered with the disease of today", () => {
    expect(find("原発性胆汁性肝硬変", "2014-12-31")[0]).toMatchObject({ id: "2013:35" });
    expect(find("原発性胆汁性肝硬変", "2015-01-01")[0]).toMatchObject({
      notificationNo: 93,
      matchedOn: { text: "原発性胆汁性肝硬変", kind: "former-name" },
    });
    const split = find("結節性動脈周囲炎").map(({ notificationNo }) => notificationNo);
    expect(new Set(split.slice(0, 2))).toEqual(new Set([42, 43]));
  });

  test("what was removed is still found", () => {
    expect(find("メニエール病")[0]).toMatchObject({ id: "2013:123", list: "2013", notificationNo: null });
    expect(find("重症急性膵炎")[0]).toMatchObject({ id: "2013:56" });
  });

  test.each([
    ["関節リウマチ", ["2013:14", 46], "is still listed by that name: it comes before the narrower one"],
    ["リウマチ", ["2013:14", 46], "so do its other names"],
    ["RA", ["2013:14", 46], "and its abbreviation"],
    ["悪性関節リウマチ", [46], "the narrower one by its own name"],
    ["強皮症", [51, "2013:20"], "is not known to be listed by that name: what it became comes first"],
    ["抗リン脂質抗体症候群", [48], "the same"],
  ])("%s → %j: %s", (query, expected) => {
    const ids = find(query).map(({ id, notificationNo }) => notificationNo ?? id);
    expect(ids.slice(0, expected.length)).toEqual(expected);
  });
});

describe("bounds", () => {
  test("nothing for nothing, for marks, and for what resembles no name", () => {
    for (const query of ["", "  ", "・・・", "?!", "qwertyuiopasdf", "\ud800", "🍣"])
      expect(find(query)).toEqual([]);
  });

  test("long, odd and repeated input is answered", () => {
    for (const query of [
      "あ".repeat(10_000),
      "a ".repeat(5_000),
      "病",
      "ー",
      "ALS ".repeat(50),
      "()[]\\d+*?",
    ]) {
      expect(() => find(query)).not.toThrow();
    }
    expect(find("病").length).toBeGreaterThan(0);
  });

  test("complaints that a hundred illnesses share point at none", () => {
    for (const query of [
      "お腹が痛い",
      "頭が痛いです",
      "咳が出ます",
      "腰が痛い",
      "子どもの発達が遅い",
      "眠れない",
    ])
      expect(find(query)).toEqual([]);
  });

  test("limit", () => {
    expect(search(index, "先天性", { on: today.on, limit: 3 })).toHaveLength(3);
    expect(search(index, "先天性", { on: today.on, limit: 0 })).toEqual([]);
  });

  test("scores fall from 1 to 0 and no disease comes twice", () => {
    for (const query of ["硬化症", "先天性ミオパチー", "sclerosis", "きんじすとろふぃー"]) {
      const hits = search(index, query, { on: today.on, limit: 50 });
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    }
  });

  test("the same answer on every run and from an index built anew", () => {
    const again = buildIndex(diseases);
    for (const query of ["せきずい", "硬化症 多発", "nikugeshu", "ALSと診断された父", "筋委縮症"]) {
      expect(search(again, query, today)).toEqual(find(query));
    }
  });
});
