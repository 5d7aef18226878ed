import { nameKey } from "../name-key.ts";
import { type Item2013, items } from "./items.ts";

/** Other names in use → the item: those of the 2014 sheet, of the list of remarks on the form, of older software. */
// biome-ignore format: one item per line
const otherNames: Readonly<Record<string, readonly string[]>> = {
  座位保持: ["坐位保持"],
  じょくそう: ["じょくそう(床ずれ)", "床ずれ", "褥瘡"],
  えん下: ["嚥下"],
  口腔清潔: ["口腔の清潔"],
  つめ切り: ["爪切り"],
  上衣の着脱: ["上衣", "衣服着脱 上衣", "衣服着脱 上衣の着脱"],
  ズボン等の着脱: ["ズボン等", "ズボン・パンツ等の着脱", "衣服着脱 ズボン等", "衣服着脱 ズボン、パンツ等の着脱", "衣服着脱 ズボン等の着脱"],
  薬の内服: ["服薬"],
  電話の利用: ["電話等の利用"],
  本人独自の表現方法: ["独自の表現方法"],
  言葉以外の手段を用いた説明の理解: ["言葉以外の手段を用いた説明理解"],
  毎日の日課を理解: ["毎日の日課の理解"],
  生年月日をいう: ["生年月日を言う", "生年月日や年齢を答える"],
  自分の名前をいう: ["自分の名前を言う", "自分の名前を答える"],
  今の季節を理解: ["今の季節の理解"],
  場所の理解: ["自分がいる場所を答える"],
  幻視幻聴: ["幻視・幻聴"],
  暴言暴行: ["暴言・暴行"],
  大声をだす: ["大声を出す"],
  介護に抵抗: ["介護への抵抗"],
  常時の徘徊: ["徘徊"],
  落ち着きなし: ["落ち着きがない"],
  一人で出たがる: ["1人で出たがる", "ひとりで出たがる"],
  自らを傷つける行為: ["自ら叩く等の行為", "自傷行為"],
  他人を傷つける行為: ["他を叩く等の行為", "他害行為"],
  不適切な行為: ["興味等による行動"],
  通常と違う声: ["突発的に通常と違う声を出す"],
  突発的な行動: ["突発的行動"],
  "過食・反すう等": ["反すう等"],
  憂鬱で悲観的: ["そう鬱状態", "そううつ状態"],
  "食事の配膳・下膳": ["食事の配下膳", "配下膳", "配膳・下膳"],
  入浴の準備と後片付け: ["入浴の準備", "入浴準備", "入浴の準備・片付け", "入浴の準備 片付け", "入浴の準備と片付け"],
  買い物: ["買物"],
  交通手段の利用: ["交通手段"],
};

/** 「麻痺」 and 「拘縮」 may stand before a part of the body, nested or flat, with or without brackets. */
const bodyParts: readonly (readonly [number: string, titles: readonly string[]])[] = [
  ["1-1", ["麻痺", "麻痺等の有無"]],
  ["1-2", ["拘縮", "関節の拘縮", "関節の動く範囲の制限", "関節の動く範囲の制限の有無"]],
];

function namesOfBodyPart({ number, asked }: Item2013): string[] {
  return bodyParts.flatMap(([prefix, titles]) =>
    number.startsWith(prefix) ? titles.flatMap((title) => [`${title} ${asked}`, `${title}(${asked})`]) : [],
  );
}

/** The key of a name or number: `７―ア`, `7 ア` and `7-ア` become equal. */
export function itemKey(written: string): string {
  return nameKey(written)
    .replace(/[―‐‑‒–—−]/gu, "-")
    .replace(/(?<=\d)-(?=[ア-ヤ]$)/u, "");
}

function namesOf(item: Item2013): string[] {
  const { name, number, lawName, asked } = item;
  const all = [name, number, `${number} ${name}`, lawName, asked, ...(otherNames[name] ?? [])];
  return [...all, ...namesOfBodyPart(item)];
}

/** A name of two items (「その他」) finds none. */
const byKey = new Map<string, Item2013 | null>();
for (const item of items) {
  for (const key of new Set(namesOf(item).map(itemKey))) byKey.set(key, byKey.has(key) ? null : item);
}

/** Finds an item by its name, by any other name in use, or by its number on the form (`2-2`, `7-ア`). */
export function findItem(written: string): Item2013 | null {
  return byKey.get(itemKey(written)) ?? null;
}

/** An item that must exist; a missing one is a fault of the program. */
export function itemNamed(name: string): Item2013 {
  const item = findItem(name);
  if (!item) throw new Error(`no such item: ${name}`);
  return item;
}
