import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { pick } from "./disease-page.ts";
import { enter, openPersonHouse, type PersonHouse } from "./person-page.ts";

let house: PersonHouse;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openPersonHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it("forgets what was entered at the window when the clerk signs out", async () => {
  const { page, faults, close } = await enter(house, browser, { role: "clerk", organisation: sapporo });
  await page.goto(`${house.origin}/check`);
  await page.getByRole("button", { name: "全部を一枚で見る" }).click();
  await pick(page, "#check-diseases", "クローン病");
  await page.locator("#check-birthDay").fill("S54.3.2");
  const kept = () => page.evaluate(() => JSON.stringify(sessionStorage));
  expect(await kept()).toContain("S54.3.2");
  await page.getByRole("button", { name: /試験 職員/ }).click();
  await page.getByRole("button", { name: "サインアウトする" }).click();
  await expect.poll(kept).not.toContain("S54.3.2");
  expect(await kept()).not.toContain("クローン病");
  expect(faults).toEqual([]);
  await close();
});
