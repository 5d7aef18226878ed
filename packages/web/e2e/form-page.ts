import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

/** How the form is shown when it is opened. */
export interface Shown {
  readonly edition?: "2013" | "2014";
  readonly face?: "group" | "sheet";
  readonly language?: "ja" | "en";
  readonly furigana?: boolean;
  readonly options?: BrowserContextOptions;
}

/** A page of the form with its own empty storage, and the addresses it has asked for. */
export interface FormPage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the form as somebody who has chosen how it is shown. What is stored later stays, as on a real machine. */
export async function openForm(browser: Browser, address: string, shown: Shown = {}): Promise<FormPage> {
  const { edition = "2014", face = "group", language = "ja", furigana = false, options = {} } = shown;
  const context = await browser.newContext({ locale: "ja-JP", ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (fault) => faults.push(fault.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(address);
  await page.evaluate(
    ([view, preferences]) => {
      localStorage.setItem("yorisoi.grading.view", view);
      localStorage.setItem("yorisoi.preferences", preferences);
    },
    [JSON.stringify({ edition, face }), JSON.stringify({ language, furigana })] as const,
  );
  await page.goto(`${address}/grading`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, requests, faults, close: () => context.close() };
}

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds at WCAG 2.2 AA, each with the element concerned. Only violations are collected, and in the page itself
 * rather than through a second one for the frames, of which there are none: a third of the time, the same findings.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error("a page with frames needs axe's own way through them");
  const axe = new AxeBuilder({ page })
    .options({ runOnly: wcag, resultTypes: ["violations"] })
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** How far the page can be scrolled sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The radio of an answer in the group of an item, the latter by its number on the sheet. */
export function radio(page: Page, number: string, answer: RegExp): Locator {
  return page.getByRole("group", { name: new RegExp(`^${number} `) }).getByRole("radio", { name: answer });
}

/** How many items are left, as the bar says it. */
export function left(page: Page): Locator {
  return page.getByText(/^あと\d+項目$/).last();
}

/** The result itself; while answers are missing its place holds only a word of waiting. */
export function result(page: Page): Locator {
  return page.locator("#result article");
}

/** Opens 「設定・見本・ファイル」, where it is still closed. */
export async function openSettings(page: Page): Promise<void> {
  const settings = page.locator("details", { hasText: "設定・見本・ファイル" }).first();
  if ((await settings.getAttribute("open")) === null) await settings.locator("summary").first().click();
}

export async function loadSample(page: Page, name: RegExp): Promise<void> {
  await openSettings(page);
  await page.getByText("見本を入れる", { exact: true }).click();
  await page.getByRole("listitem").filter({ hasText: name }).getByRole("button").click();
}
