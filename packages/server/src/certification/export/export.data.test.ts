import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { familyWith } from "../../../test/certification/family.ts";
import { type Cast, castOf, write } from "../../../test/certification/people.ts";
import { type Begun, caseAt } from "../../../test/certification/story.ts";
import { hakodate, type House, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import { textOf } from "../../../test/printing/poppler.ts";

const SECRET = "夜は一人で泣いている";
const CONFIDED = "母には言わないでほしい";

let house: House;
let cast: Cast;
let begun: Begun;

beforeAll(async () => {
  house = await openHouse();
  cast = await castOf(house);
  begun = await caseAt(house, cast, "opinion_written");
  await write(cast.surveyor, begun.caseId, "state_form", {
    "private.1.text": SECRET,
    "informant.1.inConfidence": CONFIDED,
  });
});
afterAll(() => house.close());

async function copyFor(by: Visitor) {
  const answer = await by.get(`/api/cases/${begun.caseId}/export`);
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
  expect(answer.headers).toMatchObject({
    "content-type": "application/zip",
    "content-disposition": 'attachment; filename="case-copy.zip"',
    "cache-control": "no-store",
  });
  const files = unzipSync(answer.rawPayload);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const printed = Object.keys(files)
    .filter((name) => name.endsWith(".pdf"))
    .toSorted();
  const everything = [text("case.json"), ...printed.map((name) => textOf(files[name] ?? new Uint8Array()))];
  return { content: JSON.parse(text("case.json")), printed, readme: text("readme.txt"), everything };
}

describe("a copy of a case", () => {
  it("has for the office everything it may see, as values, changes, words and papers", async () => {
    const { content, printed, readme, everything } = await copyFor(cast.clerk);
    expect(printed).toEqual([
      "application.pdf",
      "opinion.pdf",
      "overview.pdf",
      "state-form.pdf",
      "survey.pdf",
    ]);
    expect(content.case).toMatchObject({ caseId: begun.caseId, kind: "new" });
    expect(content.case.timeline.length).toBeGreaterThan(10);
    expect(content.events.map(({ type }: { type: string }) => type)).toContain("document_accepted");
    const { values, changes, title } = content.documents.application;
    expect(title).toEqual({ ja: "支給申請", en: "Application" });
    expect(values).toContainEqual({
      key: "kind",
      label: { ja: "申請の種類", en: "Kind" },
      value: "new",
      words: expect.objectContaining({ ja: expect.stringContaining("新") }),
    });
    expect(changes.length).toBeGreaterThanOrEqual(values.length);
    expect(changes[0]).toMatchObject({ id: expect.any(String), madeAt: expect.any(String), role: "clerk" });
    expect(readme).toContain("申請の一件の写し");
    expect(readme).toContain("Copy of one case");
    expect(everything.join()).toContain(SECRET);
    expect(everything.join()).not.toContain(CONFIDED);
  });

  it("leaves out what is for the surveyor and the board even when the office typed it", async () => {
    await write(cast.clerk, begun.caseId, "state_form", { "informant.1.inConfidence": "窓口が写した話" });
    const { everything } = await copyFor(cast.clerk);
    expect(everything.join()).not.toContain("窓口が写した話");
    const { rows } = await house.admin.query(
      `select key from certification.field_change where case_id = $1 and privacy = 'surveyor-and-board'`,
      [begun.caseId],
    );
    expect(rows.length).toBeGreaterThan(1);
  });

  it("has for the person her own part: no field of another's confidence, no survey, no opinion", async () => {
    const { content, printed, everything } = await copyFor(begun.person);
    expect(printed).toEqual(["application.pdf", "state-form.pdf"]);
    expect(Object.keys(content.documents).toSorted()).toEqual(["application", "state_form"]);
    expect(everything.join()).not.toContain(CONFIDED);
    const happened = content.events as { type: string; data?: unknown; by?: unknown }[];
    expect(happened.map(({ type }) => type)).toContain("conflict_declared");
    for (const { data, by } of happened) expect([data, by]).toEqual([undefined, undefined]);
    const { rows } = await house.admin.query<{ key: string; value: unknown }>(
      `select key, value from certification.field_change where case_id = $1 and privacy = 'surveyor-and-board'`,
      [begun.caseId],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(everything[0]).not.toContain(`"${key}"`);
  });

  it("has no documents for a helper who may not see the answers, and no private section for any", async () => {
    const blind = await copyFor(await familyWith(house, begun.personId, "see_record", "answer_for"));
    expect(blind.printed).toEqual([]);
    expect(blind.content.documents).toEqual({});
    const seeing = await copyFor(
      await familyWith(house, begun.personId, "see_record", "see_answers", "answer_for"),
    );
    expect(seeing.printed).toEqual(["application.pdf", "state-form.pdf"]);
    expect(seeing.everything.join()).not.toContain(SECRET);
  });

  it("is given to nobody else", async () => {
    const get = async (by: Visitor) => (await by.get(`/api/cases/${begun.caseId}/export`)).statusCode;
    expect(await get(cast.surveyor)).toBe(403);
    expect(await get(cast.doctor)).toBe(403);
    expect(await get(await house.visitor("auditor", sapporo))).toBe(403);
    expect(await get(await house.visitor("clerk", hakodate))).toBe(404);
    const { rows } = await house.admin.query(
      "select details from audit.event where event = 'case.exported' and details ->> 'caseId' = $1",
      [begun.caseId],
    );
    expect(rows[0].details.documents).toContain("application");
  });
});
