import { exampleCases } from "@yorisoi/rules/certification/survey/example-cases";
import { readSheet } from "read-excel-file/universal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";
import { type Cast, castOf, makePerson } from "../../../test/certification/people.ts";
import { type Begun, caseAt } from "../../../test/certification/story.ts";
import { hakodate, type House, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import { csvTable } from "./csv-table.ts";

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await castOf(house);
});
afterAll(() => house.close());

const url = "/api/cases/imports";
const csv = (...rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")).join("\r\n");

const take = (by: Visitor, body: object) =>
  by.send("POST", url, { kind: "applications", format: "csv", dryRun: false, ...body });

/** A person of Sapporo with the number under which tables know her. */
async function newPerson() {
  const { personId } = await makePerson(cast.clerk);
  const { rows } = await house.admin.query("select number from person.person where person_id = $1", [
    personId,
  ]);
  return { personId, number: String(rows[0].number) };
}

const casesOf = async (personId: string) =>
  (
    await house.admin.query<{ case_id: string; kind: string; stage: string }>(
      "select case_id, kind, stage from certification.case_file where person_id = $1",
      [personId],
    )
  ).rows;

async function valuesOf(caseId: string, document: string) {
  const { changes } = (await cast.clerk.get(`/api/cases/${caseId}/documents/${document}`)).json<{
    changes: { key: string; value: unknown }[];
  }>();
  return Object.fromEntries(changes.map(({ key, value }) => [key, value]));
}

const codes = (answer: { json(): { problems?: { code: string }[] } }) =>
  (answer.json().problems ?? []).map(({ code }) => code);

const numberOf = async ({ caseId }: Begun) =>
  (await cast.clerk.get(`/api/cases/${caseId}`)).json().number as number;

describe("applications from a table", () => {
  it("are told in a dry run that changes nothing, then made as drafts, and never twice", async () => {
    const [one, other] = [await newPerson(), await newPerson()];
    const content = csv(
      ["本人の番号", "kind", "申請日", "disease.1.name", "好きな色"],
      [one.number, "新規", "令和8年4月1日", "全身性エリテマトーデス", "青"],
      [other.number, "new", "2026-04-02", "", ""],
    );
    const dry = await take(cast.clerk, { content, dryRun: true });
    expect(dry.statusCode, dry.body).toBe(200);
    expect(dry.json()).toMatchObject({
      rows: 2,
      problems: [],
      unknownColumns: [{ column: 5, header: "好きな色" }],
      toCreate: [
        { row: 2, rowKey: one.number },
        { row: 3, rowKey: other.number },
      ],
      toChange: [],
      done: false,
    });
    expect(dry.json().toCreate[0].missing).toContain("contact.preferred");
    expect(dry.json().toCreate[0].missing).not.toContain("applicant.name");
    expect(await casesOf(one.personId)).toEqual([]);

    expect((await take(cast.clerk, { content })).json()).toMatchObject({ done: true });
    const [made] = await casesOf(one.personId);
    expect(made).toMatchObject({ kind: "new", stage: "not_applied" });
    const values = await valuesOf(made?.case_id ?? "", "application");
    expect(values).toMatchObject({
      kind: "new",
      appliedOn: "2026-04-01",
      "disease.1.name": "全身性エリテマトーデス",
      "applicant.name": expect.stringContaining("見本"),
    });

    const again = (
      await take(cast.clerk, { content: content.replace("令和8年4月1日", "2026-04-03") })
    ).json();
    expect(again).toMatchObject({
      toCreate: [],
      toChange: [
        { row: 2, changes: 1, missing: expect.not.arrayContaining(["applicant.name", "appliedOn"]) },
        { row: 3, changes: 0 },
      ],
      done: true,
    });
    expect(await casesOf(one.personId)).toHaveLength(1);
    expect((await valuesOf(made?.case_id ?? "", "application"))["appliedOn"]).toBe("2026-04-03");
    const { rows } = await house.admin.query(
      "select details from audit.event where event = 'case.imported' order by at",
    );
    expect(rows.map(({ details }) => details)).toEqual([
      { kind: "applications", dryRun: true, rows: 2, problems: 0 },
      { kind: "applications", dryRun: false, rows: 2, problems: 0 },
      { kind: "applications", dryRun: false, rows: 2, problems: 0 },
    ]);
  });

  it("are all left out when one cell is wrong, and every bad cell is told", async () => {
    const [one, other] = [await newPerson(), await newPerson()];
    const busy = await caseAt(house, cast, "received");
    const busyNumber = (
      await house.admin.query("select number from person.person where person_id = $1", [busy.personId])
    ).rows[0].number;
    const content = csv(
      ["本人の番号", "kind", "申請日"],
      [one.number, "新規", "2026-04-01"],
      [other.number, "どれか", "2026-02-30"],
      ["999999", "新規", "2026-04-01"],
      [busyNumber, "新規", "2026-04-01"],
      ["", "新規", "2026-04-01"],
      [one.number, "新規", "2026-04-01"],
    );
    const answer = await take(cast.clerk, { content });
    expect(answer.json()).toMatchObject({ rows: 6, done: false });
    const problems = answer.json<{
      problems: { row: number; column: number | null; code: string; ja: string }[];
    }>().problems;
    const places = problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
    expect(places.toSorted()).toEqual(
      [
        "2 null repeated-row",
        "3 2 unknown-choice",
        "3 3 not-a-day",
        "4 null unknown-person",
        "5 null open-case",
        "6 1 no-row-key",
        "7 null repeated-row",
      ].toSorted(),
    );
    for (const { ja } of problems) expect(ja).toMatch(/。$/u);
    expect(await casesOf(one.personId)).toEqual([]);
    expect(await casesOf(other.personId)).toEqual([]);
  });

  it("come from a spreadsheet too, with its days, and end for another municipality at its own people", async () => {
    const { number, personId } = await newPerson();
    const sheet = [
      ["本人の番号", "kind", "申請日"].map((value) => ({ value, type: String })),
      [
        { value: Number(number), type: Number },
        { value: "new", type: String },
        { value: new Date("2026-04-01T00:00:00Z"), type: Date, format: "yyyy/mm/dd" },
      ],
    ];
    const content = (await writeXlsx(sheet, { sheet: "x" }).toBuffer()).toString("base64");
    const far = await take(await house.visitor("clerk", hakodate), { format: "xlsx", content });
    expect(far.json()).toMatchObject({ done: false, problems: [{ code: "unknown-person", row: 2 }] });
    const near = await take(cast.clerk, { format: "xlsx", content });
    expect(near.json(), near.body).toMatchObject({ done: true, toCreate: [{ rowKey: number }] });
    const [made] = await casesOf(personId);
    expect((await valuesOf(made?.case_id ?? "", "application"))["appliedOn"]).toBe("2026-04-01");
  });
});

describe("surveys from a table", () => {
  it("are written into their cases, of the edition that is named", async () => {
    const begun = await caseAt(house, cast, "visited");
    const number = await numberOf(begun);
    const survey = exampleCases.find(({ id }) => id === "sample-1")?.survey ?? new Map();
    const answers = [...survey].filter(([key]) => /^item\..*\.day$/u.test(key)).slice(0, 20);
    const content = csv(
      ["受付番号", ...answers.map(([key]) => key)],
      [number, ...answers.map(([, value]) => String(value))],
    );
    const wrong = await take(cast.clerk, { kind: "surveys", content, edition: "2013" });
    expect(codes(wrong)).toContain("other-edition");
    const done = await take(cast.clerk, { kind: "surveys", content });
    expect(done.json(), done.body).toMatchObject({ done: true, toChange: [{ changes: answers.length }] });
    expect(await valuesOf(begun.caseId, "survey")).toEqual(Object.fromEntries(answers));
  });

  it("leave alone what was sent, what has ended and what is not there", async () => {
    const sent = await numberOf(await caseAt(house, cast, "surveyed"));
    const closed = await caseAt(house, cast, "received");
    const answer = await cast.clerk.send("POST", `/api/cases/${closed.caseId}/acts`, {
      id: "0199f0a2-7a10-7c3e-8a55-000000000009",
      act: "close",
      data: { reason: "died" },
    });
    expect(answer.statusCode, answer.body).toBe(200);
    const content = csv(["受付番号", "item.1-1.day"], [sent, "1"], [await numberOf(closed), "1"], [0, "1"]);
    const refused = await take(cast.clerk, { kind: "surveys", content });
    expect(codes(refused)).toEqual(["survey-sent", "case-closed", "unknown-case"]);
  });
});

describe("a table", () => {
  it("has to be one, of a size that can be read", async () => {
    const broken = await take(cast.clerk, { content: '番号\n"1' });
    expect(broken.statusCode).toBe(422);
    expect(codes(broken)).toEqual(["not-a-table"]);
    expect(codes(await take(cast.clerk, { format: "xlsx", content: "AAAA" }))).toEqual(["not-a-table"]);
    const long = csv(["本人の番号"], ...Array.from({ length: 501 }, (_, at) => [at]));
    expect((await take(cast.clerk, { content: long })).json()).toMatchObject({
      status: 413,
      type: "urn:yorisoi:problem:table-too-large",
    });
    const wide = await take(cast.clerk, { content: `番号,${"x".repeat(400_000)}`, dryRun: true });
    expect(wide.statusCode, wide.body.slice(0, 300)).toBe(200);
    expect((await take(cast.clerk, { content: "x".repeat(9_000_000) })).json()).toMatchObject({
      status: 413,
    });
    expect(codes(await take(cast.clerk, { content: "名前\nあ" }))).toContain("no-key-column");
  });

  it("has a template that the import reads back without a question", async () => {
    for (const kind of ["applications", "surveys"]) {
      for (const edition of ["2013", "2014"]) {
        const get = (format: string) =>
          cast.clerk.get(`${url}/template?kind=${kind}&format=${format}&edition=${edition}`);
        const text = await get("csv");
        expect(text.headers["content-disposition"]).toBe(`attachment; filename="${kind}-${edition}.csv"`);
        const [headers] = csvTable(text.body) ?? [];
        const book = (await get("xlsx")).rawPayload;
        const [sameHeaders] = await readSheet(Uint8Array.from(book).buffer);
        expect(sameHeaders).toEqual(headers);
        const read = await take(cast.clerk, { kind, edition, content: text.body, dryRun: true });
        expect(read.json(), read.body).toMatchObject({ rows: 0, problems: [], unknownColumns: [] });
      }
    }
  });

  it("is taken from the office only", async () => {
    const content = csv(["本人の番号"], ["1"]);
    for (const role of ["person", "helper", "attending_doctor", "auditor", "board_secretary"] as const) {
      const visitor = await house.visitor(role, sapporo);
      expect((await take(visitor, { content })).statusCode, role).toBe(403);
      expect((await visitor.get(`${url}/template?kind=surveys&format=csv`)).statusCode, role).toBe(403);
    }
  });
});
