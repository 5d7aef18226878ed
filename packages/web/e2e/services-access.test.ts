import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";
import { type Served, serve } from "./serve.ts";
import { answers, openAnswers, openFields, openSupport, type SupportPage, unfold } from "./services-page.ts";

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

/** A state of a page, reached from the one before. */
interface State {
  readonly name: string;
  readonly act?: (page: Page) => Promise<void>;
  /** Built of the same parts as the state before: only looked at for its size. */
  readonly isMoreOfTheSame?: boolean;
}

const opened = ["home-care", "designated-grant", "support-centre", "daily-tools"];
const walks: readonly { readonly path: string; readonly states: readonly State[] }[] = [
  {
    path: "/support",
    states: [
      { name: "a question" },
      {
        name: "a question that wants an answer",
        act: async (page) => {
          await page.getByRole("button", { name: /つぎへ|Next/ }).click();
        },
      },
    ],
  },
  { path: "/support/sheet", states: [{ name: "the sheet", act: (page) => openAnswers(page, answers) }] },
  {
    path: "/support/answer",
    states: [
      { name: "the empty result" },
      { name: "the result", act: (page) => openAnswers(page, answers) },
      {
        name: "the result, opened",
        act: async (page) => {
          await openFields(page, ["tools", "home", "advice", "not-computed"]);
          await unfold(page, opened);
          await page.locator("[data-measure=support-centre] a[href^=tel]").first().waitFor();
        },
      },
      { name: "the result with every field", act: openFields, isMoreOfTheSame: true },
    ],
  },
  { path: "/support/chosen#home-care,designated-grant,gone", states: [{ name: "a link" }] },
];

/** A telephone, what a window of 1280 px becomes at 200 %, and a wide window. */
const widths = [360, 640, 1280] as const;
const ways = [
  { way: "Japanese", shown: { language: "ja" } },
  { way: "English", shown: { language: "en" } },
  { way: "furigana", shown: { language: "ja", furigana: true } },
] as const;

/** One tab for all pages shown the same way: what is fetched once stays fetched. */
describe.each(ways)("in $way", ({ way, shown }) => {
  let tab: SupportPage;
  beforeAll(async () => {
    tab = await openSupport(browser, served.address, "/support", shown);
  });
  afterAll(async () => tab?.close());

  it.each(walks)("$path has nothing axe objects to and fits at every width", async ({ path, states }) => {
    const { page, faults } = tab;
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${served.address}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    for (const { name, act, isMoreOfTheSame = false } of states) {
      await page.setViewportSize({ width: 360, height: 900 });
      await act?.(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const at = `${name} at ${width} px`;
        expect(await sidewaysScroll(page), at).toBe(0);
        expect(await smallTargets(page), at).toEqual([]);
        expect(await longestLine(page), at).toBeLessThan(40.5);
        /** Parts that stand elsewhere in a wide window are the same in every language. */
        const isForAxe = width === 360 || (width === 1280 && way === "Japanese");
        const findings = isForAxe && !isMoreOfTheSame ? await axeFindings(page) : [];
        expect(findings, at).toEqual([]);
      }
    }
    expect(faults).toEqual([]);
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
