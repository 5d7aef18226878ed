import { supportEditions } from "@yorisoi/rules/disease";
import { statistics } from "@yorisoi/rules/disease/knowledge";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { openAll, openDiseasePage } from "./disease-page.ts";
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

const open = (hash = "") => openDiseasePage(browser, `${served.address}/knowledge${hash}`);

describe("病気とことばの知識", () => {
  it("shows every statistic as a chart and as a table with all its rows", async () => {
    const { page, faults, close } = await open();
    await page.getByRole("figure").first().waitFor();
    await openAll(page);
    for (const { title, rows } of statistics) {
      await page.getByRole("figure", { name: title }).waitFor();
      const table = page.getByRole("table", { name: title });
      expect(await table.getByRole("rowheader").count()).toBe(rows.length);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it("shows the official count of every edition beside the names held, and how the gap is closed", async () => {
    const { page, close } = await open();
    const table = page.getByRole("table", { name: "障害福祉サービスの対象疾病" });
    await table.waitFor();
    const counts = await table.locator("tbody td:nth-child(2)").allInnerTexts();
    expect(counts.toReversed()).toEqual(
      supportEditions.map(({ officialCount }) => (officialCount === null ? "未確認" : `${officialCount}`)),
    );
    expect(await page.getByText(/yorisoi disease import/).count()).toBe(1);
    await close();
  });

  it("finds words by their reading, and opens at the word a link asks for", async () => {
    const { page, close } = await open();
    await page.locator("#glossary-query").fill("さいねん");
    await page
      .getByRole("term")
      .filter({ hasText: /^再燃$/ })
      .waitFor();
    await close();
    const linked = await open("#term-remission");
    await linked.page.getByRole("term").first().waitFor();
    expect(await linked.page.getByRole("term").first().innerText()).toBe("寛解");
    await linked.close();
  });
});
