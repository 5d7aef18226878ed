import { readFile } from "node:fs/promises";
import { allQuestions } from "@yorisoi/rules/services";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { printedPages } from "./result-page.ts";
import { type Served, serve } from "./serve.ts";
import { answers, openAnswers, openSupport } from "./services-page.ts";

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

describe("what is handed on", () => {
  it("is a link and a text without an answer", async () => {
    const { page, close } = await open("/support/answer", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await openAnswers(page, answers);
    await press(page, "リンクをコピーする");
    await page.getByText("リンクをコピーしました。").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/support\/chosen#[a-z0-9,-]+$/u);
    await press(page, "文章をコピーする");
    await page.getByText("文章をコピーしました。").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain("■ 居宅介護");
    expect(text.replace(served.address, "")).not.toMatch(/筋萎縮|札幌|45|区分3|見込み/u);
    const other = await openSupport(browser, served.address, new URL(link).pathname + new URL(link).hash);
    await other.page
      .getByRole("heading", { name: /居宅介護/ })
      .first()
      .waitFor();
    expect(await kept(other.page)).toBe("");
    await other.close();
    await close();
  });

  it("is a paper with numbered pages, the day, and a line for the name", async () => {
    const { page, close } = await open("/support/answer");
    await openAnswers(page, answers);
    const pages = await printedPages(page);
    expect(pages.length).toBeLessThan(5);
    expect(pages[0]).toContain("お名前（手で書いてください）");
    expect(pages[0]).toContain("印刷した日：令和");
    expect(pages[0]).toContain("筋萎縮性側索硬化症");
    expect(pages.map((text, at) => text.includes(`${at + 1}/${pages.length}`))).toEqual(
      pages.map(() => true),
    );
    expect(pages.join("")).toContain("011-530-5575");
    const folded = await page
      .locator("details:not([open]) h3")
      .evaluateAll((names) => names.map((name) => (name.textContent ?? "").replace(/\s/gu, "")));
    expect(folded.length).toBeGreaterThan(20);
    expect(folded.filter((name) => !pages.join("").includes(name))).toEqual([]);
    await close();
  });

  it("is a file that gives the same answers again, and a broken one changes nothing", async () => {
    const { page, close } = await open("/support/answer");
    await openAnswers(page, answers);
    const waiting = page.waitForEvent("download");
    await press(page, "答えをファイルに保存する");
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/^yorisoi-support-\d{4}-\d{2}-\d{2}\.json$/u);
    const saved: unknown = JSON.parse(await readFile(await file.path(), "utf8"));
    expect(saved).toMatchObject({ age: 45, grade: "区分3", municipality: "01101" });
    const before = await kept(page);
    await page.locator("input[type=file]").setInputFiles({
      name: "broken.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ ...answers, age: "秘密", other: 1 })),
    });
    const alert = page.getByText("このファイルは使えません。いまの答えは、そのままです。");
    await alert.waitFor();
    expect(await page.locator("main").innerText()).not.toContain("秘密");
    expect(await kept(page)).toBe(before);
    await close();
  });

  it("is gone after 「すべて消す」, also in the storage", async () => {
    const { page, close } = await open("/support/answer");
    await openAnswers(page, answers);
    await press(page, "すべて消す");
    await page.getByRole("dialog").getByRole("button", { name: "消す", exact: true }).click();
    await page.getByText("まだ答えがありません。").waitFor();
    expect(await kept(page)).toBe("");
    await close();
  });
});

it("prints an empty sheet to be filled in by hand, and once something is answered the answers", async () => {
  const { page, close } = await open("/support/sheet");
  await page.getByRole("button", { name: "手で書く紙を印刷する" }).waitFor();
  const pages = await printedPages(page);
  expect(pages.length).toBeLessThanOrEqual(4);
  expect(pages[0]).toContain("お名前（手で書いてください）");
  const all = pages.join("");
  for (const { text, choices } of allQuestions)
    for (const words of [text, ...choices.map(({ label }) => `□${label}`)])
      expect(all).toContain(words.replace(/\s+/gu, ""));
  expect(all).not.toContain("使えるかどうかは");
  await openAnswers(page, answers);
  expect(await page.getByRole("button", { name: "手で書く紙を印刷する" }).count()).toBe(0);
  expect((await printedPages(page))[0]).toContain("筋萎縮性側索硬化症");
  await close();
});
