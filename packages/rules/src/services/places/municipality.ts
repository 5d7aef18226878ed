import { municipalityRows, wardRows } from "./tables/municipalities.ts";
import { type Prefecture, prefectureOf } from "./prefecture.ts";

/** A city, town, village or ward of Tokyo, or a ward of a designated city. */
export interface Municipality {
  /** Five digits of 全国地方公共団体コード. */
  readonly code: string;
  /** 「函館市」; of a ward with its city, 「札幌市中央区」. */
  readonly name: string;
  /** Hiragana of the name. */
  readonly kana: string;
  readonly prefecture: Prefecture;
  /** Code of the designated city a ward belongs to; null for all others. */
  readonly city: string | null;
  /** Area of health care (構想区域), four digits; empty where the source has none. */
  readonly area: string;
  /** Site of the municipality, of a ward that of its city. */
  readonly url: string;
}

function cityFrom(row: string): Municipality {
  const [code = "", name = "", kana = "", area = "", url = ""] = row.split("\t");
  return { code, name, kana, prefecture: prefectureOf(code), city: null, area, url };
}

const cities = municipalityRows.split("\n").map(cityFrom);
const byCode = new Map(cities.map((city) => [city.code, city]));

function wardFrom(row: string): Municipality[] {
  const [code = "", cityCode = "", name = "", kana = "", area = ""] = row.split("\t");
  const city = byCode.get(cityCode);
  if (!city) return [];
  const { prefecture, url } = city;
  return [{ code, name: city.name + name, kana: city.kana + kana, prefecture, city: cityCode, area, url }];
}

const wards = wardRows.split("\n").flatMap(wardFrom);
for (const ward of wards) byCode.set(ward.code, ward);

/**
 * The 1,741 municipalities and 171 wards of the designated cities, in the order of their codes, as of 2024-01-01.
 * Source: data/municipalities.json; licences in data/SOURCES.md.
 */
export const municipalities: readonly Municipality[] = [...cities, ...wards].toSorted((one, other) =>
  one.code < other.code ? -1 : 1,
);

/** The municipality or ward of a code of five digits, or of six with its check digit; undefined when there is none. */
export function municipalityOf(code: string): Municipality | undefined {
  return byCode.get(code.slice(0, 5));
}
