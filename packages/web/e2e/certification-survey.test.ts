import { remarkFromState, surveyItems } from "@yorisoi/rules/certification/survey";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { write } from "../../server/test/certification/people.ts";
import { type Begun, caseAt } from "../../server/test/certification/story.ts";
import { startBrowser } from "./browser.ts";
import { type CaseHouse, enterAs, openCaseHouse } from "./certification-house.ts";
import {
  example,
  heard,
  narrow,
  place,
  stored,
  surveyBegun,
  surveyUrl,
} from "./certification-survey-page.ts";
import { axeFindings } from "./form-page.ts";

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

/** An item on which the state form bears. */
const told =
  surveyItems("2014").find(
    ({ id }) => remarkFromState("2014", example?.stateForm ?? new Map(), id).length > 0,
  )?.id ?? "";

/** Presses a key that moves, and waits until the focus stands on the heading of the next page. */
async function move(page: Page, key: string): Promise<void> {
  const before = await place(page).textContent();
  await page.keyboard.press(key);
  await page.waitForFunction((text) => {
    const { activeElement } = document;
    return activeElement?.id === "survey-place" && activeElement.textContent !== text;
  }, before);
}

it("says that the state form comes first, and leads there", async () => {
  const begun = await caseAt(house, house.cast, "visited");
  const { page, faults, close } = await enter(narrow);
  await page.goto(urlOf(begun));
  await page.getByRole("heading", { name: "先にすることがあります" }).waitFor();
  expect(await page.getByRole("radio").count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "「状態について」を書く" }).press("Enter");
  await page.waitForURL(/\/state-form$/);
  expect(faults).toEqual([]);
  await close();
});

it("goes through all items by keyboard alone, and a reload in the middle loses nothing", async () => {
  const begun = await heard(house);
  const { page, faults, close } = await enter();
  await page.goto(urlOf(begun));
  await page.getByText("準備の資料に、まだ読んでいないところがあります", { exact: false }).waitFor();
  await page.getByRole("button", { name: "このまま始める" }).press("Enter");
  await place(page).waitFor();
  const items = surveyItems("2014");
  for (const [at] of items.entries()) {
    await page.keyboard.press(at % 3 === 0 ? "2" : "1");
    if (at % 2 === 0) await page.keyboard.press("0");
    else await page.keyboard.press("Shift+Digit2");
    if (at === 40) {
      await page.reload();
      await page.getByRole("heading", { name: /^4-7 / }).waitFor();
      await page.locator("[id='item.4-7.severe-1']:checked, [id='item.4-7.severe-0']:checked").waitFor();
    }
    await move(page, at % 2 === 0 ? "j" : "ArrowRight");
  }
  expect(await place(page).textContent()).toBe("特記事項");
  await page.getByText("すべて答えました", { exact: true }).last().waitFor();
  await expect.poll(async () => (await stored(house, begun)).size).toBe(items.length * 2);
  const values = await stored(house, begun);
  expect(items.map(({ id }) => values.get(`item.${id}.day`))).toEqual(
    items.map((_, at) => (at % 3 === 0 ? "2" : "1")),
  );
  expect(items.map(({ id }) => values.get(`item.${id}.severe`))).toEqual(
    items.map((_, at) => (at % 2 === 0 ? values.get(`item.${items[at]?.id}.day`) : "2")),
  );
  expect(faults).toEqual([]);
  await close();
});

it("opens where one stopped, on another device too", async () => {
  const begun = await surveyBegun(house);
  await write(house.cast.surveyor, begun.caseId, "survey", { "item.1-1.day": "1" });
  await write(house.cast.surveyor, begun.caseId, "survey", { "item.2-3.day": "2" });
  const { page, close } = await enter();
  await page.goto(urlOf(begun));
  await page.getByRole("heading", { level: 2, name: /^2-4 / }).waitFor();
  expect(await page.title()).toBe("認定調査 | よりそい");
  await close();
});

it("leaves keys to whoever types, and single keys can be switched off", async () => {
  const begun = await surveyBegun(house);
  const { page, close } = await enter();
  await page.goto(urlOf(begun, "1-8"));
  await page.getByRole("button", { name: "特記事項を書く" }).click();
  const words = page.getByRole("textbox", { name: /^特記事項の文章/ });
  await words.pressSequentially("j1k0");
  expect(await words.inputValue()).toBe("j1k0");
  expect(await page.locator("fieldset[data-choices] input:checked").count()).toBe(0);
  await page.getByText("画面の見せ方とキー").click();
  await page.getByRole("checkbox", { name: "文字のキー一つで答える" }).uncheck();
  await place(page).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("1");
  expect(await place(page).textContent()).toContain("1-8");
  expect(await page.locator("fieldset[data-choices] input:checked").count()).toBe(0);
  await page.locator("[id='item.1-8.day-0']").focus();
  await page.keyboard.press("3");
  expect(await page.locator("[id='item.1-8.day-2']").isChecked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("item.1-8.day-2");
  await close();
});

it("stands one remark for several items, and takes words over from the state form", async () => {
  const begun = await surveyBegun(house);
  const { page, close } = await enter();
  await page.goto(urlOf(begun, told));
  await place(page).waitFor();
  await page.getByText(/^「状態について」から写す/).click();
  await page.getByRole("button", { name: "特記事項に写す" }).first().click();
  const words = page.getByRole("textbox", { name: /^特記事項の文章/ });
  await expect.poll(() => words.inputValue()).not.toBe("");
  await page.getByText("ほかの項目にもつける").click();
  await page.getByRole("combobox", { name: "項目" }).selectOption("5-12");
  await page.getByRole("button", { name: "この項目を加える" }).click();
  await page.getByRole("button", { name: "5-12 カテーテルを外す" }).waitFor();
  await expect
    .poll(async () => [...(await stored(house, begun)).values()].find((value) => Array.isArray(value)))
    .toEqual([told, "5-12"]);
  await close();
});

it("keeps visits and rests, and what was answered without a network comes later", async () => {
  const begun = await surveyBegun(house);
  const { page, faults, close } = await enter();
  await page.goto(urlOf(begun, "1-1"));
  await page.getByRole("button", { name: "訪問を始める" }).click();
  await page.getByRole("button", { name: "休憩する" }).click();
  await page.getByText("休憩中です").waitFor();
  await page.getByRole("button", { name: "続きを始める" }).click();
  await page.context().setOffline(true);
  await page.locator("[id='item.1-1.day-1']").check();
  await page
    .getByText(/この端末に/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "今日はここまで" }).click();
  await page.getByRole("radio", { name: "続きは別の日にします" }).check();
  await page.getByRole("button", { name: "訪問を終える" }).click();
  await page.getByRole("button", { name: "次の訪問を始める" }).waitFor();
  expect((await stored(house, begun)).get("item.1-1.day")).toBeUndefined();
  await page.context().setOffline(false);
  await expect
    .poll(async () => (await stored(house, begun)).get("item.1-1.day"), { timeout: 15_000 })
    .toBe("2");
  await expect
    .poll(
      async () =>
        [...(await stored(house, begun)).keys()].filter((key) => /\.(?:startedAt|endedAt)$/.test(key)).length,
    )
    .toBe(4);
  expect(faults).toEqual([]);
  await close();
});
