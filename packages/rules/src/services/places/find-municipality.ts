import { type Municipality, municipalities } from "./municipality.ts";

const KATAKANA_TO_HIRAGANA = 0x60;

/** One spelling for what people write in several ways: width, spaces, katakana, ヶ/ケ/が, ノ/の/之, 郡 before a town. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s・,、]/gu, "")
    .replace(/[ヶケヵがガ](?=.)/gu, "け")
    .replace(/[之乃]/gu, "の")
    .replace(/[ァ-ヴ]/gu, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) - KATAKANA_TO_HIRAGANA),
    );
}

const shortPrefecture = (name: string) => name.replace(/(?<=..)[都府県]$/u, "");
const shortKana = (kana: string) => kana.replace(/(?<=..)(?:けん|ふ|(?<=とうきょう)と)$/u, "");

/** Every way to write a municipality in full, the bare name first. */
function keysOf({ name, kana, prefecture }: Municipality): readonly string[] {
  const ward = /市(.+区)$/u.exec(name)?.[1];
  return [
    name,
    prefecture.name + name,
    shortPrefecture(prefecture.name) + name,
    kana,
    prefecture.kana + kana,
    shortKana(prefecture.kana) + kana,
    ...(ward ? [ward] : []),
  ].map(folded);
}

const rows = municipalities.map((municipality) => ({ municipality, keys: keysOf(municipality) }));

/** The source has towns without their 郡: 「西多摩郡瑞穂町」 is looked for as 「瑞穂町」 when nothing else is found. */
function withoutDistrict(query: string): string {
  return query.replace(/^(.+?[都道府県])?.{1,5}郡(?=.)/u, "$1");
}

const NONE = 5;

/** 0 the name itself, 1 the name but for 市区町村, 2 its beginning, 3 an address in it, 4 a part of it, 5 nothing of it. */
function fitOfKey(key: string, query: string): number {
  if (key.startsWith(query)) return Math.min(key.length - query.length, 2);
  if (query.length > key.length && key.length > 2 && query.startsWith(key)) return 3;
  return key.includes(query) ? 4 : NONE;
}

/** The best fit of a query to any way of writing a name; null when it fits none. */
function fit(keys: readonly string[], query: string): number | null {
  let best = NONE;
  for (const key of keys) best = Math.min(best, fitOfKey(key, query));
  return best === NONE ? null : best;
}

function fitting(query: string): readonly Municipality[] {
  return rows
    .flatMap(({ municipality, keys }) => {
      const rank = fit(keys, query);
      return rank === null ? [] : [{ municipality, rank }];
    })
    .toSorted((one, other) => {
      const longer = other.municipality.name.length - one.municipality.name.length;
      return one.rank - other.rank || (one.rank === 3 ? longer : 0);
    })
    .map(({ municipality }) => municipality);
}

/**
 * Municipalities and wards by kanji, kana or a part of the name, with or without the prefecture, also by an address that
 * begins with them: best first, equals in the order of their codes, of addresses the longest name first.
 * @param limit how many at most.
 */
export function findMunicipality(text: string, limit = 10): readonly Municipality[] {
  const query = folded(text);
  if (query === "") return [];
  const found = fitting(query);
  return (found.length > 0 ? found : fitting(withoutDistrict(query))).slice(0, limit);
}
