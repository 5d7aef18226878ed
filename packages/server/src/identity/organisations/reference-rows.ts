import { createHash } from "node:crypto";
import type { OrganisationKind } from "@yorisoi/rules/identity";
import { centres, type Hospital, hospitals, municipalities, prefectures } from "./data-files.ts";

/** One organisation as data/ tells it; absent facts are null. */
export interface ReferenceRow {
  readonly organisation_id: string;
  readonly kind: OrganisationKind;
  readonly code: string;
  readonly name: string;
  readonly kana?: string | null | undefined;
  readonly prefecture_code: string;
  readonly municipality_code?: string | null | undefined;
  readonly area_code?: string | null | undefined;
  readonly part_of?: string | null | undefined;
  readonly postal_code?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly source: string;
}

/** The same organisation has the same id in every installation. */
export function organisationId(kind: OrganisationKind, code: string): string {
  const hex = createHash("md5").update(`${kind}:${code}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function placeOf({ openData, bedReport }: Hospital, codes: ReadonlyMap<string, string>) {
  return {
    municipality_code: codes.get(openData?.municipalityCode5 ?? "") ?? bedReport?.municipalityCode,
    area_code: openData?.areaCode ?? bedReport?.areaCode,
    address: openData?.address ?? bedReport?.addressP04,
  };
}

/** All organisations of data/: prefectures first, because the others are part of them. */
export function referenceRows(): readonly ReferenceRow[] {
  const { municipalities: cities, wards } = municipalities();
  const prefectureIds = new Map(
    prefectures().map(({ code, code2 }) => [code2, organisationId("prefecture", code)]),
  );
  const codes = new Map([...cities, ...wards].map(({ code }) => [code.slice(0, 5), code]));
  const listedOnce = new Map(hospitals().map((each) => [`${each.prefCode} ${each.name}`, each])).values();
  return [
    ...prefectures().map(({ code, code2, name, kana, url }) => ({
      organisation_id: organisationId("prefecture", code),
      kind: "prefecture" as const,
      code,
      name,
      kana,
      url,
      prefecture_code: code2,
      source: "data/prefectures.json",
    })),
    ...cities
      .filter(({ northernTerritories }) => !northernTerritories)
      .map(({ code, name, kana, url, prefCode, areaCode }) => ({
        organisation_id: organisationId("municipality", code),
        kind: "municipality" as const,
        code,
        name,
        kana,
        url,
        prefecture_code: prefCode,
        municipality_code: code,
        area_code: areaCode,
        part_of: prefectureIds.get(prefCode),
        source: "data/municipalities.json",
      })),
    ...wards.map(({ code, fullName, kana, prefCode, cityCode, areaCode }) => ({
      organisation_id: organisationId("ward", code),
      kind: "ward" as const,
      code,
      name: fullName,
      kana,
      prefecture_code: prefCode,
      municipality_code: code,
      area_code: areaCode,
      part_of: organisationId("municipality", cityCode),
      source: "data/municipalities.json",
    })),
    ...[...listedOnce].map((each) => ({
      organisation_id: organisationId("facility", each.id),
      kind: "facility" as const,
      code: each.id,
      name: each.name,
      kana: each.openData?.kana,
      url: each.openData?.url,
      prefecture_code: each.prefCode,
      ...placeOf(each, codes),
      source: "data/nanbyo-hospitals.json",
    })),
    ...centres().map((each) => ({
      organisation_id: organisationId("support_centre", each.id),
      kind: "support_centre" as const,
      code: each.id,
      name: each.name,
      prefecture_code: each.prefCode,
      municipality_code: each.municipalityCode,
      area_code: each.areaCode,
      postal_code: each.postalCode,
      address: [each.address, each.building].filter(Boolean).join(" "),
      phone: each.phone,
      url: each.url,
      source: "data/consultation-centres.json",
    })),
  ];
}
