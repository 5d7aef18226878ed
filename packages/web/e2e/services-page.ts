import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** How the page is shown when it is opened. */
export interface Shown {
  readonly language?: "ja" | "en";
  readonly furigana?: boolean;
  readonly options?: BrowserContextOptions;
}

/** A page of 「使える支援を調べる」 in a tab of its own. */
export interface SupportPage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page of it as somebody who has chosen how it is shown. */
export async function openSupport(
  browser: Browser,
  address: string,
  path = "/support",
  { language = "ja", furigana = false, options = {} }: Shown = {},
): Promise<SupportPage> {
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
  await page.goto(`${address}${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, requests, faults, close: () => context.close() };
}

/** The answers of a person with ALS, 45, at home with family in Sapporo, as a file of answers. */
export const answers = {
  day: "2026-11-21",
  diseases: [
    {
      id: "NANDO:1200002",
      name: "筋萎縮性側索硬化症",
      notificationNo: 2,
      designated: "yes",
      supportListed: "yes",
      childhood: "unknown",
    },
  ],
  age: 45,
  municipality: "01101",
  difficulties: ["tools", "body-care", "medical-cost"],
  grade: "区分3",
  living: "with-family",
  work: "working",
} as const;

/** Opens the answers as a file and waits until they are there. */
export async function openAnswers(page: Page, given: object): Promise<void> {
  await page.getByRole("button", { name: /ファイル|in a file/ }).click();
  await page.locator("input[type=file]").setInputFiles({
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(given)),
  });
  await page.waitForFunction(() => sessionStorage.getItem("yorisoi.support")?.includes('"age"'));
  await page.locator("main [aria-busy=false]").first().waitFor();
}

/** The entry of a measure in the result. */
export function entry(page: Page, id: string) {
  return page.locator(`[data-measure="${id}"]`);
}

/** Opens fields of the result, all or some. */
export async function openFields(page: Page, fields?: readonly string[]): Promise<void> {
  const folds = page.locator("main details:not([open]) > summary");
  await folds.evaluateAll((all, wanted) => {
    for (const fold of all as HTMLElement[]) {
      const field = fold.querySelector("h2")?.id.replace("field-", "") ?? "";
      if (wanted === null || wanted.includes(field)) fold.click();
    }
  }, fields ?? null);
}

/** Opens the buttons that open something, also what opens within: of the measures only some, since all are built alike. */
export async function unfold(page: Page, measures: readonly string[]): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await page.evaluate((wanted) => {
      for (const button of document.querySelectorAll<HTMLElement>("main button[aria-expanded=false]")) {
        const at = button.closest<HTMLElement>("[data-measure]")?.dataset["measure"];
        if (button.checkVisibility() && (at === undefined || wanted.includes(at))) button.click();
      }
    }, measures);
  }
}
