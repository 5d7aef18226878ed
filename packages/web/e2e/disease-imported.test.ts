import { fileURLToPath } from "node:url";
import { day } from "@yorisoi/rules/calendar";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keepList } from "../../server/src/disease/index.ts";
import { openHouse } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { openDiseasePage, pick } from "./disease-page.ts";

const webRoot = process.env["WEB_ROOT"] ?? fileURLToPath(new URL("../dist/", import.meta.url));
let browser: Browser;
let house: Awaited<ReturnType<typeof openHouse>>;
let address: string;

beforeAll(async () => {
  [browser, house] = await Promise.all([startBrowser(), openHouse({}, { webRoot })]);
  address = await house.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it("answers with the official list an operator imported, also for a disease that is only there", async () => {
  const before = await openDiseasePage(browser, `${address}/knowledge`);
  await before.page.getByText("このサーバーには、まだ取り込まれていません。").waitFor();
  await before.close();
  const row = { no: 1, name: "見本新疾患", kana: "みほんしんしっかん", note: "", diseaseId: null };
  const list = { from: day("2026-04-01"), until: null, source: "見本の告示", complete: true, rows: [row] };
  await keepList(house.parts.db, { list, by: "見本" });

  const { page, faults, close } = await openDiseasePage(browser, `${address}/diseases`);
  await page.locator("#disease-query").fill("みほんしん");
  await page.locator("#disease-hits a").filter({ hasText: "見本新疾患" }).click();
  await page.getByRole("heading", { level: 1, name: "見本新疾患" }).waitFor();
  expect(await page.getByText("取り込んだ公の一覧に「見本新疾患」があります。").count()).toBeGreaterThan(0);
  await page.goto(`${address}/check`);
  await page.getByRole("button", { name: "全部を一枚で見る" }).click();
  await pick(page, "#check-diseases", "見本新疾患");
  const answer = page.locator("section[aria-labelledby=check-step-answer]");
  await answer.getByText("障害者総合支援法の対象になる病気です。").waitFor();
  await pick(page, "#check-diseases", "クローン病");
  await answer.getByText("この日は対象の一覧にない", { exact: true }).waitFor();
  expect(faults).toEqual([]);
  await close();
});
