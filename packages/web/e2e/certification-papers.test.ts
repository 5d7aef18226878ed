import { readFile } from "node:fs/promises";
import { askedFields, type FieldValue } from "@yorisoi/rules/certification";
import { type DocumentId, formOf } from "@yorisoi/rules/certification/documents";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { familyWith } from "../../server/test/certification/family.ts";
import { write } from "../../server/test/certification/people.ts";
import { type Begun, caseAt } from "../../server/test/certification/story.ts";
import { textOf } from "../../server/test/printing/poppler.ts";
import { startBrowser } from "./browser.ts";
import { type CaseHouse, enterAs, openCaseHouse } from "./certification-house.ts";
import { stored } from "./certification-survey-page.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";

const NAME = "髙﨑𠮷邉";

let house: CaseHouse;
let browser: Browser;
let begun: Begun;
/** The last words of the longest answers, by document. */
const lastWords = new Map<DocumentId, readonly string[]>();

/** Fills the first three long answers that are asked to their limit, each with last words of its own. */
async function fillUp(document: DocumentId): Promise<void> {
  const by = { application: "clerk", opinion: "doctor" } as const;
  const writer = house.cast[document === "application" || document === "opinion" ? by[document] : "surveyor"];
  const form = formOf(document, "2014");
  const values = (await stored(house, begun, document, writer)) as ReadonlyMap<string, FieldValue>;
  const long = askedFields(form, values).flatMap(({ key, spec: { kind, privacy } }) =>
    kind.type === "long-text" && privacy === undefined ? [{ key, most: kind.most }] : [],
  );
  const answers = long.slice(0, 3).map(({ key, most }, at) => {
    const end = `髙い所の${at}番目で結ぶ`;
    const text = "朝は起き上がれず、昼に少し動ける。".repeat(most).slice(0, most - Array.from(end).length);
    return { key, end, text: `${text}${end}` };
  });
  expect(answers, document).not.toEqual([]);
  await write(
    writer,
    begun.caseId,
    document,
    answers.map(({ key, text }) => [key, text] as const),
  );
  lastWords.set(
    document,
    answers.map(({ end }) => end),
  );
}

const documents = ["application", "state_form", "overview", "survey", "opinion"] as const;

beforeAll(async () => {
  [house, browser] = await Promise.all([openCaseHouse(), startBrowser()]);
  begun = await caseAt(house, house.cast, "opinion_written");
  await house.admin.query(
    "update person.person set family_name = '髙﨑', given_name = '𠮷邉' where person_id = $1",
    [begun.personId],
  );
  const { clerk, doctor } = house.cast;
  await write(clerk, begun.caseId, "application", { "applicant.name": "髙﨑 𠮷邉" });
  await write(doctor, begun.caseId, "opinion", { "applicant.name": "髙﨑 𠮷邉" });
  for (const document of documents) await fillUp(document);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function openCase(who: { readonly cookie: string }, options = {}) {
  const opened = await enterAs(house, browser, who, options);
  await opened.page.goto(`${house.origin}/cases/${begun.caseId}`);
  await opened.page.getByRole("heading", { level: 2, name: "紙とデータ" }).waitFor();
  return opened;
}

const part = (page: Page) => page.getByRole("region", { name: "紙とデータ" });

async function unfold(page: Page): Promise<void> {
  for (const fold of await part(page).locator("summary").all()) await fold.click();
}

/** Where the links of the part lead, without those that save a file. */
const papersOn = async (page: Page): Promise<string[]> =>
  part(page)
    .locator("a[target=_blank]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** What stands behind an address for whoever is signed in there. */
async function fetched(page: Page, address: string) {
  const { status, type, base64 } = await page.evaluate(async (url) => {
    const answer = await fetch(url);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return { status: answer.status, type: answer.headers.get("content-type"), base64: btoa(binary) };
  }, address);
  return { status, type, bytes: Buffer.from(base64, "base64") };
}

const paperOf = (address: string) => new URL(address, "http://x").pathname.split("/").at(-1) ?? "";

it("opens every paper for the office: the rare name and the last words of the longest answers are there", async () => {
  const { page, faults, close } = await openCase(house.cast.clerk);
  await unfold(page);
  const addresses = await papersOn(page);
  const filled = addresses.filter((address) => !address.includes("blank"));
  expect(filled.map(paperOf)).toEqual([
    ...documents,
    "explanation",
    "receipt",
    "opinion_request",
    "opinion_reminder",
  ]);
  expect(addresses.filter((address) => address.includes("blank")).map(paperOf)).toEqual([
    ...documents,
    "explanation",
  ]);
  for (const address of addresses) {
    const { status, type, bytes } = await fetched(page, address);
    expect(status, `${address}: ${bytes.toString().slice(0, 300)}`).toBe(200);
    expect(type, address).toBe("application/pdf");
    expect(bytes.subarray(0, 4).toString(), address).toBe("%PDF");
    const text = textOf(bytes);
    const isBlank = address.includes("blank");
    const words = lastWords.get(paperOf(address) as DocumentId) ?? [];
    const wanted = isBlank ? [] : [NAME, ...words];
    for (const one of wanted) expect(text, address).toContain(one);
    expect(text.includes("髙い所"), address).toBe(!isBlank && words.length > 0);
  }
  expect(faults).toEqual([]);
  await close();
});

it("opens a paper in a new tab and leaves the case where it is", async () => {
  const { page, close } = await openCase(house.cast.clerk);
  await page.getByText("紙（PDF）", { exact: true }).click();
  const [tab, answer] = await Promise.all([
    page.waitForEvent("popup"),
    page.context().waitForEvent("response", (one) => one.url().endsWith("/papers/receipt")),
    page.getByRole("link", { name: "中身を印刷する 受領書" }).click(),
  ]);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect(tab).not.toBe(page);
  expect(page.url()).toBe(`${house.origin}/cases/${begun.caseId}`);
  await close();
});

it("offers each reader only what the server gives them, all of it", async () => {
  const { surveyor, doctor } = house.cast;
  const helper = await familyWith(house, begun.personId, "see_record", "see_answers", "answer_for");
  for (const [who, papers, mayCopy] of [
    [surveyor, ["application", "state_form", "overview", "survey", "explanation", "receipt"], false],
    [doctor, ["opinion", "explanation"], false],
    [begun.person, ["application", "state_form", "explanation", "receipt"], true],
    [helper, ["application", "state_form", "explanation", "receipt"], true],
  ] as const) {
    const { page, faults, close } = await openCase(who);
    await unfold(page);
    const addresses = await papersOn(page);
    expect(addresses.filter((address) => !address.includes("blank")).map(paperOf), who.role).toEqual(papers);
    for (const address of addresses) {
      const { status, bytes } = await fetched(page, address);
      expect(status, `${who.role} ${address}: ${bytes.toString().slice(0, 300)}`).toBe(200);
    }
    const copies = part(page).getByRole("link", { name: "写しを保存する（ZIP）" });
    expect(await copies.count(), who.role).toBe(mayCopy ? 1 : 0);
    const { status } = await fetched(page, `/api/cases/${begun.caseId}/export`);
    expect(status, who.role).toBe(mayCopy ? 200 : 403);
    expect(faults).toEqual([]);
    await close();
  }
});

it("saves the copy of everything and the data for other systems", async () => {
  const { page, faults, close } = await openCase(house.cast.clerk);
  await unfold(page);
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      part(page).getByRole("link", { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const zip = await save("写しを保存する（ZIP）");
  expect(zip.name).toBe("case-copy.zip");
  const files = unzipSync(zip.bytes);
  const copy = JSON.parse(strFromU8(files["case.json"] ?? new Uint8Array()));
  expect(copy.case.caseId).toBe(begun.caseId);
  expect(Object.keys(copy.documents)).toEqual([...documents]);
  const survey = textOf(files["survey.pdf"] ?? new Uint8Array());
  for (const words of lastWords.get("survey") ?? []) expect(survey).toContain(words);

  const { name, bytes } = await save("医師意見書");
  expect(name).toBe("opinion.fhir.json");
  const bundle = JSON.parse(bytes.toString());
  expect(
    bundle.entry.map(({ resource }: { resource: { resourceType: string } }) => resource.resourceType),
  ).toEqual(["Questionnaire", "QuestionnaireResponse"]);
  for (const words of lastWords.get("opinion") ?? []) expect(bytes.toString()).toContain(words);
  expect(faults).toEqual([]);
  await close();
});

it("fits 360 px, without a finding of axe, for the office and the person", async () => {
  for (const who of [house.cast.clerk, begun.person]) {
    const { page, faults, close } = await openCase(who, { viewport: { width: 360, height: 740 } });
    await unfold(page);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  }
});
