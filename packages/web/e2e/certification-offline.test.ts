import { type FieldChange, snapshotOf } from "@yorisoi/rules/certification";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { done } from "../../server/test/certification/people.ts";
import { caseAt } from "../../server/test/certification/story.ts";
import { type CaseHouse, openCaseHouse } from "./certification-house.ts";
import {
  givePassphrase,
  openTablet,
  placeField,
  type Tablet,
  takeAlong,
  writePlace,
} from "./certification-tablet.ts";

let house: CaseHouse;
let tablet: Tablet;
let caseId: string;

beforeAll(async () => {
  house = await openCaseHouse();
});
afterAll(() => house?.close());

/** A case whose overview is begun; the one before is over, so that there is one to take along. */
beforeEach(async () => {
  if (caseId) await done(house.cast.clerk, caseId, "close", { reason: "moved" });
  ({ caseId } = await caseAt(house, house.cast, "visited"));
  await done(house.cast.surveyor, caseId, "begin_overview");
  tablet = await openTablet(house);
  await tablet.signIn(house.cast.surveyor);
});
afterEach(() => tablet?.close());

/** What the server holds of the place of the overview. */
async function onServer(): Promise<unknown[]> {
  const answer = await house.cast.surveyor.get(`/api/cases/${caseId}/documents/overview`);
  const { heads } = snapshotOf(answer.json<{ changes: FieldChange[] }>().changes);
  return (heads.get("survey.place") ?? []).map(({ value }) => value);
}

/** What of the server's answers the service worker has kept: must be nothing but files of the app. */
async function keptAddresses(): Promise<string[]> {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    found.push(...requests.map(({ url }) => new URL(url).pathname));
  }
  if (found.length === 0) throw new Error("the app itself is not on the device");
  return found.filter((path) => path.startsWith("/api"));
}

const waits = (page: Page, count: number) => page.getByText(`（${count}件）`).first().waitFor();
const isSent = (page: Page) => page.getByText("すべて送りました").first().waitFor();
const overview = () => `/cases/${caseId}/overview`;

it("loses nothing of what was written while the network was away, even when the page is closed", async () => {
  const page = await tablet.open(overview());
  await placeField(page).waitFor();
  await tablet.goOffLine(true);
  await writePlace(page, "見本の家の居間");
  await waits(page, 1);
  const found = await tablet.found();
  expect(found.map(({ lock }) => lock)).toEqual(["device"]);
  expect(found.map(({ text }) => text).join("\n")).not.toMatch(/見本|居間|survey\.place|overview/u);
  expect(found.map(({ text }) => text).join("\n")).not.toContain(caseId);
  expect(await onServer()).toEqual([]);
  await tablet.goOffLine(false);
  await tablet.restart();
  await tablet.signIn(house.cast.surveyor);
  const again = await tablet.open(overview());
  await expect.poll(onServer, { timeout: 20_000 }).toEqual(["見本の家の居間"]);
  await isSent(again);
  expect(await placeField(again).inputValue()).toBe("見本の家の居間");
  await expect.poll(tablet.found, { timeout: 20_000 }).toEqual([]);
});

it("opens without a network by the passphrase, is written, sent later, and leaves the device", async () => {
  await takeAlong(tablet);
  await tablet.restart();
  await tablet.goOffLine(true);
  const page = await tablet.open(overview());
  await givePassphrase(page, "まちがい まちがい");
  await page.getByText("合言葉が違います").waitFor();
  await givePassphrase(page);
  await placeField(page).waitFor();
  await writePlace(page, "見本の家の縁側");
  await waits(page, 1);
  const found = await tablet.found();
  expect(new Set(found.map(({ lock }) => lock))).toEqual(new Set(["passphrase"]));
  expect(found.map(({ text }) => text).join("\n")).not.toMatch(/見本|縁側|試験|survey|surveyor/u);
  expect(await onServer()).toEqual([]);
  expect(await page.evaluate(keptAddresses)).toEqual([]);
  await tablet.goOffLine(false);
  await tablet.signIn(house.cast.surveyor);
  // The page that is open has the key, and gives it to this one: the passphrase is asked for once.
  const back = await tablet.open("/tablet");
  await expect.poll(onServer, { timeout: 20_000 }).toEqual(["見本の家の縁側"]);
  await back.getByRole("button", { name: "この端末から消す" }).click();
  await back.getByText("この端末に持ち出した一件はありません").waitFor();
  const left = await tablet.found();
  // Who uses the tablet stays, behind the passphrase; nothing of the case does.
  expect(left.map(({ text }) => /^case:(?<hash>.*)$/mu.exec(text)?.groups?.["hash"])).toEqual([""]);
  expect(tablet.faults).toEqual([]);
});

it("shows nothing of one account to another on the same device, and sends nothing in its name", async () => {
  const first = await tablet.open(overview());
  await placeField(first).waitFor();
  await tablet.goOffLine(true);
  await writePlace(first, "見本の家の台所");
  await waits(first, 1);
  await tablet.goOffLine(false);
  await tablet.restart();
  await tablet.signIn(house.cast.clerk);
  const other = await tablet.open("/tablet");
  await other.getByText("この端末に持ち出した一件はありません").waitFor();
  await isSent(other);
  expect(await onServer()).toEqual([]);
  expect(await tablet.found()).toHaveLength(1);
  await tablet.restart();
  await tablet.signIn(house.cast.surveyor);
  await tablet.open("/tablet");
  await expect.poll(onServer, { timeout: 20_000 }).toEqual(["見本の家の台所"]);
});

it("keeps what two tablets wrote without knowing of each other, and shows both", async () => {
  const other = await openTablet(house);
  await other.signIn(house.cast.surveyor);
  const pages = [await takeAlong(tablet), await takeAlong(other)];
  for (const [index, page] of pages.entries()) {
    await page.locator(`a[href="${overview()}"]`).click();
    await placeField(page).waitFor();
    await (index === 0 ? tablet : other).goOffLine(true);
    await writePlace(page, `見本の部屋${index + 1}`);
    await waits(page, 1);
  }
  await other.goOffLine(false);
  await expect.poll(onServer, { timeout: 20_000 }).toEqual(["見本の部屋2"]);
  await tablet.goOffLine(false);
  await expect.poll(onServer, { timeout: 20_000 }).toHaveLength(2);
  await pages[0]?.getByText("見本の部屋1").first().waitFor();
  await pages[0]?.getByText("見本の部屋2").first().waitFor();
  expect(new Set(await onServer())).toEqual(new Set(["見本の部屋1", "見本の部屋2"]));
  await other.close();
});

it("shows in one page of a device what is written in another, before it is sent", async () => {
  const [one, two] = [await tablet.open(overview()), await tablet.open(overview())];
  await Promise.all([placeField(one).waitFor(), placeField(two).waitFor()]);
  await tablet.goOffLine(true);
  await writePlace(one, "見本の庭");
  await waits(two, 1);
  await expect.poll(() => placeField(two).inputValue(), { timeout: 20_000 }).toBe("見本の庭");
  await tablet.goOffLine(false);
  await expect.poll(onServer, { timeout: 20_000 }).toEqual(["見本の庭"]);
  await Promise.all([isSent(one), isSent(two)]);
});

it("keeps acts done without a network in their order, behind what was written", async () => {
  await done(house.cast.clerk, caseId, "close", { reason: "moved" });
  ({ caseId } = await caseAt(house, house.cast, "visited"));
  await takeAlong(tablet);
  await tablet.restart();
  await tablet.goOffLine(true);
  const page = await tablet.open(overview());
  await givePassphrase(page);
  await page.getByRole("button", { name: "このまま始める" }).click();
  await placeField(page).waitFor();
  await writePlace(page, "見本の離れ");
  await waits(page, 2);
  const statusOf = async () => {
    const answer = await house.cast.surveyor.get(`/api/cases/${caseId}`);
    return answer.json<{ state: { documents: { overview: { status: string } } } }>().state.documents.overview
      .status;
  };
  expect(await statusOf()).toBe("none");
  await tablet.goOffLine(false);
  await tablet.signIn(house.cast.surveyor);
  await tablet.open("/tablet");
  await expect.poll(statusOf, { timeout: 20_000 }).toBe("begun");
  expect(await onServer()).toEqual(["見本の離れ"]);
});
