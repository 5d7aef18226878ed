import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sourceOf } from "./source.ts";
import { ages, pensionWaitMonths } from "./tables/ages.ts";
import {
  childhoodCaps,
  coupleBands,
  designatedCaps,
  deviceCap,
  deviceLevyLimit,
  levyBands,
  levySteps,
  lowIncomeLimits,
  mildButCostly,
  recoveryCaps,
  recoveryForATime,
  recoveryLevies,
  welfareCaps,
  welfareLevies,
} from "./tables/caps.ts";
import { diseaseKinds } from "./tables/disease-kinds.ts";
import { sourceRows } from "./tables/sources.ts";
import { specificAmongDesignated, specificDiseases } from "./tables/specific-diseases.ts";

const root = new URL("../../../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
const act = read("law/2020/417AC0000000123.txt");
const order = read("law/2020/418CO0000000010.txt");
const rules = read("law/2020/418M60000100019.txt");
const nanbyoOrder = read("law/2020/426CO0000000358.txt");
const now = read("law/extracts-2026-02.md");

/** 37200 as the law writes it: 三万七千二百. */
function kanji(number: number): string {
  const digits = "〇一二三四五六七八九";
  const below = (n: number) =>
    [1000, 100, 10, 1].reduce((text, unit, at) => {
      const digit = Math.floor(n / unit) % 10;
      if (digit === 0) return text;
      return `${text}${digit === 1 && unit > 1 ? "" : digits[digit]}${["千", "百", "十", ""][at]}`;
    }, "");
  const [many, few] = [Math.floor(number / 10_000), number % 10_000];
  return `${many > 0 ? `${below(many)}万` : ""}${below(few)}` || "零";
}

/** One article, from its number to the next. */
function article(text: string, number: string): string {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.startsWith(`第${number}条　`));
  const length = lines.slice(from + 1).findIndex((line) => /^第.{1,12}条(?:の.{1,4})*　/u.test(line));
  return lines.slice(from, from + 1 + length).join("\n");
}

test("numbers are written as the law writes them", () => {
  expect([37_200, 71_000, 251_000, 33_330, 800_000, 1_000, 0].map(kanji)).toEqual([
    "三万七千二百",
    "七万千",
    "二十五万千",
    "三万三千三百三十",
    "八十万",
    "千",
    "零",
  ]);
});

describe("sources", () => {
  const rows = Object.entries(sourceRows);

  test.each(rows)("%s stands where it says", (_key, [confidence, law, place, file, words, page]) => {
    expect(law !== null || page !== null || place !== null).toBe(true);
    expect(confidence === "A" && law === null).toBe(false);
    expect(file === null || existsSync(new URL(file, root))).toBe(true);
    expect(file === null ? (words ?? "") : read(file)).toContain(words ?? "");
  });

  test("a letter c is a C fact, a letter b an official page", () => {
    const off = rows.filter(([key, [confidence]]) => {
      const letter = { a: "A", b: "AB", c: "AC" }[key.at(-1) ?? ""];
      return letter !== undefined && !letter.includes(confidence);
    });
    expect(off).toEqual([]);
    expect(sourceOf("V3c").id).toBe("V3");
  });
});

describe("特定医療費 (難病令1条1項)", () => {
  const first = article(nanbyoOrder, "一");

  test.each(Object.entries(designatedCaps))("%s", (_step, caps) => {
    for (const yen of caps) expect(first).toContain(yen === 0 ? "零" : `${kanji(yen)}円`);
  });

  test("each item ends with its sum", () => {
    const items = first.split("\n").filter((line) => /^ {2}[一二三四五六七]　/u.test(line));
    const ends = items
      .slice(0, 7)
      .map((line) => /([零一二三四五六七八九十百千万]+)円?$/u.exec(line.trim())?.[1]);
    const { upper, general2, general1, low2, low1, welfare } = designatedCaps;
    const expected = [upper[0], general2[0], general1[0], low2[0], low1[0], low1[2], welfare[0]];
    expect(ends).toEqual(expected.map(kanji));
  });

  test("the levies, the months and the limit of 低所得Ⅰ", () => {
    expect(first).toContain(`${kanji(levySteps.general1)}円未満`);
    expect(first).toContain(`${kanji(levySteps.general2)}円未満`);
    expect(first).toContain(`${kanji(lowIncomeLimits[0]?.[0] ?? 0)}円以下`);
    expect(now).toContain(`${kanji(lowIncomeLimits[1]?.[0] ?? 0)}円以下`);
    const costly = article(nanbyoOrder, "二");
    expect(costly).toContain(`${kanji(mildButCostly.yen)}円を超えた月数`);
    expect(costly).toContain(`${kanji(mildButCostly.of)}月以内`);
    expect(costly).toContain(`${kanji(mildButCostly.months)}月以上`);
  });

  test("the sums of 2020 are those of 2026", () => {
    const sums = Object.values(designatedCaps)
      .flat()
      .filter((yen) => yen > 0);
    expect(sums.filter((yen) => !now.includes(`\n${kanji(yen)}円\n`))).toEqual([]);
  });

  test("the childhood caps are half of it, save that 重症 falls by another half", () => {
    for (const [step, [general, , machine]] of Object.entries(childhoodCaps)) {
      const adult = designatedCaps[step as keyof typeof designatedCaps];
      expect([general, machine]).toEqual([adult[0] / 2, adult[2] / 2]);
    }
  });
});

describe("障害者総合支援法施行令", () => {
  test("17条: ceilings and levies", () => {
    const text = article(order, "十七");
    for (const yen of [welfareCaps.otherwise, welfareCaps.adultAtHome, welfareCaps.childAtHome])
      expect(text).toContain(`${kanji(yen)}円`);
    expect(text).toContain(`${kanji(welfareLevies.adult)}円未満`);
    expect(text).toContain(`${kanji(welfareLevies.child)}円未満`);
  });

  test("補装具: ceiling, and who is over the limit of income", () => {
    expect(order).toContain(`一　次号に掲げる者以外の者${kanji(deviceCap.otherwise)}円`);
    expect(now).toContain(`${kanji(deviceLevyLimit)}円`);
    expect(now).toContain("同項の申請に係る障害者の配偶者とする");
  });

  test("35条 and 附則: 自立支援医療", () => {
    const text = article(order, "三十五");
    for (const yen of [recoveryCaps.low1, recoveryCaps.low2, recoveryCaps.under33000, recoveryCaps.otherwise])
      expect(text).toContain(`${kanji(yen)}円`);
    expect(text).toContain(`${kanji(recoveryLevies.small)}円未満`);
    for (const yen of [recoveryForATime.large, recoveryForATime.child, recoveryForATime.childSmall])
      expect(now).toContain(`${kanji(yen)}円`);
    expect(now).toContain(`${kanji(recoveryLevies.large)}円未満`);
    expect(now).toContain("令和九年三月三十一日までの間");
    expect(recoveryForATime.until).toBe("2027-04-01");
  });
});

test("periods of a decision, ages and lengths", () => {
  const periods = article(rules, "十五");
  expect(periods).toContain(`一月間から${kanji(12)}月間まで`);
  expect(periods).toContain(`一月間から${kanji(36)}月間まで`);
  expect(act).toContain(`${kanji(ages.adult)}歳以上である`);
  expect(rules).toContain(`就労を希望する${kanji(ages.sixtyFive)}歳未満の障害者`);
  expect(order).toContain(`${kanji(ages.sixtyFive)}歳に達する日前五年間`);
  expect([ages.careSecond, ages.fifty, ages.twenty, pensionWaitMonths]).toEqual([40, 50, 20, 18]);
});

test("the bands that are asked meet at every levy the law names", () => {
  const ends = (bands: Readonly<Record<string, readonly [number, number]>>) =>
    Object.values(bands).map(([from]) => from);
  expect(ends(levyBands)).toEqual([
    0,
    recoveryLevies.small,
    levySteps.general1,
    recoveryLevies.large,
    levySteps.general2,
  ]);
  expect(ends(coupleBands)).toEqual([0, welfareLevies.adult, welfareLevies.child, deviceLevyLimit]);
});

test("the sixteen 特定疾病 are those of 介護保険法施行令2条, in its order", () => {
  const lines = read("law/2020/410CO0000000412.txt")
    .split("\n")
    .filter((line) => line.startsWith("  "));
  expect(lines.map((line) => line.trim().replace(/^[一二三四五六七八九十]+　/u, ""))).toEqual(
    specificDiseases,
  );
});

describe("diseases by 告示番号", () => {
  interface Row {
    readonly notificationNumber?: number;
    readonly isNotifiedDisease?: boolean;
    readonly program: string;
    readonly mhlwName?: string;
  }
  const all = (JSON.parse(read("data/diseases-nando.json")) as { readonly diseases: readonly Row[] })
    .diseases;
  const nameOf = (no: number) =>
    all.find((one) => one.program === "designated" && one.isNotifiedDisease && one.notificationNumber === no)
      ?.mhlwName;

  test("the kinds named by pages bear the number they bear in the notice", () => {
    for (const [no, name] of [...diseaseKinds.motorNeuron, ...diseaseKinds.muscularDystrophy])
      expect(nameOf(no)).toBe(name);
  });

  test("what is one of the sixteen by its name is named there", () => {
    const bare = (no: number) => nameOf(no)?.replace(/[（(].*$/u, "") ?? "?";
    const same = specificAmongDesignated.filter(([, , how]) => how === "same");
    expect(specificAmongDesignated.filter(([no]) => bare(no) === "?")).toEqual([]);
    expect(same.filter(([no, item]) => !specificDiseases[item - 1]?.includes(bare(no)))).toEqual([]);
    expect(same.length).toBe(7);
  });
});
