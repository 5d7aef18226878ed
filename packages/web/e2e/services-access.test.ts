import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";
import { type Served, serve } from "./serve.ts";
import { answers, openAnswers, openSupport, unfold } from "./services-page.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** What is too small to be hit by a finger. */
async function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator("main :is(button, select, textarea, input:not([type=radio], [type=checkbox], [type=file]))")
    .evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isInline = element.matches("[aria-haspopup=dialog]");
        return !isInline && width > 1 && Math.min(width, height) < 43.9
          ? [element.outerHTML.slice(0, 120)]
          : [];
      }),
    );
}

/** How many letters of full width stand in the longest line of a text on the page. */
async function longestLine(page: Page): Promise<number> {
  return page.locator("main p").evaluateAll((paragraphs) =>
    Math.max(
      ...paragraphs.map((paragraph) => {
        const { fontSize } = getComputedStyle(paragraph);
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        return range.getBoundingClientRect().width / Number.parseFloat(fontSize);
      }),
    ),
  );
}

const screens = [
  { name: "a question", path: "/support", act: async () => undefined },
  {
    name: "a question that wants an answer",
    path: "/support",
    act: async (page: Page) => {
      await page.getByRole("button", { name: /つぎへ|Next/ }).click();
    },
  },
  {
    name: "the sheet",
    path: "/support/sheet",
    act: async (page: Page) => openAnswers(page, answers),
  },
  { name: "the empty result", path: "/support/answer", act: async () => undefined },
  {
    name: "the result, opened",
    path: "/support/answer",
    act: async (page: Page) => {
      await openAnswers(page, answers);
      await unfold(page, ["home-care", "designated-grant", "support-centre", "daily-tools"]);
    },
  },
  { name: "a link", path: "/support/chosen#home-care,designated-grant,gone", act: async () => undefined },
] as const;

/** A telephone, a wide window, and what a window of 1280 px becomes at 200 %. */
describe.each([360, 1280, 640])("at %i px", (width) => {
  it.each(screens)("$name has nothing axe objects to and fits", async ({ path, act }) => {
    for (const shown of [
      { language: "ja" },
      { language: "en" },
      { language: "ja", furigana: true },
    ] as const) {
      const options = { viewport: { width, height: 900 } };
      const { page, faults, close } = await openSupport(browser, served.address, path, { ...shown, options });
      await act(page);
      await page.waitForLoadState("networkidle");
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await smallTargets(page)).toEqual([]);
      expect(await longestLine(page)).toBeLessThan(40.5);
      expect(faults).toEqual([]);
      await close();
    }
  });
});

it("shows its answers when colours are forced", async () => {
  const { page, close } = await openSupport(browser, served.address, "/support/answer", {
    options: { forcedColors: "active" },
  });
  await openAnswers(page, answers);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});
