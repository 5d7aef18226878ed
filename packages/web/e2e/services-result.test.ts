import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { type Served, serve } from "./serve.ts";
import { answers, entry, openAnswers, openFields, openSupport } from "./services-page.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const open = (path?: string, options = {}) => openSupport(browser, served.address, path, { options });
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem("yorisoi.support") ?? "");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

describe("the result", () => {
  it("says for a measure why, who decides, where with address and telephone, what to bring, how long and the law", async () => {
    const { page, faults, close } = await open("/support/answer");
    await openAnswers(page, answers);
    await openFields(page);
    const home = entry(page, "home-care");
    await home.getByRole("button", { name: /^くわしく見る/ }).click();
    await home.getByText("札幌市難病相談支援センター").or(home.getByText("札幌市中央区")).first().waitFor();
    const text = await home.innerText();
    for (const part of [
      "なぜこの結果か",
      "お金",
      "どこへ行くか",
      "だれが決めるか",
      "持っていくもの",
      "いつまで使えるか",
    ])
      expect(text).toContain(part);
    expect(text).toContain("番号は市区町村のサイトで確認してください。");
    const centre = entry(page, "support-centre");
    await centre.getByRole("button", { name: /^くわしく見る/ }).click();
    await centre.getByText("札幌市難病相談支援センター").first().waitFor();
    expect(await centre.innerText()).toContain("011-530-5575");
    expect(await centre.getByRole("link", { name: "011-530-5575" }).getAttribute("href")).toBe(
      "tel:0115305575",
    );
    await home.getByRole("button", { name: /^法令と出どころ/ }).click();
    expect(await home.innerText()).toContain("障害者総合支援法");
    expect(faults).toEqual([]);
    await close();
  });

  it("is answered further right where something is missing, and nothing jumps away", async () => {
    const { page, close } = await open("/support/answer");
    await openAnswers(page, answers);
    await page.locator("#field-going-out").click();
    const care = page.locator("[data-measure]", { hasText: /^行動援護/ });
    expect(await care.innerText()).toContain("条件しだい");
    await care.getByRole("button", { name: /^足りない答え/ }).click();
    await care.getByRole("button", { name: /次の障害や病気/ }).click();
    await care.getByRole("checkbox", { name: /この中にはない/ }).check();
    await expect.poll(() => care.innerText()).toContain("いまは対象外");
    expect(JSON.parse(await kept(page)).situation.otherDisability).toEqual([]);
    const box = care.getByRole("checkbox", { name: /この中にはない/ });
    expect(await box.isChecked()).toBe(true);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it("begins with the few that touch what is hard, and folds all others into lines that count them", async () => {
    const { page, close } = await open("/support/answer");
    await openAnswers(page, answers);
    expect(await page.locator("main h2").first().innerText()).toBe("あなたに合いそうなもの");
    const seen = await page.locator("[data-measure]:visible").allInnerTexts();
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.length).toBeLessThanOrEqual(8);
    expect(seen[0]).toContain("困りごとに合う");
    expect(seen.filter((text) => !/使える見込み|条件しだい[\s\S]*困りごとに合う/u.test(text))).toEqual([]);
    const lines = await page.locator("main [id^=field-]").allInnerTexts();
    const inLines = lines.map((line) => Number(/(\d+)件：/u.exec(line)?.[1]));
    const counts = await page.locator("output", { hasText: "使える見込み" }).innerText();
    const all = [...counts.matchAll(/\d+/gu)].map(Number);
    const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
    expect(seen.length + sum(inLines)).toBe(sum(all));
    for (const line of lines) {
      const [, number, parts = ""] = /^\S+\s+(\d+)件：(.+)$/u.exec(line) ?? [];
      expect(
        sum(
          [...parts.matchAll(/(?:使える見込み|条件しだい|窓口で確認|いまは対象外) (\d+)/gu)].map(([, each]) =>
            Number(each),
          ),
        ),
      ).toBe(Number(number));
    }
    await close();
  });

  it("opens a field by key where it stands, keeps the focus, and closes it again", async () => {
    const { page, close } = await open("/support/answer");
    await openAnswers(page, answers);
    const work = page.locator("summary", { has: page.locator("#field-work") });
    const first = entry(page, "work-transition");
    expect(await first.isVisible()).toBe(false);
    await work.focus();
    const before = await work.boundingBox();
    await page.keyboard.press("Enter");
    await first.waitFor();
    expect(await work.boundingBox()).toEqual(before);
    expect(await work.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[data-measure]") !== null)).toBe(true);
    await work.focus();
    await page.keyboard.press("Space");
    await first.waitFor({ state: "hidden" });
    await close();
  });

  it("keeps a measure among the first while it is answered there, even when it does not apply after all", async () => {
    const { page, close } = await open("/support/answer");
    await openAnswers(page, answers);
    const first = page.getByRole("region", { name: "あなたに合いそうなもの" });
    const visit = first.locator("[data-measure=mental-outpatient]");
    await visit.getByRole("button", { name: /^足りない答え/ }).click();
    await visit.getByRole("button", { name: /次の障害や病気/ }).click();
    const none = visit.getByRole("checkbox", { name: /この中にはない/ });
    await none.check();
    await expect.poll(() => visit.innerText()).toContain("いまは対象外");
    expect(await none.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.reload();
    await first.locator("[data-measure]").first().waitFor();
    expect(await visit.count()).toBe(0);
    await close();
  });

  it("is filtered by result and field, and what is found stands open", async () => {
    const { page, close } = await open("/support/answer");
    await openAnswers(page, answers);
    await press(page, "しぼって見る");
    await page.locator("#filter-field").selectOption("medical-cost");
    await page.getByText("あなたに合いそうなもの").waitFor({ state: "hidden" });
    expect(await entry(page, "designated-grant").isVisible()).toBe(true);
    await page.locator("#filter-verdict").selectOption("no");
    await entry(page, "designated-grant").waitFor({ state: "detached" });
    const shown = page.locator("[data-measure]");
    expect(await shown.count()).toBeGreaterThan(0);
    expect(await shown.count()).toBe(await page.locator("[data-measure]:visible").count());
    expect(await page.getByText(`${await shown.count()}件を見せています。`).count()).toBe(1);
    expect(await page.locator("main [id^=field-]").count()).toBe(1);
    await page.locator("#filter-field").selectOption("all");
    await page.locator("#filter-verdict").selectOption("all");
    await page.getByText("あなたに合いそうなもの").waitFor();
    expect(await page.locator("[data-measure]:visible").count()).toBeLessThanOrEqual(8);
    await close();
  });
});
