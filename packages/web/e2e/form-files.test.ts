import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { openForm, openSettings, radio, type Shown } from "./form-page.ts";
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

const open = (shown?: Shown) => openForm(browser, served.address, shown);

async function openFile(page: Page, content: unknown): Promise<void> {
  const button = page.getByRole("button", { name: "ファイルを開く" });
  await openSettings(page);
  if (!(await button.isVisible())) await page.getByText("ファイルを開く・保存する").click();
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const chooser = page.waitForEvent("filechooser");
  await button.click();
  await (await chooser).setFiles({
    name: "case.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
}

describe("files", () => {
  it("hold a draft with gaps and give it back", async () => {
    const { page, close } = await open();
    await radio(page, "1-3", /部分的/).check();
    await openSettings(page);
    await page.getByText("ファイルを開く・保存する").click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "ファイルに保存する" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^yorisoi-kubun-\d{4}-\d{2}-\d{2}\.json$/);
    const text = await readFile(await file.path(), "utf8");
    expect(JSON.parse(text)).toEqual({
      id: null,
      edition: "2014",
      survey: { 座位保持: "部分的な支援が必要" },
    });
    await radio(page, "1-3", /全面的/).check();
    await openFile(page, text);
    await expect.poll(() => radio(page, "1-3", /部分的/).isChecked()).toBe(true);
    await page.getByRole("button", { name: "元に戻す" }).click();
    expect(await radio(page, "1-3", /全面的/).isChecked()).toBe(true);
    await close();
  });

  it("with faults change nothing until one says so, and every fault is named", async () => {
    const { page, close } = await open();
    await radio(page, "1-1", /部分的/).check();
    await openFile(page, { edition: "2014", survey: { 歩行: 4, 移動: "とぶ", 寝がえり: 1 } });
    await page.getByText("ファイルに読めない所が2あります").waitFor();
    expect(await page.getByText(/「とぶ」は選択肢にありません/).isVisible()).toBe(true);
    expect(await page.getByText(/「寝がえり」という項目はありません/).isVisible()).toBe(true);
    expect(await radio(page, "1-1", /部分的/).isChecked()).toBe(true);
    await page.getByRole("button", { name: "読めた答えだけ入れる（1）" }).click();
    await expect.poll(() => radio(page, "1-8", /全面的/).isChecked()).toBe(true);
    await close();
  });

  it("of 2013 may give the palsy as its type; cleared, the four limbs are asked instead", async () => {
    const { page, close } = await open({ edition: "2013" });
    await openFile(page, { edition: "2013", survey: { 麻痺: "両下肢のみ" } });
    const type = page.getByRole("group", { name: /^1-1 麻痺/ }).filter({ hasText: "両下肢のみ" });
    expect(await type.getByRole("radio", { name: /両下肢のみ/ }).isChecked()).toBe(true);
    expect(await page.getByText("麻痺 左上肢").count()).toBe(0);
    await type.getByRole("button", { name: "消す" }).click();
    await expect.poll(() => page.getByText("麻痺 左上肢").count()).toBe(1);
    expect(await type.count()).toBe(0);
    await close();
  });

  it.each(["", "{", "[1]", '{"edition":"2020"}', "氏名,住所"])(
    "like %j are refused in words",
    async (content) => {
      const { page, faults, close } = await open();
      await openFile(page, content);
      await page.getByText("ファイルに読めない所が1あります").waitFor();
      expect(faults).toEqual([]);
      await close();
    },
  );
});
