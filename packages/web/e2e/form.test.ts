import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { left, loadSample, openForm, openSettings, radio, result, type Shown } from "./form-page.ts";
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

describe("a case graded by keyboard alone", () => {
  it("on the sheet, with number keys from the first item to the last", async () => {
    const { page, faults, close } = await open({ face: "sheet" });
    await radio(page, "1-1", /^1/).focus();
    for (let item = 0; item < 104; item++) await page.keyboard.press("1");
    expect(
      await page.getByRole("button", { name: "結果を見る" }).evaluate((e) => e === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("Enter");
    await result(page).waitFor();
    expect(await page.locator("#result").textContent()).toContain("非該当");
    expect(faults).toEqual([]);
    await close();
  });

  it("one after the other: result, delete, and the first item of the next in a few keys", async () => {
    const { page, close } = await open({ face: "sheet" });
    await radio(page, "1-1", /^1/).focus();
    for (let item = 0; item < 104; item++) await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "result");
    const top = await page.locator("#result").evaluate((e) => e.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(120);
    await page.getByRole("button", { name: "答えを消して、次を始める" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "done");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("3");
    expect(await radio(page, "1-1", /^3/).isChecked()).toBe(true);
    expect(await left(page).textContent()).toBe("あと103項目");
    await close();
  });

  it("with Tab to the next item and arrows to choose", async () => {
    const { page, close } = await open({ face: "sheet" });
    await radio(page, "1-1", /^1/).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await radio(page, "1-1", /^2/).isChecked()).toBe(true);
    expect(await radio(page, "1-2", /^1/).isChecked()).toBe(true);
    await page.keyboard.press("Delete");
    expect(await radio(page, "1-2", /^1/).isChecked()).toBe(false);
    await close();
  });

  it("one group after the other", async () => {
    const { page, close } = await open();
    await radio(page, "1-1", /^1/).focus();
    for (const items of [12, 16, 6, 34, 12, 24]) {
      for (let item = 0; item < items; item++) await page.keyboard.press("2");
      if (items !== 24) {
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => document.activeElement?.tagName === "H2");
        await page.locator("#form fieldset[data-choices] input").first().focus();
      }
    }
    await page.keyboard.press("Control+Enter");
    await result(page).waitFor();
    expect(await page.locator("#result").textContent()).toContain("区分");
    await close();
  });
});

describe("what one has entered", () => {
  it("is there after a reload, where one stopped", async () => {
    const { page, close } = await open();
    await page.getByRole("button", { name: /次へ/ }).click();
    await radio(page, "2-2", /全面的/).check();
    await page.getByText("この端末に保存済み").waitFor();
    await page.reload();
    expect(await radio(page, "2-2", /全面的/).isChecked()).toBe(true);
    expect(await left(page).textContent()).toBe("あと103項目");
    await close();
  });

  it("is taken over by another tab, and neither loses its own", async () => {
    const { page, close } = await open({ face: "sheet" });
    const other = await page.context().newPage();
    await other.goto(`${served.address}/grading`);
    await radio(other, "1-1", /^4/).check();
    await radio(page, "1-2", /^3/).check();
    for (const tab of [page, other]) {
      await expect.poll(() => radio(tab, "1-1", /^4/).isChecked()).toBe(true);
      await expect.poll(() => radio(tab, "1-2", /^3/).isChecked()).toBe(true);
    }
    await close();
  });

  it("is deleted only after a question, and comes back with undo", async () => {
    const { page, close } = await open();
    await radio(page, "1-1", /部分的/).check();
    await openSettings(page);
    await page.getByRole("button", { name: "すべて消す" }).click();
    await page.getByRole("button", { name: "消さない" }).click();
    expect(await radio(page, "1-1", /部分的/).isChecked()).toBe(true);
    await page.getByRole("button", { name: "すべて消す" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "すべて消す" }).click();
    expect(await left(page).textContent()).toBe("あと104項目");
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("day/");
    await page.getByRole("button", { name: "元に戻す" }).click();
    expect(await radio(page, "1-1", /部分的/).isChecked()).toBe(true);
    await close();
  });

  it("says so when the browser does not let it be saved", async () => {
    const { page, close } = await open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await radio(page, "1-1", /部分的/).check();
    await page.getByText(/保存場所がいっぱい/).waitFor();
    expect(await radio(page, "1-1", /部分的/).isChecked()).toBe(true);
    await close();
  });
});

describe("the result", () => {
  it("waits for the missing items and leads to each of them", async () => {
    const { page, close } = await open();
    await page.getByRole("button", { name: "結果を見る" }).click();
    await page.waitForFunction(() => document.activeElement?.id === "missing");
    await page.getByRole("link", { name: /^4-34/ }).click();
    await page.waitForFunction(() =>
      document.activeElement?.closest("fieldset")?.textContent?.startsWith("4-34"),
    );
    expect(await page.getByText("まだ答えていません").count()).toBeGreaterThan(0);
    await close();
  });

  it("can be had with the lightest answers, and says that it is", async () => {
    const { page, close } = await open();
    await page.getByRole("button", { name: "結果を見る" }).click();
    await page.getByRole("button", { name: /一番軽い答え/ }).click();
    await result(page).waitFor();
    expect(await page.locator("#result").textContent()).toContain("104");
    await close();
  });

  it("shows both states of a sample", async () => {
    const { page, faults, close } = await open();
    await loadSample(page, /見本3/);
    await page.getByRole("button", { name: "結果を見る" }).click();
    await result(page).waitFor();
    expect(await page.getByRole("checkbox", { name: "重い状態も入れる" }).isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it("of 2013 computes the rest without minutes, and the grade with full-width ones", async () => {
    const { page, close } = await open({ edition: "2013" });
    await loadSample(page, /例③/);
    await page.getByRole("button", { name: "判定結果の用紙の数字" }).click();
    const eating = page.getByRole("textbox", { name: "食事" });
    await eating.fill("たくさん");
    expect(await page.getByText("数として読めません").isVisible()).toBe(true);
    await eating.fill("０．７分");
    await eating.blur();
    expect(await eating.inputValue()).toBe("0.7");
    expect(await page.locator("#result").textContent()).toContain("区分2");
    await close();
  });
});
