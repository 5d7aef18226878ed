import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
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
