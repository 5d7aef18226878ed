import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { axeFindings, loadSample, openForm, type Shown, sidewaysScroll } from "./form-page.ts";
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

it("has nothing axe objects to with furigana and in forced colours", async () => {
  const { page, close } = await open({ furigana: true, options: { forcedColors: "active" } });
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

const faces = (["2013", "2014"] as const).flatMap((edition) =>
  (["group", "sheet"] as const).flatMap((face) =>
    (["ja", "en"] as const).map((language) => ({ edition, face, language })),
  ),
);

describe.each(faces)("the form of $edition, $face, $language", (shown) => {
  it("has nothing axe objects to, closed or all opened, and no sideways scroll at 360 px", async () => {
    const narrow = { viewport: { width: 360, height: 800 } };
    const { page, faults, close } = await open({ ...shown, options: narrow });
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.keyboard.press("Control+Enter");
    await page.locator("#missing").waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.getByRole("checkbox").first().check();
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the page", () => {
  it.each(["group", "sheet"] as const)("asks its first question soon on a telephone (%s)", async (face) => {
    const telephone = { viewport: { width: 360, height: 800 } };
    const { page, close } = await open({ face, furigana: true, options: telephone });
    const first = await page.locator("#form fieldset[data-choices]").first().boundingBox();
    expect(first?.y).toBeLessThan(800);
    await close();
  });

  it("shows where its buttons are when colours are forced", async () => {
    const { page, close } = await open({ options: { forcedColors: "active" } });
    const button = page.getByRole("button", { name: "結果を見る" });
    expect(await button.evaluate((e) => getComputedStyle(e).borderTopWidth)).toBe("1px");
    await close();
  });

  it("asks nobody but its own server, whatever one does", async () => {
    const { page, requests, close } = await open();
    await loadSample(page, /見本7/);
    await page.getByText("全部を一枚で").click();
    await page.getByRole("button", { name: "English" }).click();
    expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
    expect(requests.filter((url) => url.includes("/api/"))).toEqual([]);
    await close();
  });

  it.each(["group", "sheet"] as const)("fits in half the width and never hides focus (%s)", async (face) => {
    const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
    const { page, close } = await open({ face, options: zoomed });
    expect(await sidewaysScroll(page)).toBe(0);
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      const covered = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        if (!box || document.activeElement?.closest(".sticky")) return false;
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return Boolean(top?.closest(".sticky"));
      });
      expect([step, covered]).toEqual([step, false]);
    }
    await close();
  });
});
