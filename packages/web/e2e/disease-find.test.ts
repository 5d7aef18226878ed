import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { narrow, openDiseasePage } from "./disease-page.ts";
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

const open = () => openDiseasePage(browser, `${served.address}/diseases`);

describe("病気をさがす", () => {
  it("finds while one types, says why, and opens the first with Enter", async () => {
    const { page, faults, close } = await open();
    await page.locator("#disease-query").fill("ALS");
    const first = page.locator("#disease-hits a").first();
    await first.getByText("筋萎縮性側索硬化症").waitFor();
    expect(await first.innerText()).toContain("略した名前「ALS」で見つかりました");
    expect(await first.innerText()).toContain("指定難病 2番");
    await page.locator("#disease-query").press("Enter");
    await page.getByRole("heading", { level: 1, name: "筋萎縮性側索硬化症" }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("goes through what was found with the arrows, and back into the box", async () => {
    const { page, close } = await open();
    await page.locator("#disease-query").fill("筋ジストロフィー");
    await page.locator("#disease-hits a").nth(1).waitFor();
    await page.locator("#disease-query").press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const at = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("#disease-hits a")].indexOf(document.activeElement as Element),
      );
    expect(await at()).toBe(1);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("disease-query");
    await close();
  });

  it("keeps what was typed when one comes back from a card, and none of it in the address or the title", async () => {
    const { page, close } = await open();
    await page.locator("#disease-query").fill("クローン病");
    await page.locator("#disease-hits a").first().click();
    await page.getByRole("heading", { level: 1, name: "クローン病" }).waitFor();
    expect(await page.title()).toBe("病気のカード | よりそい");
    await page.getByRole("link", { name: "病気をさがす画面にもどる" }).click();
    expect(await page.locator("#disease-query").inputValue()).toBe("クローン病");
    expect(new URL(page.url()).search).toBe("");
    await close();
  });

  it("says what to do when nothing is found, and never only no", async () => {
    const { page, close } = await open();
    await page.locator("#disease-query").fill("ぞぞぞぞぞぞぞぞ");
    await page.getByText("この書き方では見つかりませんでした").waitFor();
    expect(await page.getByRole("main").innerText()).toContain(
      "一覧にない病名でも、対象になることがあります。",
    );
    await page.getByRole("button", { name: "この名前のまま、窓口での確認に進む" }).click();
    await page.getByRole("button", { name: "外す ぞぞぞぞぞぞぞぞ" }).waitFor();
    await close();
  });

  it("searches the lists of another day", async () => {
    const { page, close } = await open();
    await page.getByText("調べる日：").click();
    await page.locator("#disease-day").fill("H26.12.31");
    await page.locator("#disease-query").fill("強皮症");
    await page.locator("#disease-hits a").first().getByText("2013年の名前").waitFor();
    await page.locator("#disease-day").fill("H27.7.1");
    await page.locator("#disease-hits a").first().getByText("指定難病 51番").waitFor();
    expect(await page.locator("summary").first().innerText()).toContain("平成27年（2015年）7月1日");
    await close();
  });

  it("is at peace with an input method: kana are searched, half letters are not, its Enter opens nothing", async () => {
    const { page, context, close } = await open();
    const ime = await context.newCDPSession(page);
    const compose = (text: string) =>
      ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await page.locator("#disease-query").focus();
    await compose("ぱーきんs");
    await page.locator("#disease-hits").getByText("パーキンソン病", { exact: true }).waitFor();
    expect(await page.locator("#disease-query").inputValue()).toBe("ぱーきんs");
    await compose("ぱーきんそん");
    await page.locator("#disease-query").dispatchEvent("keydown", { key: "Enter", isComposing: true });
    expect(new URL(page.url()).pathname).toBe("/diseases");
    await ime.send("Input.insertText", { text: "パーキンソン" });
    expect(await page.locator("#disease-query").inputValue()).toBe("パーキンソン");
    await close();
  });

  it("works without a network once it is loaded, and says that imported lists are not known", async () => {
    const { page, context, close } = await openDiseasePage(browser, `${served.address}/diseases`, {
      options: narrow,
    });
    await context.route("**/api/diseases/imported", (route) => route.abort());
    await page.reload();
    await page.getByText("このサーバーに取り込まれた一覧は読めませんでした").waitFor();
    await page.locator("#disease-query").fill("あ");
    await context.setOffline(true);
    await page.locator("#disease-query").fill("ベーチェット");
    await page.locator("#disease-hits a").first().getByText("ベーチェット病").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await close();
  });
});
