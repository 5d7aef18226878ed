import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { diseaseTables } from "../../scripts/disease-tables.ts";
import { diseases, referencesOf } from "./catalogue/index.ts";
import { crosswalk } from "./crosswalk/index.ts";
import { diseaseNameKey } from "./name-key.ts";

const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/${name}`, import.meta.url), "utf8"));
const count = (is: (disease: (typeof diseases)[number]) => boolean) => diseases.filter(is).length;

interface OldRow {
  no: number;
  name: string;
  nameNfkc: string;
  kana: string;
  seed: { listKanaRaw: string };
}
const old = data("diseases-2013-130.json") as {
  diseases: OldRow[];
  differences: { no: number; seed: string }[];
  kanaCorrections: { seedKana: string; seedIsPartOfCleaned: boolean }[];
};

test.each(Object.entries(diseaseTables()))("tables/%s is what the generator makes of data/", (name, text) => {
  expect(readFileSync(new URL(`tables/${name}`, import.meta.url), "utf8")).toBe(text);
});

test("what a browser fetches stays small", () => {
  const size = (name: string) => gzipSync(readFileSync(new URL(`tables/${name}`, import.meta.url))).length;
  expect(size("catalogue.ts")).toBeLessThan(150_000);
  expect(size("references.ts")).toBeLessThan(40_000);
});

test("the counts of data/SOURCES.md", () => {
  expect({
    designated: count(({ list, partOf }) => list === "designated" && partOf === null),
    subtypes: count(({ list, partOf }) => list === "designated" && partOf !== null),
    childhood: count(({ list, partOf }) => list === "childhood" && partOf === null),
    childhoodSubtypes: count(({ list, partOf }) => list === "childhood" && partOf !== null),
    of2013: count(({ list }) => list === "2013"),
    outside: count(({ list }) => list === "support"),
    withoutKana: count(({ kana }) => kana === ""),
  }).toEqual({
    designated: 348,
    subtypes: 731,
    childhood: 858,
    childhoodSubtypes: 660,
    of2013: 130,
    outside: 2,
    withoutKana: 6,
  });
  const numbers = diseases.flatMap(({ list, partOf, notificationNo }) =>
    list === "designated" && partOf === null ? [notificationNo] : [],
  );
  expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 348 }, (_, i) => i + 1),
  );
});

test("every id stands once, and what a row points to is there and points no further", () => {
  const byId = new Map(diseases.map((disease) => [disease.id, disease]));
  expect(byId.size).toBe(diseases.length);
  const dangling = diseases.filter(
    ({ sameAs, partOf }) =>
      (sameAs !== null && byId.get(sameAs)?.sameAs !== null) ||
      (partOf !== null && byId.get(partOf)?.partOf !== null),
  );
  expect(dangling).toEqual([]);
});

test("a 指定難病 bears the name of the ministry verbatim, and after NFKC the one people type", () => {
  const named = data("diseases-nando.json") as {
    diseases: { nandoId: string; mhlwName?: string; nameJa: string }[];
  };
  for (const { nandoId, mhlwName, nameJa } of named.diseases) {
    const disease = diseases.find(({ id }) => id === nandoId);
    const official = (mhlwName ?? nameJa).trim();
    expect(disease?.officialName).toBe(official);
    expect(disease?.name).toBe(official.normalize("NFKC"));
    expect([disease?.name, ...(disease?.otherNames ?? [])]).toContain(nameJa.normalize("NFKC").trim());
  }
});

test("the 130 of the order stand in its own text, in its order", () => {
  const order = readFileSync(
    new URL("../../../../law/cabinet-order-10-2013-table-130-diseases.txt", import.meta.url),
    "utf8",
  ).replace(/\s/gu, "");
  let place = 0;
  for (const { officialName } of diseases.filter(({ list }) => list === "2013")) {
    const found = order.indexOf(officialName, place);
    expect(found, officialName).toBeGreaterThan(-1);
    place = found + officialName.length;
  }
});

test("the readings of the seed (OCR) are not loaded, its spellings of the 14 differences are", () => {
  const wrong = old.kanaCorrections.filter(({ seedIsPartOfCleaned }) => !seedIsPartOfCleaned);
  expect(wrong.length).toBeGreaterThan(40);
  const texts = new Set(diseases.flatMap(({ kana, otherNames }) => [kana, ...otherNames]));
  expect(wrong.filter(({ seedKana }) => texts.has(seedKana))).toEqual([]);
  expect(old.diseases.map(({ no }) => diseases.find(({ id }) => id === `2013:${no}`)?.kana)).toEqual(
    old.diseases.map(({ kana }) => kana),
  );
});

test.each(old.differences)("「$seed」 of the seed (no. $no) is one disease", ({ no, seed }) => {
  const key = diseaseNameKey(seed);
  const bearing = diseases.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((n) => diseaseNameKey(n) === key),
  );
  const whole = new Set(
    bearing
      .map(({ id, sameAs }) => sameAs ?? id)
      .map((id) => {
        const disease = diseases.find((given) => given.id === id);
        return disease?.partOf ?? id;
      }),
  );
  expect(whole.size).toBe(1);
  expect(bearing.map(({ id }) => id)).toContain(`2013:${no}`);
});

test("the crosswalk has every relation as often as the data says", () => {
  const counts = Object.fromEntries(
    [...Map.groupBy(crosswalk, ({ relation }) => relation)].map(([relation, rows]) => [
      relation,
      rows.length,
    ]),
  );
  expect(counts).toEqual({ same: 67, renamed: 15, narrower: 9, merged: 5, broader: 4, split: 2, none: 28 });
  expect(crosswalk.filter(({ removedFrom }) => removedFrom === "2015-01-01")).toHaveLength(2);
  expect(crosswalk.filter(({ removedFrom }) => removedFrom === "2015-07-01")).toHaveLength(16);
});

test("references stand apart and are read back whole", async () => {
  expect(await referencesOf("NANDO:1200001")).toEqual({
    nandoId: "NANDO:1200001",
    orphanet: ["Orphanet:481"],
    omim: ["OMIM:313200"],
    mondo: ["MONDO:0010735"],
    nanbyouUrl: "https://www.nanbyou.or.jp/entry/73",
    mhlwUrl: "https://www.mhlw.go.jp/content/10905000/001173431.pdf",
    shoumanUrl: null,
  });
  expect((await referencesOf("NANDO:2200001"))?.shoumanUrl).toBe(
    "https://www.shouman.jp/disease/details/01_01_001/",
  );
  expect(await referencesOf("2013:1")).toBeUndefined();
  const given = data("diseases-nando.json") as {
    diseases: { nandoId: string; xrefs: Record<string, string[]>; urls: Record<string, string[]> }[];
  };
  for (const { nandoId, xrefs, urls } of given.diseases) {
    const read = await referencesOf(nandoId);
    expect(read?.orphanet).toEqual(xrefs["orphanet"]);
    expect(read?.omim).toEqual([...(xrefs["omim"] ?? []), ...(xrefs["omimPS"] ?? [])]);
    expect(read?.mondo).toEqual(xrefs["mondoExact"]);
    expect(read?.mhlwUrl).toBe(urls["mhlw"]?.[0] ?? null);
  }
});
