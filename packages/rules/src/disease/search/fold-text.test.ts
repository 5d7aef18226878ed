import { describe, expect, test } from "vitest";
import { diseases } from "../catalogue/index.ts";
import { nameVariants } from "../tables/name-variants.ts";
import { foldRomaji } from "./fold-romaji.ts";
import { foldText, foldWidth, spellingOf } from "./fold-text.ts";
import { kanjiForms } from "./tables/kanji-forms.ts";
import { mixedWritings } from "./tables/mixed-writings.ts";
import {
  largeLetters,
  sameSounds,
  smallLetters,
  soundRules,
  spellingRules,
  syllables,
  vowelRows,
} from "./tables/sounds.ts";

describe("what is written differently and means the same has one key", () => {
  test.each([
    ["後縦靭帯骨化症", "後縦靱帯骨化症"],
    ["骨髄線維症", "骨髓纖維症"],
    ["有棘赤血球舞踏病", "有棘　赤血球舞蹈病"],
    ["多発性嚢胞腎", "多發性囊胞腎"],
    ["ＨＴＬＶ―一関連脊髄症", "HTLV-1関連脊髄症"],
    ["クロウ・深瀬症候群", "クローウ深瀬症候群"],
    ["スティーヴンス・ジョンソン症候群", "ｽﾃｨｰﾌﾞﾝｽ ｼﾞｮﾝｿﾝ症候群"],
    ["シェーグレン症候群", "しえーぐれん症候群"],
    ["じゅうしょうきんむりょくしょう", "ジユウシヨウキンムリヨクシヨウ"],
    ["こうかしょう", "コーカショー"],
    ["てつづき", "テツズキ"],
    ["α1-アンチトリプシン欠乏症", "アルファ１アンチトリプシン欠乏症"],
    ["β-ketothiolase deficiency", "beta ketothiolase deficiency"],
    ["高チロシン血症1型", "高チロシン血症Ⅰ型"],
    ["MPS II", "MPS 2"],
    ["Sjögren's syndrome", "Sjogren syndrome"],
    ["Moebius syndrome", "Möbius syndrome"],
    ["Haemolytic anaemia", "hemolytic anemia"],
    ["IgＡ 腎症", "ＩｇＡ腎症"],
    ["佐々木", "佐佐木"],
    ["多発性嚢胞腎", "多発性のう胞腎"],
    ["肺胞蛋白症", "肺胞タンパク症"],
    ["発作性夜間ヘモグロビン尿症", "発作性夜間血色素尿症"],
    ["痙攣重積型急性脳症", "けいれん重積型急性脳症"],
    ["進行性核上性麻痺", "進行性核上性麻ひ"],
    ["胆汁うっ滞", "胆汁鬱滞"],
    ["常染色体優性遺伝", "常染色体顕性遺伝"],
    ["GSD Ia", "GSD 1a"],
    ["GSDⅡ", "GSD2"],
    ["側灣症", "側弯症"],
  ])("%s = %s", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
    expect(foldText(one)).not.toBe("");
  });

  test.each([
    ["脆弱X症候群", "脆弱10症候群"],
    ["ATR-X症候群", "ATR-10症候群"],
    ["肺動脈", "肺静脈"],
    ["筋型糖原病", "肝型糖原病"],
  ])("%s is not %s", (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test("marks alone have no key, and folding a key changes nothing", () => {
    expect(foldText(" ・（）－、。!?")).toBe("");
    for (const name of ["大脳皮質基底核変性症", "β-マンノシドーシス", "Crohn's disease", "ティッシュ"]) {
      expect(foldText(foldText(name))).toBe(foldText(name));
    }
  });
});

describe("romaji of every school, and kana, have one key", () => {
  test.each([
    ["きんいしゅくせいそくさくこうかしょう", "kin'ishukusei sokusaku kōkashō"],
    ["きんいしゅくせいそくさくこうかしょう", "KINISYUKUSEI SOKUSAKU KOUKASYOU"],
    ["きんいしゅくせいそくさくこうかしょう", "kinisyukuseesokusakukookasyoo"],
    ["けっせつせいこうかしょう", "kessetsuseikokasho"],
    ["けっせつせいこうかしょう", "ketusetuseikoukasyou".replace("ketu", "kes")],
    ["てんぽうそう", "tempōsō"],
    ["じゃくねんせい", "zyakunensei"],
    ["ちゅうじょう・にしむら", "chuujou-nishimura"],
    ["ふぁろーしちょうしょう", "faroo sichoushou"],
    ["ヴォルフ", "boruhu"],
    ["パーキンソン病", "pa-kinson病"],
    ["パーキンソン病", "ぱーきんそn病"],
    ["おおたはらしょうこうぐん", "Ohtahara shokogun"],
    ["はっせい", "haxtusei"],
  ])("%s = %s", (one, other) => {
    expect(foldRomaji(one)).toBe(foldRomaji(other));
  });
});

describe("spelling tells an error from another way of writing", () => {
  test.each([
    ["クローン病", "くろーん病"],
    ["こうかしょう", "コーカショオ"],
    ["シェーグレン症候群", "シエーグレン症候群"],
    ["多発性嚢胞腎", "多発性のう胞腎"],
    ["haemolytic anaemia", "hemolytic anemia"],
    ["HTLV-1関連脊髄症", "HTLVー1関連脊髄症"],
  ])("%s and %s are spelled alike", (one, other) => {
    expect(spellingOf(one)).toBe(spellingOf(other));
  });

  test.each([
    ["クローン病", "クーロン病"],
    ["パーキンソン病", "パキンソン病"],
  ])("%s and %s are not, though they have one key", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
    expect(spellingOf(one)).not.toBe(spellingOf(other));
  });
});

describe("the quick folding does what the tables say, for every name of the catalogue", () => {
  const texts = new Set(
    diseases.flatMap((given) => [
      given.name,
      given.officialName,
      given.kana,
      given.english,
      ...given.otherNames,
      ...given.otherEnglish,
    ]),
  );
  const forms = new Map<string, string>([
    ...nameVariants.flatMap(([form, others]) => Array.from(others, (other) => [other, form] as const)),
    ...kanjiForms
      .trim()
      .split(/\s+/u)
      .flatMap(([form = "", ...others]) => others.map((other) => [other, form] as const)),
    ...Array.from("一二三四五六七八九", (digit, at) => [digit, String(at + 1)] as const),
  ]);
  const formOf = (sign: string): string => (forms.has(sign) ? formOf(forms.get(sign) ?? "") : sign);
  const sound = (text: string) =>
    sameSounds.reduce(
      (done, [written, heard]) => done.replaceAll(written, heard),
      Array.from(text.replace(/(.)々/gu, "$1$1"), (sign) =>
        /[ぁ-ゖ]/u.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0x60) : formOf(sign),
      )
        .join("")
        .replace(/[^\p{L}\p{N}]|ー/gu, ""),
    );
  const large = (text: string) =>
    text.replace(/./gu, (sign) =>
      smallLetters.includes(sign) ? (largeLetters[smallLetters.indexOf(sign)] ?? "") : sign,
    );
  const short = (text: string) =>
    vowelRows.reduce(
      (done, [row, marks]) => done.replace(new RegExp(`([${row}])[${marks}]+`, "gu"), "$1"),
      text,
    );

  test("as written", () => {
    const mixed = mixedWritings
      .trim()
      .split("\n")
      .map((line) => line.split(" "));
    const plain = [...texts].filter((text) => {
      const isMixed = mixed.some(([, ...others]) => others.some((other) => text.includes(other)));
      return !isMixed && !/[a-z]{5}|['’`´]/u.test(foldWidth(text));
    });
    expect(plain.length).toBeGreaterThan(5000);
    const keyOf = (text: string) => short(large(sound(foldWidth(text))));
    const other = plain.filter((text) => foldText(text) !== keyOf(text));
    expect(other.map((text) => [text, foldText(text), keyOf(text)])).toEqual([]);
  });

  test("as sounded", () => {
    const latin = new Map(
      [...syllables.matchAll(/(\S) (\S+)/gu)].map(([, kana = "", roman = ""]) => [kana, roman]),
    );
    const keyOf = (text: string) => {
      const letters = sound(foldWidth(text));
      let done = Array.from(letters.replaceAll("ッ", ""), (sign) => latin.get(large(sign)) ?? sign).join("");
      if (/[a-z]/u.test(letters)) for (const [from, to] of spellingRules) done = done.replace(from, to);
      for (const { from, to } of soundRules) done = done.replace(from, to);
      return done;
    };
    const other = [...texts].filter((text) => foldRomaji(text) !== keyOf(text));
    expect(other.map((text) => [text, foldRomaji(text), keyOf(text)])).toEqual([]);
  });
});
