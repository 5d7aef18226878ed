import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** One field of RFC 4180 with what ends it; sticky, so that anything else stops the reading. */
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/gy;

function recordsOf(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let length = 0;
  for (const [whole, quoted, plain = "", end] of csv.matchAll(field)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    length += whole.length;
    if (end === ",") continue;
    records.push(record);
    record = [];
  }
  if (length !== csv.length || record.length > 0) throw new Error(`not RFC 4180 after character ${length}`);
  return records;
}

interface Requirement {
  readonly no: string;
  readonly status: string;
  readonly issue: string;
  readonly places: readonly string[];
}

const columns =
  "no,section,type,item,seed_words,where_in_seed,software_should,status,where_in_project,issue".split(",");
const [header = [], ...records] = recordsOf(read("docs/requirements.csv"));

const requirements = records.map((record): Requirement => {
  const value = (column: string) => record[columns.indexOf(column)] ?? "";
  const places = value("where_in_project").split("; ");
  return {
    no: value("no"),
    status: value("status"),
    issue: value("issue"),
    places: places.filter((place) => place !== ""),
  };
});

/** The rows that break a rule, named so that the failure says which. */
function rowsWhere(broken: (requirement: Requirement) => boolean): string[] {
  return requirements.filter(broken).map(({ no, places }) => `row ${no}: ${places.join("; ")}`);
}

function placesWhere(broken: (place: string) => boolean): string[] {
  return requirements.flatMap(({ no, places }) =>
    places.filter(broken).map((place) => `row ${no}: ${place}`),
  );
}

const screenOf = (place: string) => (place.startsWith("screen ") ? place.slice("screen ".length) : null);

describe("docs/requirements.csv", () => {
  it("has the 397 rows of the seeds in their order, every row with all columns", () => {
    expect(header).toEqual(columns);
    expect(records.filter((record) => record.length !== columns.length)).toEqual([]);
    expect(requirements.map(({ no }) => no)).toEqual(Array.from({ length: 397 }, (_, at) => String(at + 1)));
  });

  it("knows three states and the issues 2 to 9", () => {
    expect(rowsWhere(({ status }) => !["done", "partly", "not"].includes(status))).toEqual([]);
    expect(rowsWhere(({ issue }) => !/^[2-9]$/.test(issue))).toEqual([]);
  });

  it("says where a thing is when it is done or partly done, and nowhere when it is not", () => {
    expect(rowsWhere(({ status, places }) => (status === "not") !== (places.length === 0))).toEqual([]);
    expect(
      rowsWhere(({ status, places }) => status !== "not" && places.every((p) => screenOf(p) !== null)),
    ).toEqual([]);
  });

  it("names only files and folders that exist inside the project", () => {
    const outside = /^\/|(?:^|\/)\.\.(?:\/|$)/;
    const missing = (place: string) => outside.test(place) || !existsSync(new URL(place, root));
    expect(placesWhere((place) => screenOf(place) === null && missing(place))).toEqual([]);
  });

  it("names only screens that are routes of the web package", () => {
    const routes = read("packages/web/src/app/routes.ts");
    const unknown = (screen: string | null) => screen !== null && !routes.includes(`"${screen}"`);
    expect(placesWhere((place) => unknown(screenOf(place)))).toEqual([]);
  });
});
