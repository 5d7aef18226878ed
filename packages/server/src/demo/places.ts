import { readFileSync } from "node:fs";
import { z } from "zod";
import { organisationId } from "../identity/index.ts";
import type { Random } from "./random.ts";

/** Where a record is kept and in which municipality its person lives. */
export interface Place {
  readonly organisationId: string;
  readonly kind: "municipality" | "facility" | "support_centre";
  readonly code: string;
  readonly municipalityCode: string;
}

const folder = new URL("../../../../data/", import.meta.url);

function read<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
}

const code = z.object({ code: z.string() });
const areas = z.object({
  areas: z.array(z.object({ population2024: z.number().nullish(), municipalities: z.array(code) })),
});
const cities = z.object({
  municipalities: z.array(
    z.object({ code: z.string(), prefCode: z.string(), name: z.string(), northernTerritories: z.boolean() }),
  ),
  wards: z.array(z.object({ cityCode: z.string() })),
});
const hospitals = z.object({
  hospitals: z.array(
    z.object({
      id: z.string(),
      prefCode: z.string(),
      name: z.string(),
      bedReport: z.object({ municipalityCode: z.string().nullish() }).nullish(),
    }),
  ),
});
const centres = z.object({
  centres: z.array(
    z.object({ id: z.string(), prefCode: z.string(), municipalityCode: z.string().nullish() }),
  ),
});

type City = z.infer<typeof cities>["municipalities"][number];

/** For a municipality of no known area: about what a small town has. */
const UNKNOWN_POPULATION = 8_000;

/**
 * data/ tells how many live in a medical area, not in a municipality. An area's people are shared out by kind: a ward of
 * a designated city counts as 4, a city or special ward 3, a town 1, a village a half.
 */
function populations(): readonly (readonly [City, number])[] {
  const { municipalities, wards } = read("municipalities.json", cities);
  const wardCounts = Map.groupBy(wards, ({ cityCode }) => cityCode);
  const shareOf = ({ code: own, name }: City) =>
    4 * (wardCounts.get(own)?.length ?? 0) || ({ 市: 3, 区: 3, 町: 1 }[name.at(-1) ?? ""] ?? 0.5);
  const byCode = new Map(municipalities.map((city) => [city.code, city]));
  const people = new Map<string, number>();
  for (const area of read("medical-areas.json", areas).areas) {
    const members = area.municipalities.flatMap((each) => byCode.get(each.code) ?? []);
    const shares = members.reduce((sum, city) => sum + shareOf(city), 0);
    for (const city of members) {
      const part = ((area.population2024 ?? 0) * shareOf(city)) / shares;
      people.set(city.code, (people.get(city.code) ?? 0) + part);
    }
  }
  return municipalities
    .filter(({ northernTerritories }) => !northernTerritories)
    .map((city) => [city, people.get(city.code) || UNKNOWN_POPULATION]);
}

interface Weighted {
  readonly place: Place;
  readonly weight: number;
}

function weighted(): readonly Weighted[] {
  const cityWeights = populations();
  const place = (kind: Place["kind"], own: string, municipalityCode: string): Place => ({
    organisationId: organisationId(kind, own),
    kind,
    code: own,
    municipalityCode,
  });
  const largest = new Map<string, [City, number]>();
  const prefectures = new Map<string, number>();
  for (const [city, weight] of cityWeights) {
    prefectures.set(city.prefCode, (prefectures.get(city.prefCode) ?? 0) + weight);
    if (weight > (largest.get(city.prefCode)?.[1] ?? 0)) largest.set(city.prefCode, [city, weight]);
  }
  const seat = (prefCode: string) => largest.get(prefCode)?.[0].code ?? "";
  const { hospitals: all } = read("nanbyo-hospitals.json", hospitals);
  const listedOnce = [...new Map(all.map((each) => [`${each.prefCode} ${each.name}`, each])).values()];
  const perPrefecture = Map.groupBy(listedOnce, ({ prefCode }) => prefCode);
  const share = (prefCode: string, of: number) => (prefectures.get(prefCode) ?? 0) * of;
  return [
    ...cityWeights.map(([city, weight]) => ({
      place: place("municipality", city.code, city.code),
      weight: weight * 0.8,
    })),
    ...listedOnce.map(({ id, prefCode, bedReport }) => ({
      place: place("facility", id, bedReport?.municipalityCode ?? seat(prefCode)),
      weight: share(prefCode, 0.15) / (perPrefecture.get(prefCode)?.length ?? 1),
    })),
    ...read("consultation-centres.json", centres).centres.map(({ id, prefCode, municipalityCode }) => ({
      place: place("support_centre", id, municipalityCode ?? seat(prefCode)),
      weight: share(prefCode, 0.05),
    })),
  ];
}

/** All places records are kept, and one of them by chance: the more people live around it, the likelier. */
export function loadPlaces() {
  const all = weighted();
  let total = 0;
  const ends = all.map(({ weight }) => (total += weight));
  const places = all.map((each) => each.place);
  function choose(random: Random): Place {
    const wanted = random() * total;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const chosen = places[low];
    if (!chosen) throw new RangeError("there is no place");
    return chosen;
  }
  return { places, choose };
}

export type Places = ReturnType<typeof loadPlaces>;
