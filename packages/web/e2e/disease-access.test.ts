import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { type DiseasePage, narrow, openAll, openDiseasePage, pick, type Shown } from "./disease-page.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";
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

interface Screen {
  readonly name: string;
  readonly path: string;
  readonly act: (page: Page) => Promise<void>;
}

const someHits = async (page: Page) => {
  await page.locator("#disease-query").fill("筋ジス");
  await page.locator("#disease-hits a").first().waitFor();
};
const wholeCheck = async (page: Page) => {
  await page.locator("#main button").first().click();
  await pick(page, "#check-diseases", "肝外門脈閉塞症");
  await pick(page, "#check-diseases", "パーキンソン病");
  await page.locator("#check-day").fill("H27.7.1");
  for (const proof of await page.locator("#check-proofs input").all()) await proof.check();
  await page.locator("#check-birthDay").fill("きのう");
  await page.locator("#check-age").fill("十");
};
const screens: readonly Screen[] = [
  { name: "the search", path: "/diseases", act: someHits },
  {
    name: "a search that finds nothing",
    path: "/diseases",
    act: async (page) => {
      await page.locator("#disease-query").fill("ぞぞぞぞぞぞぞぞ");
      await page
        .getByRole("main")
        .getByRole("button", { name: /窓口|check/ })
        .waitFor();
    },
  },
  {
    name: "a card",
    path: "/diseases/NANDO:1200002",
    act: async (page) => page.locator("#card-links").waitFor(),
  },
  {
    name: "a card of 2013",
    path: "/diseases/2013:13",
    act: async (page) => page.locator("#card-links").waitFor(),
  },
  {
    name: "a card of childhood",
    path: "/diseases/NANDO:2200001",
    act: async (page) => page.locator("#card-links").waitFor(),
  },
  {
    name: "the first question of the check",
    path: "/check",
    act: async (page) => page.locator("#check-day").waitFor(),
  },
  {
    name: "the field with its list open",
    path: "/check",
    act: async (page) => {
      await page.locator("#main button[type=submit]").click();
      await page.locator("#check-diseases").fill("きょうひしょう");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
    },
  },
  { name: "the whole check with its answer", path: "/check", act: wholeCheck },
  {
    name: "the knowledge",
    path: "/knowledge",
    act: async (page) => page.locator("#knowledge-statistics").waitFor(),
  },
];

const ways: readonly { readonly way: string; readonly shown: Shown; readonly isOpened: boolean }[] = [
  { way: "360 px, all opened", shown: { options: narrow }, isOpened: true },
  { way: "360 px in English, all opened", shown: { language: "en", options: narrow }, isOpened: true },
  {
    way: "furigana, forced colours, 200 %",
    shown: {
      furigana: true,
      options: {
        viewport: { width: 640, height: 450 },
        deviceScaleFactor: 2,
        forcedColors: "active",
      },
    },
    isOpened: false,
  },
];

/** One tab for all screens shown the same way: what is fetched once stays fetched. */
describe.each(ways)("$way", ({ shown, isOpened }) => {
  let tab: DiseasePage;
  beforeAll(async () => {
    tab = await openDiseasePage(browser, served.address, shown);
  });
  afterAll(async () => tab?.close());

  it.each(screens)("$name has nothing axe objects to and fits", async ({ path, act }) => {
    const { page, faults } = tab;
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${served.address}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await act(page);
    if (isOpened) await openAll(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(faults).toEqual([]);
  });
});

it("asks nobody but its own server, and that only for the lists", async () => {
  const { page, requests, close } = await openDiseasePage(browser, `${served.address}/diseases`);
  await someHits(page);
  await page.goto(`${served.address}/check`);
  await wholeCheck(page);
  expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
  const asked = requests.filter((url) => url.includes("/api/")).map((url) => new URL(url).pathname);
  expect(new Set(asked)).toEqual(new Set(["/api/diseases/imported"]));
  await close();
});
