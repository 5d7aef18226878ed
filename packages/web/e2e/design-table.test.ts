import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
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

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ locale: "ja-JP", ...options });
  page.setDefaultTimeout(10_000);
  await page.goto(`${served.address}/design`);
  await page.locator("#t-full-caption").waitFor();
  return page;
}

const table = (page: Page) => page.getByRole("table", { name: "相談の記録" });
const firstName = (page: Page) => table(page).getByRole("rowheader").first().innerText();
const status = (page: Page) => page.locator("div:has(> #t-full-caption) > output");

it("sorts by its heads, by keyboard, and says so", async () => {
  const page = await open();
  const head = table(page).getByRole("columnheader", { name: "時間（分）" });
  expect(await head.getAttribute("aria-sort")).toBe("none");
  await head.getByRole("button").press("Enter");
  expect(await head.getAttribute("aria-sort")).toBe("ascending");
  await status(page).getByText("時間（分）の小さい順").waitFor();
  await head.getByRole("button").press("Enter");
  expect(await head.getAttribute("aria-sort")).toBe("descending");
  expect(await table(page).getByRole("row").nth(1).getByRole("cell").nth(2).innerText()).toBe("60");
  await page.close();
});

it("filters from the first page on, and says how many are left, even none", async () => {
  const page = await open();
  await page.getByRole("navigation", { name: "相談の記録 ページを移る" }).getByText("次へ").click();
  await page.locator("#t-full-filter").fill("あおい");
  await status(page).getByText("23件のうち3件").waitFor();
  expect(await firstName(page)).toContain("例示 アオイ");
  await page.locator("#t-full-filter").fill("どこにもない");
  await page.getByText("合うものがありません。").waitFor();
  expect(await page.locator("#t-full-filter").inputValue()).toBe("どこにもない");
  await page.close();
});

it("turns its pages without losing the focus, up to the last", async () => {
  const page = await open();
  const pages = page.getByRole("navigation", { name: "相談の記録 ページを移る" });
  const next = pages.getByRole("button", { name: "次へ" });
  for (const times of [2, 3, 3]) {
    await next.press("Enter");
    await pages.getByText(`3ページのうち${times}ページ目`).waitFor();
    expect(await next.evaluate((e) => e === document.activeElement)).toBe(true);
  }
  expect(await next.getAttribute("aria-disabled")).toBe("true");
  expect(await table(page).getByRole("rowheader").count()).toBe(7);
  await page.close();
});

it("asks the server for pages, and offers no order it could not keep", async () => {
  const page = await open();
  const other = page.getByRole("table", { name: "サーバーがページを分ける表" });
  expect(await other.getByRole("button").count()).toBe(0);
  await page
    .getByRole("navigation", { name: "サーバーがページを分ける表 ページを移る" })
    .getByRole("button", { name: "次へ" })
    .click();
  await other.getByRole("rowheader", { name: "=1+1 4" }).waitFor();
  await page.close();
});

it("exports what is found, in its order, harmless for spreadsheets", async () => {
  const page = await open();
  await page.locator("#t-full-filter").fill("=1+1");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV で保存する" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  const [head, first, ...rest] = text.split("\r\n");
  expect(head).toBe("\uFEFF氏名,日付,内容,時間（分）");
  expect(first).toMatch(/^'=1\+1 \d+,2026-11-\d\d,/);
  expect(rest).toHaveLength(4);
  await page.close();
});

it("is a list of cards on a narrow screen, with the orders in a box", async () => {
  const page = await open({ viewport: { width: 360, height: 800 } });
  expect(await table(page).count()).toBe(0);
  const cards = page.getByRole("list", { name: "相談の記録" }).getByRole("listitem");
  expect(await cards.count()).toBe(8);
  await page.locator("#t-full-sort").selectOption({ label: "時間（分）の大きい順" });
  await status(page).getByText("時間（分）の大きい順").waitFor();
  expect(await cards.first().getByRole("definition").nth(2).innerText()).toBe("60");
  await page.close();
});
