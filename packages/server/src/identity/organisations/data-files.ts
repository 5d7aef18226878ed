import { readFileSync } from "node:fs";
import { z } from "zod";

const folder = new URL("../../../../../data/", import.meta.url);

/** Reads a file of data/ that this slice needs, checked for the parts it uses. */
function read<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
}

const text = z.string().nullish();

const prefecture = z.object({
  code: z.string(),
  code2: z.string(),
  name: z.string(),
  kana: z.string(),
  url: text,
});
const municipality = z.object({
  code: z.string(),
  prefCode: z.string(),
  name: z.string(),
  kana: z.string(),
  url: text,
  areaCode: text,
  northernTerritories: z.boolean(),
});
const ward = z.object({
  code: z.string(),
  cityCode: z.string(),
  prefCode: z.string(),
  fullName: z.string(),
  kana: z.string(),
  areaCode: text,
});
const hospital = z.object({
  id: z.string(),
  prefCode: z.string(),
  name: z.string(),
  openData: z
    .object({ kana: text, address: text, municipalityCode5: text, areaCode: text, url: text })
    .nullish(),
  bedReport: z.object({ municipalityCode: text, areaCode: text, addressP04: text }).nullish(),
});
const centre = z.object({
  id: z.string(),
  prefCode: z.string(),
  name: z.string(),
  phone: text,
  postalCode: text,
  address: text,
  building: text,
  municipalityCode: text,
  areaCode: text,
  url: text,
});

export type Hospital = z.infer<typeof hospital>;

export const prefectures = () => read("prefectures.json", z.array(prefecture));
export const municipalities = () =>
  read("municipalities.json", z.object({ municipalities: z.array(municipality), wards: z.array(ward) }));
export const hospitals = () =>
  read("nanbyo-hospitals.json", z.object({ hospitals: z.array(hospital) })).hospitals;
export const centres = () =>
  read("consultation-centres.json", z.object({ centres: z.array(centre) })).centres;
