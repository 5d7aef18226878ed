import { type FieldChange, snapshotOf } from "@yorisoi/rules/certification";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { done } from "../../server/test/certification/people.ts";
import { type CaseHouse, openCaseHouse } from "./certification-house.ts";
import { answer, changesOf, differing, firstDay, secondDay } from "./certification-long-day.ts";
import { surveyBegun } from "./certification-survey-page.ts";
import { givePassphrase, openTablet, type Tablet, takeAlong } from "./certification-tablet.ts";

let house: CaseHouse;
let tablets: readonly Tablet[] = [];
let caseId = "";

beforeAll(async () => {
  house = await openCaseHouse();
});
afterAll(() => house?.close());
afterEach(async () => {
  await Promise.all(tablets.map(({ close }) => close()));
  tablets = [];
  // the next tablet finds one case to take along
  await done(house.cast.clerk, caseId, "close", { reason: "moved" });
});

type Kept = FieldChange & { readonly device: string };

async function changesOnServer(): Promise<readonly Kept[]> {
  const answered = await house.cast.surveyor.get(`/api/cases/${caseId}/documents/survey`);
  return answered.json<{ changes: Kept[] }>().changes;
}

const countOnServer = async () => (await changesOnServer()).length;
const openOnServer = async () => snapshotOf(await changesOnServer()).differences.map(({ key }) => key);

const survey = (at = "") => `/cases/${caseId}/survey${at && `?at=${at}`}`;
const waits = (page: Page, count: number) => page.getByText(`（${count}件）`).first().waitFor();
const isSent = (page: Page) => page.getByText("すべて送りました").first().waitFor();

/** A tablet on which the surveyor has taken the case along and opened its survey, and which is off line now. */
async function leave(): Promise<{ readonly tablet: Tablet; readonly page: Page }> {
  const tablet = await openTablet(house);
  tablets = [...tablets, tablet];
  await tablet.signIn(house.cast.surveyor);
  const page = await takeAlong(tablet);
  await page.locator(`a[href="${survey()}"]`).click();
  await page.locator("article[data-item]").waitFor();
  await tablet.goOffLine(true);
  return { tablet, page };
}

/** Answers half of the day, closes the browser without a network, opens it again, and goes on. */
async function answerWithABreak(tablet: Tablet, page: Page): Promise<void> {
  const half = firstDay.length / 2;
  await answer(page, firstDay.slice(0, half));
  await waits(page, changesOf(firstDay.slice(0, half)).size);
  await tablet.restart();
  await tablet.goOffLine(true);
  const again = await tablet.open(survey(firstDay[half]?.item));
  await givePassphrase(again);
  await answer(again, firstDay.slice(half));
  await waits(again, changesOf(firstDay).size);
}

/** Nothing of what was written can be read in the files of the browser. */
async function isSealed(tablet: Tablet): Promise<void> {
  const found = await tablet.found();
  expect(new Set(found.map(({ lock }) => lock))).toEqual(new Set(["passphrase"]));
  expect(found.map(({ text }) => text).join("\n")).not.toMatch(/聞いたこと|item\./u);
}

const differences = (page: Page) => page.locator("[data-difference]");

/** The versions of a field on the page before sending. */
const versions = (page: Page, key: string) =>
  page.locator(`[data-difference="${key}"]`).getByRole("listitem");

/** The one that says this. */
const version = (page: Page, key: string, shown: string) =>
  versions(page, key).filter({ has: page.getByText(shown, { exact: true }) });

/** The page before sending, opened anew. */
async function beforeSending(tablet: Tablet): Promise<Page> {
  const page = await tablet.open(survey("send"));
  await isSent(page);
  return page;
}

/** Every differing field shows what was written on both, by whom. */
async function showsBoth(page: Page): Promise<void> {
  await expect.poll(() => differences(page).count()).toBe(differing.length);
  for (const { key, first, second } of differing) {
    expect(await versions(page, key).count(), key).toBe(2);
    for (const { shown } of [first, second])
      expect(await version(page, key, shown).textContent(), key).toContain("あなた　");
  }
}

/** Takes the case off the tablet; who uses it stays there, behind the passphrase, and nothing of the case does. */
async function release(tablet: Tablet): Promise<void> {
  const page = await tablet.open("/tablet");
  await page.getByRole("button", { name: "この端末から消す" }).click();
  await page.getByText("この端末に持ち出した一件はありません").waitFor();
  const left = await tablet.found();
  expect(left.map(({ text }) => /^case:(?<hash>.*)$/mu.exec(text)?.groups?.["hash"])).toEqual([""]);
}

it.each(["first", "second"] as const)(
  "loses nothing of a day off line with two tablets, and shows both versions, when the %s one comes back first",
  async (earlier) => {
    ({ caseId } = await surveyBegun(house));
    const [first, second] = [await leave(), await leave()];
    const [mine, theirs] = [changesOf(firstDay), changesOf(secondDay)];
    await answerWithABreak(first.tablet, first.page);
    await answer(second.page, secondDay);
    await waits(second.page, theirs.size);
    expect(await countOnServer()).toBe(0);
    await isSealed(first.tablet);
    await isSealed(second.tablet);

    const comeBack = {
      first: async () => {
        await first.tablet.goOffLine(false);
        // the browser was closed, and with it the session
        await first.tablet.signIn(house.cast.surveyor);
        await first.tablet.open("/tablet");
      },
      second: () => second.tablet.goOffLine(false),
    };
    await comeBack[earlier]();
    const one = earlier === "first" ? mine : theirs;
    await expect.poll(countOnServer, { timeout: 30_000 }).toBe(one.size);
    await comeBack[earlier === "first" ? "second" : "first"]();
    await expect.poll(countOnServer, { timeout: 30_000 }).toBe(mine.size + theirs.size);

    const changes = await changesOnServer();
    const byDevice = [...Map.groupBy(changes, ({ device }) => device).values()];
    const written = byDevice.map((some) => new Map(some.map(({ key, value }) => [key, value])));
    expect(written).toEqual(earlier === "first" ? [mine, theirs] : [theirs, mine]);
    const { values } = snapshotOf(changes);
    const differ = differing.map(({ key }) => key);
    expect((await openOnServer()).toSorted()).toEqual(differ.toSorted());
    const agreed = [...mine, ...theirs].filter(([key]) => !differ.includes(key));
    expect(agreed.filter(([key, value]) => values.get(key) !== value)).toEqual([]);

    const [onFirst, onSecond] = [await beforeSending(first.tablet), await beforeSending(second.tablet)];
    await showsBoth(onFirst);
    await showsBoth(onSecond);
    const settled = new Map<string, unknown>();
    for (const [at, { key, ...both }] of differing.entries()) {
      const [page, chosen] = at % 2 === 0 ? [onFirst, both.first] : [onSecond, both.second];
      await version(page, key, chosen.shown).getByRole("button", { name: "こちらにする" }).click();
      await versions(page, key).first().waitFor({ state: "detached" });
      settled.set(key, chosen.value);
    }
    await expect.poll(openOnServer, { timeout: 30_000 }).toEqual([]);
    expect(await countOnServer()).toBe(mine.size + theirs.size + differing.length);
    const now = snapshotOf(await changesOnServer()).values;
    for (const [key, value] of settled) expect(now.get(key), key).toBe(value);

    for (const { tablet } of [first, second]) {
      const page = await beforeSending(tablet);
      await expect.poll(() => differences(page).count()).toBe(0);
      await release(tablet);
      expect(tablet.faults).toEqual([]);
    }
  },
  300_000,
);
