import { readFileSync, writeFileSync } from "node:fs";

const tables = new URL("../src/services/places/tables/", import.meta.url);

interface MunicipalityRow {
  readonly code5: string;
  readonly name: string;
  readonly kana: string;
  readonly areaCode: string | null;
}
interface CityRow extends MunicipalityRow {
  readonly url: string | null;
  readonly northernTerritories: boolean;
}
interface WardRow extends MunicipalityRow {
  readonly cityCode: string;
}
interface PrefectureRow {
  readonly code2: string;
  readonly name: string;
  readonly kana: string;
  readonly nameEn: string;
  readonly url: string;
}
interface OfficeRow {
  readonly prefCode: string;
  readonly name: string;
  readonly phone: string | null;
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly building: string | null;
  readonly municipalityCode: string | null;
}
interface CentreRow extends OfficeRow {
  readonly coverage: string;
  readonly areaCode: string | null;
  readonly url: string | null;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), "utf8"));
}

/** One line of a table: fields between tabs, nothing written where the source has nothing. */
function line(...fields: readonly (string | null)[]): string {
  return fields.map((field) => (field ?? "").normalize("NFKC").replace(/\s+/gu, " ")).join("\t");
}

function tableOf(
  source: string,
  constants: Readonly<Record<string, readonly [form: string, rows: string[]]>>,
) {
  const parts = Object.entries(constants).map(
    ([name, [form, rows]]) => `/** ${form}. */\nexport const ${name} = \`${rows.join("\n")}\`;\n`,
  );
  return `// Generated from data/${source} by packages/rules/scripts/place-tables.ts; sources and licences in
// data/SOURCES.md. Do not edit: change the data and run the script. A line a row, a tab between fields.
${parts.join("")}`;
}

function municipalityTable(): string {
  const { municipalities, wards } = read("municipalities.json") as {
    municipalities: readonly CityRow[];
    wards: readonly WardRow[];
  };
  // Nobody can live in, or apply to, the six villages of the Northern Territories.
  const cities = municipalities.filter((city) => !city.northernTerritories);
  return tableOf("municipalities.json", {
    municipalityRows: [
      "Code, name, kana, area of health care, address of the site",
      cities.map((city) => line(city.code5, city.name, city.kana, city.areaCode, city.url)),
    ],
    wardRows: [
      "Code, code of the city, name, kana, area of health care",
      wards.map((ward) => line(ward.code5, ward.cityCode.slice(0, 5), ward.name, ward.kana, ward.areaCode)),
    ],
  });
}

function prefectureTable(): string {
  const rows = read("prefectures.json") as readonly PrefectureRow[];
  return tableOf("prefectures.json", {
    prefectureRows: [
      "Code, name, kana, English, address of the site",
      rows.map(({ code2, name, kana, nameEn, url }) => line(code2, name, kana, nameEn, url)),
    ],
  });
}

function officeFields({ name, phone, postalCode, address, building, municipalityCode }: OfficeRow) {
  return [name, phone, postalCode, address, building, municipalityCode?.slice(0, 5) ?? null] as const;
}

function centreTable(): string {
  const { centres, branches } = read("consultation-centres.json") as {
    centres: readonly CentreRow[];
    branches: readonly OfficeRow[];
  };
  return tableOf("consultation-centres.json", {
    centreRows: [
      "Prefecture, name, telephone, postal code, address, building, municipality, area, site, for whom",
      centres.map((row) => line(row.prefCode, ...officeFields(row), row.areaCode, row.url, row.coverage)),
    ],
    branchRows: [
      "Prefecture, name, telephone, postal code, address, building, municipality",
      branches.map((row) => line(row.prefCode, ...officeFields(row))),
    ],
  });
}

/** The generated tables by file name, computed from data/ alone; tables.test.ts compares them with the committed ones. */
export function placeTables(): Readonly<Record<string, string>> {
  return {
    "municipalities.ts": municipalityTable(),
    "prefectures.ts": prefectureTable(),
    "centres.ts": centreTable(),
  };
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(placeTables())) writeFileSync(new URL(name, tables), text);
}
