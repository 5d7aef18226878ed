import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { narrow, openDiseasePage, pick } from "./disease-page.ts";
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

const open = () => openDiseasePage(browser, `${served.address}/check`, { options: narrow });
const question = (page: Page, name: string) => page.getByRole("heading", { level: 2, name }).waitFor();
const asSheet = (page: Page) => page.getByRole("button", { name: "全部を一枚で見る" }).click();
const next = async (page: Page) => {
  await page.getByRole("button", { name: "次へ" }).focus();
  await page.keyboard.press("Enter");
};

describe("窓口での確認", () => {
  it("asks one thing after the other by keyboard alone, and answers with law, list and next step", async () => {
    const { page, faults, close } = await open();
    await page.locator("#check-day").fill("R7.4.1");
    await page.keyboard.press("Enter");
    await question(page, "病気の名前は何ですか");
    await pick(page, "#check-diseases", "パーキンソン");
    await next(page);
    await question(page, "本人は何歳ですか");
    await page.locator("#check-birthDay").fill("S54.3.2");
    await next(page);
    await question(page, "どの書類を見ましたか");
    await page.getByRole("checkbox", { name: "診断書" }).press("Space");
    await next(page);
    await question(page, "いつごろ発症しましたか");
    await page.locator("#check-onset-0").fill("平成31年");
    await page.getByRole("checkbox", { name: /だいたいの時期/ }).press("Space");
    await next(page);
    await question(page, "障害者手帳はありますか");
    await page.getByRole("button", { name: "答えを見る" }).focus();
    await page.keyboard.press("Enter");
    await question(page, "答え");
    const answer = await page.getByRole("main").innerText();
    for (const words of [
      "令和7年（2025年）4月1日",
      "障害福祉サービスの対象",
      "証明になる",
      "発症：2019ごろ",
      "次にすること",
      "障害者総合支援法 4条1項",
      "障害者手帳はいりません",
    ]) {
      expect(answer).toContain(words);
    }
    expect(answer).toMatch(/診断書\s+証明になる/u);
    expect(faults).toEqual([]);
    await close();
  });

  it("answers the day before an edition differently from its first day", async () => {
    const { page, close } = await open();
    await asSheet(page);
    await pick(page, "#check-diseases", "ロウ症候群");
    const answer = page.locator("section[aria-labelledby=check-step-answer]");
    await page.locator("#check-day").fill("R7.3.31");
    await answer.getByText("この日は対象の一覧にない").first().waitFor();
    await answer.getByText("ほかの制度", { exact: true }).waitFor();
    await page.locator("#check-day").fill("R7.4.1");
    await answer.getByText("障害福祉サービスの対象", { exact: true }).first().waitFor();
    expect(await answer.getByText("ほかの制度", { exact: true }).count()).toBe(0);
    await close();
  });

  it("takes several diseases and a name that is on no list, and never says no to it", async () => {
    const { page, close } = await open();
    await asSheet(page);
    await pick(page, "#check-diseases", "クローン病");
    await page.locator("#check-diseases").fill("どこにもない見本の病気");
    await page.getByRole("option", { name: /一覧にない病名として/ }).click();
    await page.getByRole("checkbox", { name: "どこにもない見本の病気" }).check();
    const answer = page.locator("section[aria-labelledby=check-step-answer]");
    await answer.getByText("対象かどうか、確かめが必要").waitFor();
    const words = await answer.innerText();
    expect(words).toContain("「どこにもない見本の病気」は一覧で見つかりません");
    expect(words).toContain("合併症");
    expect(words).not.toContain("この日は対象の一覧にない");
    await close();
  });

  it("keeps the answers in this tab only, through a reload, and nothing in the address", async () => {
    const { page, context, close } = await open();
    await asSheet(page);
    await pick(page, "#check-diseases", "クローン病");
    await page.locator("#check-birthDay").fill("S54.3.2");
    await page.reload();
    await page.getByRole("button", { name: "外す クローン病" }).waitFor();
    expect(await page.locator("#check-birthDay").inputValue()).toBe("S54.3.2");
    expect(page.url()).toBe(`${served.address}/check`);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("S54");
    const other = await context.newPage();
    await other.goto(`${served.address}/check`);
    await other.getByRole("heading", { level: 2, name: "いつの日について確かめますか" }).waitFor();
    await page.getByRole("button", { name: "消して次の人へ" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "消す", exact: true }).click();
    expect(await page.locator("#check-birthDay").inputValue()).toBe("");
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("クローン病");
    await close();
  });

  it("prints a note without questions, with a line for the name and the day of printing", async () => {
    const { page, close } = await open();
    await asSheet(page);
    await pick(page, "#check-diseases", "クローン病");
    await page.locator("#check-birthDay").fill("S54.3.2");
    await page.emulateMedia({ media: "print" });
    const paper = await page.getByRole("main").innerText();
    expect(paper).toContain("名前（手で書く）");
    expect(paper).toMatch(/\d{4}年\d{1,2}月\d{1,2}日 \d{1,2}:\d{2}に印刷/);
    expect(paper).toContain("クローン病");
    expect(paper).not.toContain("確かめる日");
    expect(await page.locator("#check-birthDay").isVisible()).toBe(false);
    await close();
  });

  it("gives no answer for a day it cannot read", async () => {
    const { page, close } = await open();
    await asSheet(page);
    await pick(page, "#check-diseases", "クローン病");
    await page.locator("#check-day").fill("きのう");
    await page.getByText("確かめる日が読めません").waitFor();
    expect(await page.getByText("根拠", { exact: true }).count()).toBe(0);
    await close();
  });
});
