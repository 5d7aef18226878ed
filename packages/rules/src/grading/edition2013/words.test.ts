import { expect, test } from "vitest";
import { nameKey } from "../name-key.ts";
import { items } from "./items.ts";
import { itemNamed } from "./names.ts";
import { finderFor, wordsOf } from "./words.ts";

test("every label, form word and number of every item finds its own option", () => {
  for (const item of items) {
    const find = finderFor(item);
    item.options.forEach(({ label }, at) => {
      for (const written of [label, item.formLabels[at], at + 1, String(at + 1)]) {
        expect(find(written), `${item.name}: ${written}`).toBe(at);
      }
    });
  }
});

test("no accepted word could mean two options of an item", () => {
  for (const item of items) {
    const words = wordsOf(item);
    const meant = new Map<string, string>();
    for (const { label } of item.options) {
      for (const word of new Set([label, ...(words[label] ?? [])].map(nameKey))) {
        expect(meant.get(word), `${item.name}: ${word}`).toBeUndefined();
        meant.set(word, label);
      }
    }
  }
});

// biome-ignore format: one word per line
const accepted = [
  ["起き上がり", "つかまらないでできる", "できる"], ["起き上がり", "何かにつかまればできる", "つかまれば可"],
  ["座位保持", "支えてもらえればできる", "支えが必要"], ["座位保持", "自分の手で支えればできる", "自分で支えれば可"],
  ["両足での立位", "支えなしでできる", "できる"], ["両足での立位", "何か支えがあればできる", "支えが必要"],
  ["移動", "できる", "自立"], ["視力", "普通(日常生活に支障がない)", "普通"], ["視力", "1m先が見える", "１ｍ先が見える"],
  ["意思の伝達", "調査対象者が意思を他者に伝達できる", "できる"], ["異食行動", "３Ｂ", "ある"], ["異食行動", "3a", null],
  ["本人独自の表現方法", "意思表示ができない", "意思表示ができない。"], ["調理", "一部介助", "見守り、一部介助"],
  ["不適切な行為", "ほぼ毎日", "ほぼ毎日（ほぼ外出のたび）"], ["拘縮(肩関節)", "なし", "ない"],
  ["寝返り", "全介助", null], ["寝返り", "4", null], ["寝返り", 0, null], ["寝返り", 1.5, null], ["寝返り", true, null],
] as const;

test.each(accepted)("%s: 「%s」 is 「%s」", (name, written, label) => {
  const item = itemNamed(name);
  expect(item.options[finderFor(item)(written)]?.label ?? null).toBe(label);
});
