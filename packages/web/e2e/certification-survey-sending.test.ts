import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { done, write } from "../../server/test/certification/people.ts";
import { type Begun, caseAt } from "../../server/test/certification/story.ts";
import { startBrowser } from "./browser.ts";
import { type CaseHouse, enterAs, openCaseHouse } from "./certification-house.ts";
import { example, narrow, place, stored, surveyBegun, surveyUrl } from "./certification-survey-page.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";
import { daysFromNow } from "./person-page.ts";

let house: CaseHouse;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openCaseHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const enter = (options = {}) => enterAs(house, browser, house.cast.surveyor, options);
const urlOf = (begun: Begun, at?: string) => surveyUrl(house, begun, at);

it("records a planned visit in the case when it ends, with its rests", async () => {
  const begun = await caseAt(house, house.cast, "assigned");
  const { surveyor } = house.cast;
  await write(surveyor, begun.caseId, "state_form", example?.stateForm ?? []);
  const when = { day: daysFromNow(0), from: "10:00", minutes: 60, place: "home" };
  await done(surveyor, begun.caseId, "set_visit", when);
  await done(surveyor, begun.caseId, "begin_survey");
  const { page, faults, close } = await enter();
  const at = (clock: string) => page.clock.setFixedTime(`${daysFromNow(0)}T${clock}:00+09:00`);
  await at("10:00");
  await page.goto(urlOf(begun, "visits"));
  await page.getByRole("button", { name: "訪問を始める" }).click();
  await at("10:20");
  await page.getByRole("button", { name: "休憩する" }).click();
  await at("10:35");
  await page.getByRole("button", { name: "続きを始める" }).click();
  await at("11:10");
  await page.getByRole("button", { name: "今日はここまで" }).click();
  await page.getByRole("radio", { name: "聞き取りは、これで終わりです" }).check();
  await page.getByRole("button", { name: "訪問を終える" }).click();
  await page.getByText("合わせて、話した時間は55分、休憩は15分です。").waitFor();
  const visits = async () => (await surveyor.get(`/api/cases/${begun.caseId}`)).json().state.visits;
  await expect
    .poll(visits)
    .toMatchObject([
      { status: "held", held: { from: "10:00", until: "11:10", rests: [{ from: "10:20", until: "10:35" }] } },
    ]);
  expect(faults).toEqual([]);
  await close();
});

it("shows what is missing, what to check and the eight wishes before sending, and sends", async () => {
  const begun = await surveyBegun(house);
  const { page, faults, close } = await enter();
  await page.goto(urlOf(begun, "send"));
  await page.getByText("80か所あります", { exact: false }).waitFor();
  await page.getByRole("button", { name: "認定調査票を送る" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "survey-missing");
  await page.getByRole("button", { name: "1-1 寝返り" }).click();
  await page.getByRole("heading", { level: 2, name: /^1-1 / }).waitFor();
  await write(house.cast.surveyor, begun.caseId, "survey", example?.survey ?? []);
  await page.goto(urlOf(begun, "send"));
  await page.getByText("必要な答えがそろっています", { exact: false }).waitFor();
  expect(await page.getByRole("heading", { name: "審査会が知りたい8つのこと" }).count()).toBe(1);
  expect(await page.getByText(/区分[0-6]|非該当/).count()).toBe(0);
  await page.getByRole("button", { name: "認定調査票を送る" }).click();
  await page.getByText("送りました", { exact: true }).first().waitFor();
  const view = await house.cast.surveyor.get(`/api/cases/${begun.caseId}`);
  expect(view.json().state.documents.survey.status).toBe("sent");
  expect(faults).toEqual([]);
  await close();
});

it("is read in words once it was sent, with nothing to write", async () => {
  const begun = await caseAt(house, house.cast, "surveyed");
  const { page, close } = await enterAs(house, browser, house.cast.clerk);
  await page.goto(urlOf(begun));
  await page.getByRole("heading", { level: 2, name: /^1 移動や動作等/ }).waitFor();
  expect(await page.locator("main").getByRole("radio").count()).toBe(0);
  expect(await page.locator("main").getByText("調査の日の答え：").count()).toBe(80);
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await close();
});

it("fits 360 px and 200 % with both faces, without a finding of axe", async () => {
  const begun = await surveyBegun(house);
  await write(house.cast.surveyor, begun.caseId, "survey", example?.survey ?? []);
  for (const options of [narrow, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }]) {
    const { page, faults, close } = await enter(options);
    for (const face of ["item", "chapter"]) {
      await page.evaluate(
        (chosen) => localStorage.setItem("yorisoi.survey.view", chosen),
        JSON.stringify({ face }),
      );
      for (const at of ["1-8", "remarks", "visits", "send"]) {
        await page.goto(urlOf(begun, at));
        await place(page).waitFor();
        // At the end of the page the bar at the foot covers nothing.
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        expect(await sidewaysScroll(page), at).toBe(0);
        expect(await axeFindings(page), at).toEqual([]);
      }
    }
    expect(faults).toEqual([]);
    await close();
  }
});

it("carries past use from the application into the overview, at 360 px too", async () => {
  const begun = await surveyBegun(house);
  const { clerk } = house.cast;
  const past = { "past.9.code": "home-help", "past.9.content": "入浴の手伝い", "past.9.times": 8 };
  await write(clerk, begun.caseId, "application", past);
  const { page, faults, close } = await enter(narrow);
  await page.goto(`${house.origin}/cases/${begun.caseId}/overview`);
  await page.getByRole("heading", { level: 1, name: "概況調査" }).waitFor();
  await page.getByRole("button", { name: "この調査票に写す" }).click();
  await page.getByText("この調査票に写してあります。").waitFor();
  const content = async () => (await stored(house, begun, "overview")).get("past.9.content");
  await expect.poll(content).toBe("入浴の手伝い");
  expect(await sidewaysScroll(page)).toBe(0);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await axeFindings(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
