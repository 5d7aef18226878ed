import { edition2014 } from "@yorisoi/rules/grading";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { axeFindings, openForm, sidewaysScroll } from "./form-page.ts";
import { openCase } from "./result-page.ts";
import { type Served, serve } from "./serve.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const given = edition2014.samples.find((sample) => sample.case.severe)?.case ?? {};

it.each(["ja", "en"] as const)("a grade says what it opens, and the next one too (%s)", async (language) => {
  const options = { viewport: { width: 360, height: 800 } };
  const { page, faults, close } = await openForm(browser, served.address, { language, options });
  await openCase(page, given);
  const opens = page.locator("#result section", {
    hasText: /この区分で使えるようになるもの|What this grade opens/,
  });
  await opens.getByText("居宅介護（ホームヘルプ）").waitFor();
  await opens.locator("summary").click();
  const text = await opens.innerText();
  expect(text).toContain("使える量は、区分だけでなく");
  expect(text).toMatch(/区分4/u);
  expect(text).toMatch(/要確認|To be checked/u);
  expect(await opens.getByRole("link").getAttribute("href")).toBe("/support");
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(faults).toEqual([]);
  await close();
});
