import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { printedPages } from "./result-page.ts";
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
const question = (page: Page) => page.locator("form h2").innerText();
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem("yorisoi.support") ?? "");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Answers disease and age by keyboard alone. */
async function begin(page: Page): Promise<void> {
  await page.getByRole("combobox").focus();
  await page.keyboard.type("ALS");
  await page.getByRole("option", { name: /^筋萎縮性側索硬化症/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("外す").waitFor();
  await page.waitForFunction(() => sessionStorage.getItem("yorisoi.support")?.includes("NANDO:1200002"));
  await page.keyboard.press("Enter");
  await page.getByText("いま何歳ですか").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("４５");
  await page.keyboard.press("Enter");
  await page.getByText("困っていることはどれですか").waitFor();
}

describe("the questions", () => {
  it("are answered by keyboard alone: number keys choose, Enter goes on", async () => {
    const { page, faults, close } = await open();
    await begin(page);
    await page.keyboard.press("1");
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await page.locator("form input[type=radio]").first().waitFor();
    const asked = await question(page);
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await expect.poll(() => question(page)).not.toBe(asked);
    const state = JSON.parse(await kept(page));
    expect(state.situation).toMatchObject({ age: 45, difficulties: ["tools", "body-care"] });
    expect(state.situation.diseases[0]).toMatchObject({
      notificationNo: 2,
      designated: "yes",
      supportListed: "yes",
    });
    expect(state.trail).toHaveLength(4);
    expect(faults).toEqual([]);
    await close();
  });

  it("want an answer, can be put off, go back, and survive a reload", async () => {
    const { page, close } = await open();
    await press(page, "つぎへ");
    await page.getByText("答えを選んでください。").waitFor();
    await press(page, "あとで");
    await page.getByText("いま何歳ですか").waitFor();
    await page.getByText("「あとで」にした質問が1問あります。").waitFor();
    await page.getByRole("textbox").fill("130");
    await page.keyboard.press("Tab");
    await page.getByText("0から120までの数字で書いてください。").waitFor();
    await page.getByRole("checkbox", { name: "わからない" }).check();
    await press(page, "つぎへ");
    await page.getByText("困っていることはどれですか").waitFor();
    await page.getByRole("checkbox", { name: /この中にはない/ }).check();
    await page.reload();
    await page.getByRole("checkbox", { name: /この中にはない/ }).waitFor();
    expect(await page.getByRole("checkbox", { name: /この中にはない/ }).isChecked()).toBe(true);
    await press(page, "前の質問にもどる");
    expect(await page.getByRole("checkbox", { name: "わからない" }).isChecked()).toBe(true);
    await press(page, "前の質問にもどる");
    expect(await question(page)).toContain("病気の名前");
    await close();
  });

  it("can be stopped at any point, and all of them be left open", async () => {
    const { page, close } = await open();
    for (let left = 60; left > 0 && (await page.locator("form").count()) > 0; left--) {
      await press(page, "あとで");
    }
    await page.getByText("残っているのは「あとで」の質問だけです。").waitFor();
    await page.getByRole("link", { name: "結果を見る", exact: true }).click();
    const counts = page.locator("output", { hasText: "使える見込み" });
    expect(await counts.innerText()).toMatch(
      /使える見込み \d+・条件しだい \d+・窓口で確認 \d+・いまは対象外 \d+/u,
    );
    await close();
  });
});

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
    expect(lines.find((line) => line.startsWith("仕事"))).toMatch(
      /^仕事\s+\d+件：使える見込み \d+・条件しだい \d+・いまは対象外 \d+$/u,
    );
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

  it("asks nobody but its own server, and sends no answer to that", async () => {
    const { page, requests, close } = await open();
    await begin(page);
    await page.goto(`${served.address}/support/answer`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
    expect(requests.filter((url) => /NANDO|1200002|ALS/u.test(url))).toEqual([]);
    expect(await page.title()).not.toContain("筋萎縮");
    await close();
  });
});

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
    expect(text).not.toMatch(/筋萎縮|札幌|45|区分3|見込み/u);
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

it("finds where one lives by kana and keyboard, and says so", async () => {
  const { page, close } = await open("/support/sheet");
  await page.locator("#sheet-municipality").fill("ひろしまけんふちゅう");
  await page.getByRole("radio", { name: /広島県 府中市/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await page.getByText("選んだ所：").waitFor();
  expect(JSON.parse(await kept(page)).situation.municipality).toBe("34208");
  await page.locator("#sheet-municipality").fill("どこにもない市");
  await page.getByText("見つかりませんでした。").waitFor();
  await close();
});

it("shows on the sheet what the answers open while one answers", async () => {
  const { page, faults, close } = await open("/support/sheet", { viewport: { width: 1280, height: 800 } });
  await openAnswers(page, answers);
  const beside = page.getByRole("region", { name: "いまの結果" });
  const before = await beside.innerText();
  await page.locator("#sheet-grade").getByRole("radio", { name: "区分3" }).focus();
  await page.keyboard.press("1");
  await expect.poll(() => beside.innerText()).not.toBe(before);
  expect(JSON.parse(await kept(page)).situation.grade).toBe("区分1");
  expect(faults).toEqual([]);
  await close();
});
