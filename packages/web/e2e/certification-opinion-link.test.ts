import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { act, daysFromNow, done } from "../../server/test/certification/people.ts";
import { caseAt } from "../../server/test/certification/story.ts";
import { startBrowser } from "./browser.ts";
import { type CaseHouse, openCaseHouse } from "./certification-house.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";
import { openPage } from "./identity-page.ts";

let house: CaseHouse;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openCaseHouse(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const part = (page: Page, name: RegExp) => page.getByRole("button", { name, expanded: false });
const course = (page: Page) => page.getByRole("textbox", { name: /^\(3\) 障害の直接の原因/u });

async function askByLink() {
  const { caseId } = await caseAt(house, house.cast, "surveyed");
  const asked = { way: "link", due: daysFromNow(14) };
  const view = await done(house.cast.clerk, caseId, "ask_opinion", asked);
  const { url, code } = view.opinionLink as { url: string; code: string };
  return { caseId, url, code, token: url.split("#")[1] ?? "" };
}

const codeBox = (page: Page) => page.getByRole("textbox", { name: /^8けたの番号/u });

it("opens by a one-time link with its code, once, and the token never stands in what is asked of the server", async () => {
  const { caseId, url, code, token } = await askByLink();
  const { page, faults, close } = await openPage(browser);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(url);
  const wrong = code === "00000000" ? "11111111" : "00000000";
  await codeBox(page).fill(wrong);
  await codeBox(page).press("Enter");
  await page.getByText("あと 4 回まで試せます。").waitFor();
  await codeBox(page).fill(code);
  await codeBox(page).press("Enter");
  await page.getByRole("button", { name: "書き始める" }).click();
  await page.getByRole("heading", { name: "送る前の確認" }).waitFor();
  expect(page.url()).not.toContain(token);
  expect(asked.filter((address) => address.includes(token))).toEqual([]);

  const second = await openPage(browser);
  await second.page.goto(url);
  await codeBox(second.page).fill(code);
  await codeBox(second.page).press("Enter");
  await second.page.getByRole("alert").waitFor();
  expect(await second.page.getByRole("heading", { name: "送る前の確認" }).count()).toBe(0);
  await second.close();

  await part(page, /^1\. 傷病に関する意見/u).click();
  await page.context().setOffline(true);
  await course(page).fill("平成20年に診断した。");
  await course(page).blur();
  await page.getByText(/通信が切れています。.*閉じないでください。/u).waitFor();
  await page.context().setOffline(false);
  await page.getByText("送りました", { exact: true }).waitFor();
  expect(await valueByClerk(caseId, "course.text")).toBe("平成20年に診断した。");
  await page.reload();
  await page.getByRole("heading", { name: "送る前の確認" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

async function valueByClerk(caseId: string, key: string): Promise<unknown> {
  const { body } = await house.cast.clerk.get(`/api/cases/${caseId}/documents/opinion`);
  const { changes } = JSON.parse(body) as { changes: readonly { key: string; value: unknown }[] };
  return changes.findLast((change) => change.key === key)?.value;
}

it("opens no link that was taken back, and says what to do without one", async () => {
  const { caseId, url, code } = await askByLink();
  expect((await act(house.cast.clerk, caseId, "take_back_opinion")).statusCode).toBe(200);
  const { page, close } = await openPage(browser);
  await page.goto(url);
  await codeBox(page).fill(code);
  await codeBox(page).press("Enter");
  await page.getByRole("alert").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const empty = await openPage(browser, { viewport: { width: 360, height: 740 } });
  await empty.page.goto(`${house.origin}/opinion-link`);
  await empty.page.getByText("リンクをもう一度開いてください").waitFor();
  expect(await axeFindings(empty.page)).toEqual([]);
  expect(await sidewaysScroll(empty.page)).toBe(0);
  await empty.close();
  await close();
});

it("is refused by the link with a reason, which ends the link", async () => {
  const { caseId, url, code } = await askByLink();
  const { page, faults, close } = await openPage(browser);
  await page.goto(url);
  await codeBox(page).fill(code);
  await codeBox(page).press("Enter");
  await page.getByText("意見書を書けないとき").click();
  await page.getByRole("radio", { name: "ほかの医師のほうがよく知っている" }).check();
  await page.getByRole("button", { name: "書けないと答える" }).click();
  await page.getByText("書けないと答えました").waitFor();
  const { state } = JSON.parse((await house.cast.clerk.get(`/api/cases/${caseId}`)).body);
  expect(state.opinion.status).toBe("refused");
  await page.reload();
  await page.getByRole("alert").waitFor();
  expect(faults).toEqual([]);
  await close();
});
