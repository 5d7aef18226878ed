import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** How the pages on diseases are shown. */
export interface Shown {
  readonly language?: "ja" | "en";
  readonly furigana?: boolean;
  readonly options?: BrowserContextOptions;
}

export interface DiseasePage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: readonly string[];
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export const narrow = { viewport: { width: 360, height: 800 } };

/** Opens a page as somebody who is not signed in and has chosen how screens are shown. */
export async function openDiseasePage(
  browser: Browser,
  address: string,
  shown: Shown = {},
): Promise<DiseasePage> {
  const { language = "ja", furigana = false, options = {} } = shown;
  const context = await browser.newContext({ locale: "ja-JP", ...options });
  context.setDefaultTimeout(10_000);
  await context.addInitScript(
    (preferences) => localStorage.setItem("yorisoi.preferences", preferences),
    JSON.stringify({ language, furigana }),
  );
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (fault) => faults.push(fault.message));
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, context, requests, faults, close: () => context.close() };
}

/** Opens everything that can be opened. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** Types the name of a disease into a field and takes the first that is found, by keyboard. */
export async function pick(page: Page, field: string, name: string): Promise<void> {
  await page.locator(field).fill(name);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}
