import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { openAll, openDiseasePage } from "./disease-page.ts";
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

const open = (id: string) => openDiseasePage(browser, `${served.address}/diseases/${id}`);

describe("the card of a disease", () => {
  it("shows names, days, 2013 and today, knowledge and links", async () => {
    const { page, faults, close } = await open("NANDO:1200002");
    for (const part of [
      "名前と番号",
      "対象になる日",
      "2013年の名前と今の名前",
      "知っておくこと",
      "くわしい説明のある所",
    ]) {
      await page.getByRole("heading", { level: 2, name: part }).waitFor();
    }
    const main = page.getByRole("main");
    await main.getByText("例です。すべてではありません。").first().waitFor();
    expect(await main.getByText("平成25年（2013年）4月1日から平成26年（2014年）12月31日まで").count()).toBe(
      1,
    );
    expect(faults).toEqual([]);
    await close();
  });

  it("opens other sites only when they are pressed, and tells them nothing", async () => {
    const { page, requests, close } = await open("NANDO:1200002");
    await page.getByRole("link", { name: /難病情報センターの説明/ }).waitFor();
    await openAll(page);
    const outside = page.locator("#card-links ~ * a, #card-links ~ ul a");
    expect(await outside.count()).toBeGreaterThan(2);
    for (const link of await outside.all()) {
      expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
      expect(await link.innerText()).toContain("（外のサイト）");
    }
    expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
    await close();
  });

  it("explains a word where it stands, by keyboard, and gives the focus back", async () => {
    const { page, close } = await open("NANDO:1200002");
    const word = page.getByRole("main").getByRole("link", { name: "指定難病", exact: true }).first();
    await word.focus();
    await page.keyboard.press("Enter");
    const meaning = page.getByRole("dialog", { name: "指定難病" });
    await meaning.getByText("していなんびょう").waitFor();
    await page.keyboard.press("Escape");
    await meaning.waitFor({ state: "detached" });
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it("takes its disease to the check at the window", async () => {
    const { page, close } = await open("NANDO:1200002");
    await page.getByRole("button", { name: "この病気で、窓口での確認をする" }).click();
    await page.getByRole("heading", { level: 2, name: "病気の名前は何ですか" }).waitFor();
    expect(await page.getByRole("button", { name: "外す 筋萎縮性側索硬化症" }).count()).toBe(1);
    await close();
  });

  it("tells who comes with a wrong number what to do", async () => {
    const { page, close } = await open("NANDO:0");
    await page.getByRole("heading", { level: 1, name: "この番号の病気は見つかりません" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "病気をさがす", exact: true }).click();
    await page.locator("#disease-query").waitFor();
    expect(new URL(page.url()).pathname).toBe("/diseases");
    await close();
  });
});
