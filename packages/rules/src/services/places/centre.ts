import { municipalityOf } from "./municipality.ts";
import { branchRows, centreRows } from "./tables/centres.ts";

/** A 難病相談支援センター, or a branch of one. */
export interface Centre {
  readonly name: string;
  /** As printed; null where the source has none. */
  readonly telephone: string | null;
  readonly postalCode: string | null;
  /** With the building; null where the source has none. */
  readonly address: string | null;
  readonly url: string | null;
  /** Prefectures and designated cities it is for, by name, as in the source; a branch has those of its prefecture. */
  readonly coverage: readonly string[];
  readonly isBranch: boolean;
}

interface PlacedCentre extends Centre {
  readonly prefecture: string;
  readonly municipality: string;
  readonly area: string;
}

function centreFrom(row: string, isBranch: boolean): PlacedCentre {
  const [prefecture = "", name = "", telephone, postalCode, place, building, ...rest] = row.split("\t");
  const [municipality = "", area = "", url, coverage = ""] = rest;
  return {
    name,
    telephone: telephone || null,
    postalCode: postalCode || null,
    address: [place, building].filter(Boolean).join(" ") || null,
    url: url || null,
    coverage: coverage.split("・").filter(Boolean),
    isBranch,
    prefecture,
    municipality,
    area: area || municipalityOf(municipality)?.area || "",
  };
}

const centres: readonly PlacedCentre[] = [
  ...centreRows.split("\n").map((row) => centreFrom(row, false)),
  ...branchRows.split("\n").map((row) => centreFrom(row, true)),
];

/** Lower comes first. */
type Rank = readonly [isCitys: number, isBranch: number, near: number];

/**
 * The 難病相談支援センター of those who live in a municipality or ward: those of the designated city itself, then those of
 * its prefecture, then its branches; among equals the ones in the same municipality, then the same area of health care.
 * Within a prefecture the source says for nobody which of several centres is theirs: all are listed. Empty for an unknown
 * code. Source: data/consultation-centres.json (難病情報センター, read 2026-10-02); see data/SOURCES.md.
 */
export function centresFor(code: string): readonly Centre[] {
  const home = municipalityOf(code);
  if (!home) return [];
  const city = municipalityOf(home.city ?? home.code)?.name ?? home.name;
  const { prefecture } = home;
  const isOf = (centre: PlacedCentre) =>
    centre.prefecture === prefecture.code &&
    (centre.isBranch || centre.coverage.includes(city) || centre.coverage.includes(prefecture.name));
  const near = (centre: PlacedCentre) => {
    if (centre.municipality === home.code) return 0;
    return centre.area !== "" && centre.area === home.area ? 1 : 2;
  };
  const rank = (centre: PlacedCentre): Rank => [
    centre.coverage.includes(city) ? 0 : 1,
    centre.isBranch ? 1 : 0,
    near(centre),
  ];
  return centres
    .filter(isOf)
    .map((centre) => ({ centre, rank: rank(centre).join("") }))
    .toSorted((one, other) => Number(one.rank) - Number(other.rank))
    .map(({ centre }) => shown(centre, prefecture.name));
}

function shown(centre: PlacedCentre, prefecture: string): Centre {
  const { prefecture: _code, municipality: _municipality, area: _area, ...rest } = centre;
  return rest.isBranch ? { ...rest, coverage: [prefecture] } : rest;
}
