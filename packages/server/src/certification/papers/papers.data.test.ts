import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cast, castOf, done, write } from "../../../test/certification/people.ts";
import { familyWith } from "../../../test/certification/family.ts";
import { type Begun, caseAt } from "../../../test/certification/story.ts";
import {
  hakodate,
  type House,
  hospital,
  openHouse,
  ORIGIN,
  sapporo,
  type Visitor,
} from "../../../test/house.ts";
import { textOf } from "../../../test/printing/poppler.ts";
import { openPrinting } from "../../printing/index.ts";
import { daysFromNow } from "../../../test/certification/people.ts";
import { blankOrder } from "./blank-order.ts";
import { papers, sheets } from "./paper.ts";
import { pressFor } from "./press.ts";

const SECRET = "夜は一人で泣いている";
const CONFIDED = "母には言わないでほしい";

let house: House;
let cast: Cast;
let begun: Begun;

beforeAll(async () => {
  house = await openHouse();
  cast = await castOf(house);
  begun = await caseAt(house, cast, "surveyed");
  await write(cast.surveyor, begun.caseId, "state_form", {
    "apart.time": true,
    "private.1.text": SECRET,
    "informant.1.inConfidence": CONFIDED,
  });
});
afterAll(() => house.close());

const ask = (by: Visitor, paper: string, query = "", { caseId }: Pick<Begun, "caseId"> = begun) =>
  by.get(`/api/cases/${caseId}/papers/${paper}${query}`);

/** The text of a paper, which has to be there. */
async function read(by: Visitor, paper: string, query = "", which: Pick<Begun, "caseId"> = begun) {
  const answer = await ask(by, paper, query, which);
  expect(answer.statusCode, `${paper}: ${answer.body.slice(0, 300)}`).toBe(200);
  return textOf(answer.rawPayload);
}

async function nameOf({ personId }: Begun): Promise<string> {
  const { rows } = await house.admin.query("select family_name from person.person where person_id = $1", [
    personId,
  ]);
  return rows[0].family_name;
}

describe("papers of a case", () => {
  it("come as PDF, in no cache, under a name that says nothing of the person, and are recorded", async () => {
    const { headers, statusCode } = await ask(cast.clerk, "state_form");
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'inline; filename="state-form.pdf"',
      "cache-control": "no-store",
    });
    const { rows } = await house.admin.query(
      "select details from audit.event where event = 'case.printed' and details ->> 'caseId' = $1",
      [begun.caseId],
    );
    expect(rows).toContainEqual({
      details: { caseId: begun.caseId, paper: "state_form", blank: false },
    });
  });

  it("hold what this reader may see, and say what was left out", async () => {
    const surveyors = await read(cast.surveyor, "state_form");
    expect(surveyors).toContain(SECRET);
    expect(surveyors).toContain(CONFIDED);
    const clerks = await read(cast.clerk, "state_form");
    expect(clerks).toContain(SECRET);
    expect(clerks).not.toContain(CONFIDED);
    const family = await familyWith(house, begun.personId, "see_record", "see_answers");
    const familys = await read(family, "state_form");
    expect(familys).not.toContain(SECRET);
    expect(familys).not.toContain(CONFIDED);
    expect(familys).toContain("この用紙には印刷しません");
    expect(await read(begun.person, "state_form")).toContain(SECRET);
  });

  it("hold the answers with the remarks, the receipt, the explanation", async () => {
    const name = await nameOf(begun);
    const survey = await read(cast.surveyor, "survey");
    expect(survey).toContain("特記事項");
    expect(survey).toContain(name);
    expect(await read(cast.clerk, "overview")).toContain("家でくらし続けたい");
    const receipt = await read(begun.person, "receipt");
    expect(receipt).toContain(name);
    expect(receipt).toContain("札幌市");
    expect(receipt).not.toContain("エリテマトーデス");
    expect(await read(begun.person, "explanation")).toContain(name);
    expect(await read(cast.clerk, "application")).toContain("見本病院");
  });

  it("are refused to whom the document is closed, and to whom the case is out of reach", async () => {
    const nurse = await house.visitor("public_health_nurse", sapporo);
    await house.admin.query(
      `insert into certification.access (organisation_id, case_id, access_id, reader_id, role)
       values ($1, $2, gen_random_uuid(), $1, 'public_health_nurse')`,
      [sapporo, begun.caseId],
    );
    expect((await ask(nurse, "explanation")).statusCode).toBe(200);
    expect((await ask(nurse, "state_form")).statusCode).toBe(403);
    expect((await ask(nurse, "receipt")).statusCode).toBe(403);
    expect((await ask(nurse, "opinion_request")).statusCode).toBe(403);
    expect((await ask(begun.person, "survey")).statusCode).toBe(403);
    expect((await ask(begun.person, "opinion_request")).statusCode).toBe(403);
    expect((await ask(await house.visitor("clerk", hakodate), "survey")).statusCode).toBe(404);
    const family = await familyWith(house, begun.personId, "see_record");
    expect(await read(family, "explanation")).toContain("説明を受けました");
    for (const paper of papers.filter((id) => id !== "explanation"))
      expect((await ask(family, paper)).statusCode, paper).toBe(403);
  });

  it("are blank on request, with the number of the case", async () => {
    const blank = await read(cast.surveyor, "state_form", "?blank=true");
    expect(blank).not.toContain(SECRET);
    const refused = await ask(cast.clerk, "receipt", "?blank=true");
    expect(refused.json()).toMatchObject({ status: 409, problems: [{ code: "no-blank-sheet" }] });
    expect((await ask(cast.clerk, "survey", "?blank=maybe")).statusCode).toBe(400);
    expect((await ask(cast.clerk, "diary")).statusCode).toBe(404);
  });
});

describe("letters to the doctor", () => {
  it("go to the doctor of the application, name no disease, and have the sender the person wishes", async () => {
    expect((await ask(cast.clerk, "opinion_request")).json()).toMatchObject({
      problems: [{ code: "opinion-not-asked" }],
    });
    await done(cast.clerk, begun.caseId, "ask_opinion", { way: "paper", due: daysFromNow(14) });
    const letter = await read(cast.clerk, "opinion_request");
    for (const words of ["見本病院", "見本医師", "先生", await nameOf(begun), "医師意見書のお願い", "札幌市"])
      expect(letter).toContain(words);
    expect(letter).not.toContain("再度");
    expect(letter).not.toMatch(/エリテマトーデス|難病/u);
    await done(cast.clerk, begun.caseId, "take_back_opinion");
    const asked = { way: "paper", due: daysFromNow(14), facilityId: hospital };
    await done(cast.clerk, begun.caseId, "ask_opinion", asked);
    const { rows } = await house.admin.query(
      "select name, address from identity.organisation where organisation_id = $1",
      [hospital],
    );
    const toFacility = await read(cast.clerk, "opinion_request");
    expect(toFacility).toContain(rows[0].name);
    expect(toFacility).not.toContain("見本病院");
    await done(cast.clerk, begun.caseId, "remind_opinion");
    expect(await read(cast.clerk, "opinion_reminder")).toContain("まだ届いていません");
    await done(cast.clerk, begun.caseId, "take_back_opinion");
    await done(cast.clerk, begun.caseId, "ask_opinion", { way: "paper", due: daysFromNow(14) });
    await write(cast.clerk, begun.caseId, "application", { "doctor.address": null });
    expect((await ask(cast.clerk, "opinion_request")).json()).toMatchObject({
      problems: [{ code: "no-address" }],
    });
  });

  it("are not needed by a doctor with a link, who prints the one opinion and nothing else", async () => {
    const { caseId } = await caseAt(house, cast, "surveyed");
    const asked = { way: "link", due: daysFromNow(14) };
    const { opinionLink } = await done(cast.clerk, caseId, "ask_opinion", asked);
    const opened = await house.app.inject({
      method: "POST",
      url: "/api/opinion-link/open",
      headers: { origin: ORIGIN },
      payload: { token: new URL(opinionLink.url).hash.slice(1), code: opinionLink.code },
    });
    const cookie = String([opened.headers["set-cookie"]].flat()[0]).split(";")[0] ?? "";
    const get = (url: string) => house.app.inject({ url, headers: { cookie } });
    const printed = await get("/api/opinion-link/paper");
    expect(printed.headers).toMatchObject({ "content-type": "application/pdf", "cache-control": "no-store" });
    expect(textOf(printed.rawPayload)).toContain(opened.json().personName.replaceAll(" ", ""));
    const blank = textOf((await get("/api/opinion-link/paper?blank=true")).rawPayload);
    expect(blank).not.toContain(opened.json().personName.replaceAll(" ", ""));
    expect((await get(`/api/cases/${caseId}/papers/opinion`)).statusCode).toBe(401);
    expect((await house.app.inject({ url: "/api/opinion-link/paper" })).statusCode).toBe(401);
  });

  it("come back as the opinion with its rating of the mind", async () => {
    const written = await caseAt(house, cast, "opinion_written");
    const opinion = await read(cast.clerk, "opinion", "", written);
    expect(opinion).toContain("精神障害の機能評価");
    expect((await ask(cast.surveyor, "opinion", "", written)).statusCode).toBe(403);
  });
});

it("has blank sheets for whoever is signed in, of both editions", async () => {
  const staff = await house.visitor("facility_staff", hakodate);
  for (const sheet of sheets) {
    const answer = await staff.get(`/api/papers/${sheet}?edition=2013`);
    expect(answer.statusCode, sheet).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/pdf");
  }
  expect(textOf((await staff.get("/api/papers/survey")).rawPayload)).toContain("80項目");
  expect((await house.app.inject({ url: "/api/papers/survey" })).statusCode).toBe(401);
});

it("says so when a sheet cannot be made, and keeps nobody waiting", async () => {
  const printing = openPrinting({ timeLimit: 1 });
  const slow = await openHouse({ printing });
  try {
    const clerk = await slow.visitor("clerk", sapporo);
    const answer = await clerk.get("/api/papers/survey");
    expect(answer.json()).toMatchObject({ status: 503, type: "urn:yorisoi:problem:press-failed" });
    const print = pressFor(slow.app, { printing });
    const many = await Promise.allSettled(
      Array.from({ length: 61 }, () => print(blankOrder("overview", "2014"))),
    );
    const reasons = many.map((one) => one.status === "rejected" && one.reason.kind);
    expect(reasons.filter((kind) => kind === "press-busy")).toHaveLength(1);
    expect(reasons.filter((kind) => kind === "press-failed")).toHaveLength(60);
  } finally {
    await slow.close();
    await printing.close();
  }
});
