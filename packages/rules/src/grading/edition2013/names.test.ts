import { expect, test } from "vitest";
import { isScored, items, limbs } from "./items.ts";
import { findItem } from "./names.ts";
import { table7 } from "./tables/table7.ts";
import { table8 } from "./tables/table8.ts";

test("there are 106 items with different names and numbers", () => {
  expect(items).toHaveLength(106);
  expect(new Set(items.map(({ name }) => name)).size).toBe(106);
  expect(new Set(items.map(({ number }) => number)).size).toBe(106);
  expect(items.every(({ index }, at) => index === at)).toBe(true);
});

test("every item is found by its name, its number and both as the manual writes them", () => {
  for (const item of items) {
    const { name, number } = item;
    expect([name, number, `${number} ${name}`].map(findItem)).toEqual([item, item, item]);
  }
});

test("every row of Tables 7 and 8 has its item; 麻痺 has the four limbs", () => {
  const names = [...table7.map(([, , name]) => name), ...table8.map(({ item }) => item)];
  expect(names.filter((name) => !findItem(name))).toEqual(["麻痺"]);
  expect(limbs.map(({ asked }) => asked)).toEqual(["左上肢", "右上肢", "左下肢", "右下肢"]);
  expect(items.filter(isScored)).toHaveLength(61 + 4);
});

// biome-ignore format: one name per line
const other = [
  ["麻痺(左上肢)", "麻痺 左上肢"], ["麻痺　左上肢", "麻痺 左上肢"], ["1-1 その他", "麻痺 その他"],
  ["拘縮 肩関節", "拘縮(肩関節)"], ["拘縮（肩関節）", "拘縮(肩関節)"], ["関節の拘縮 その他", "拘縮(その他)"],
  ["2-2", "起き上がり"], ["２―２", "起き上がり"], ["４―１―イ", "皮膚疾患"], ["4-1 イ", "皮膚疾患"], ["5-1 エ", "つめ切り"],
  ["7-ﾂ", "異食行動"], ["7 ヤ", "疑い深く拒否的"], ["８－１２", "カテーテル"],
  ["両足での立位保持", "両足での立位"], ["衣服着脱 上衣", "上衣の着脱"], ["ズボン、パンツ等の着脱", "ズボン等の着脱"],
  ["本人独自の表現方法を用いた意思表示", "本人独自の表現方法"], ["介護者の指示への反応", "指示への反応"],
  ["1人で出たがる", "一人で出たがる"], ["１人で出たがる", "一人で出たがる"], ["徘徊", "常時の徘徊"],
  ["配下膳", "食事の配膳・下膳"], ["食事の配下膳", "食事の配膳・下膳"], ["入浴準備", "入浴の準備と後片付け"],
  ["入浴の準備 片付け", "入浴の準備と後片付け"], ["買物", "買い物"], ["交通手段", "交通手段の利用"],
] as const;

test.each(other)("「%s」 is 「%s」", (written, name) => {
  expect(findItem(written)?.name).toBe(name);
});

test.each(["その他", "麻痺", "拘縮", "7-ン", ""])("「%s」 names no single item", (written) => {
  expect(findItem(written)).toBeNull();
});
