import { answerOf, edition2013, edition2014, readCase } from "@yorisoi/rules/grading";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { axeFindings, openForm, sidewaysScroll } from "./form-page.ts";
import { openAll, openCase, printedPages } from "./result-page.ts";
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

const twoStates = edition2014.samples.find((sample) => sample.case.severe)?.case ?? {};
const example = edition2013.samples[3]?.case ?? {};

/** A page with the result of a case of 2014 in two states, or of 2013. */
async function open(edition: "2013" | "2014", shown: Parameters<typeof openForm>[2] = {}) {
  const form = await openForm(browser, served.address, { edition, ...shown });
  await openCase(form.page, edition === "2014" ? twoStates : example);
  return form;
}

const result = (page: Page) => page.locator("#result article");

describe("the result on the screen", () => {
  it("says the grade, that it is an estimate, the law, the state, and why", async () => {
    const { page, faults, close } = await open("2014");
    const text = (await result(page).innerText()).replaceAll(/\s+/gu, " ");
    expect(text).toContain("区分3 試算です。");
    expect(text).toContain("平成二十六年厚生労働省令第五号");
    expect(text).toContain("重い状態の答えで計算しました。");
    expect(text).toContain("別表第二の104番の条件にすべて当てはまります。");
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ["2014", "ja"],
    ["2014", "en"],
    ["2013", "ja"],
    ["2013", "en"],
  ] as const)("has nothing axe objects to, all opened: %s, %s", async (edition, language) => {
    const { page, faults, close } = await open(edition, { language });
    await openAll(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ["2014", "ja", 360],
    ["2014", "ja", 640],
    ["2014", "en", 320],
    ["2014", "en", 360],
    ["2013", "en", 320],
  ] as const)("does not scroll sideways, all opened: %s, %s, %i px", async (edition, language, width) => {
    const options = { viewport: { width, height: 800 } };
    const { page, close } = await open(edition, { language, options });
    await openAll(page);
    expect(await sidewaysScroll(page)).toBe(0);
    await close();
  });

  it("copies the answer of the command line, or shows it where copying is not allowed", async () => {
    const { page, close } = await open("2014");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await page.getByRole("button", { name: "結果をデータでコピーする" }).click();
    const reading = readCase(twoStates);
    const shown: unknown = JSON.parse(await page.getByLabel("結果のデータ（JSON 形式）").inputValue());
    expect({ ...(shown as object), id: null }).toEqual(
      reading.ok ? { ...answerOf(reading.value), id: null } : null,
    );
    await close();
  });

  it("shows the first ten single answers that would change the grade, then all", async () => {
    const { page, close } = await openForm(browser, served.address, {});
    await openCase(page, edition2014.samples[1]?.case ?? {});
    const table = page.getByRole("table", { name: "答えが一つ変わると" });
    const rows = table.locator("tbody tr", { has: page.locator("td") });
    expect(await rows.count()).toBe(10);
    await page.getByRole("button", { name: /^すべて見る（\d+）$/u }).click();
    expect(await rows.count()).toBeGreaterThan(10);
    await close();
  });
});

describe("the printed sheet", () => {
  it("holds the grade and every answer, and cuts no row", async () => {
    const { page, close } = await open("2014");
    const pages = await printedPages(page);
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pages[0]).toContain("区分3");
    expect(pages[0]).toContain("試算です");
    expect(pages[0]).toMatch(/令和\d+年\d+月\d+日（\d{4}年\d+月\d+日）/u);
    const reading = readCase(twoStates);
    if (!reading.ok || reading.value.edition !== "2014") throw new Error("the sample is a case");
    const { day, severe } = reading.value;
    const rows = edition2014.items.map((item) => {
      const [onDay = "", inSevere = ""] = [day, severe ?? day].map(
        (all) => item.options[all[item.index] ?? 0]?.label,
      );
      return `${item.number}${item.name}${onDay}${inSevere === onDay ? "" : inSevere}`.replace(/\s+/gu, "");
    });
    expect(rows.filter((row) => !pages.some((text) => text.includes(row)))).toEqual([]);
    await close();
  });

  it("says on every page what it is, of which law, and the page", async () => {
    const { page, close } = await open("2014");
    const pages = await printedPages(page);
    pages.forEach((text, at) => {
      expect(text).toContain("障害支援区分の試算");
      expect(text).toContain("平成二十六年厚生労働省令第五号");
      expect(text).toContain(`${at + 1}/${pages.length}`);
    });
    await close();
  });

  it("holds the 106 items and the minutes of edition 2013", async () => {
    const { page, close } = await open("2013");
    const pages = (await printedPages(page)).join("");
    expect(pages).toContain("46.3分");
    const names = edition2013.items.map(({ name }) => name.replace(/\s+/gu, ""));
    expect(names.filter((name) => !pages.includes(name))).toEqual([]);
    await close();
  });

  it("keeps grade and picture together on the first page with furigana", async () => {
    const { page, close } = await open("2014", { furigana: true });
    const pages = await printedPages(page);
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pages[0]?.match(/\/100\.0/gu)?.length).toBe(22);
    await close();
  });

  it("is there in English too", async () => {
    const { page, close } = await open("2014", { language: "en" });
    const pages = await printedPages(page);
    expect(pages[0]).toContain("Grade3(区分3)");
    const names = edition2014.items.map(({ name }) => name.replace(/\s+/gu, ""));
    expect(names.filter((name) => !pages.some((text) => text.includes(name)))).toEqual([]);
    await close();
  });
});
