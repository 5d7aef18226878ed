import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { apiOf, enter, makePerson, openPersonHouse, type PersonHouse, screenOf } from "./person-page.ts";

let house: PersonHouse;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openPersonHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const clerk = () => enter(house, browser, { role: "clerk", organisation: sapporo });
const names = { familyName: "見本谷", givenName: "花子", familyKana: "みほんたに", givenKana: "はなこ" };

async function type(page: Page, facts: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, text] of Object.entries(facts)) await page.locator(`#new-${key}`).fill(text);
}

it("shows a probable duplicate with its reasons, opens it, or makes another record anyway", async () => {
  const me = await clerk();
  const { page } = me;
  const there = await makePerson(me, { ...names, birthDay: "1979-03-02" });
  await page.goto(`${house.origin}/people/new`);
  await type(page, { ...names, birthDay: "S54.3.2" });
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "同じ人かもしれない記録があります" }).waitFor();
  await page.getByText("生年月日が同じ").waitFor();
  const open = page.getByRole("link", { name: "同じ人なので、この記録を開く" });
  expect(await open.getAttribute("href")).toBe(screenOf(there));
  await page.getByRole("button", { name: "別の人なので、新しく作る" }).click();
  await page.getByRole("heading", { name: "基本のこと" }).waitFor();
  const { rows } = await house.admin.query(
    "select person_id from person.person where family_name = $1 order by number",
    [names.familyName],
  );
  expect(rows).toHaveLength(2);
  expect(page.url().endsWith(rows[1].person_id)).toBe(true);
  await me.close();
});

it("keeps what was typed over a reload, says so, and forgets it when saved and at sign-out", async () => {
  const me = await clerk();
  const { page } = me;
  const draft = () => page.evaluate(() => sessionStorage.length);
  await page.goto(`${house.origin}/people/new`);
  await page.getByText(/この画面にだけ残ります/).waitFor();
  await type(page, { familyName: "見本沢", familyKana: "みほんざわ", birthDay: "昭和40年5月6日" });
  await page.reload();
  expect(await page.locator("#new-familyName").inputValue()).toBe("見本沢");
  await page.locator("#new-familyName").press("Enter");
  await page.getByRole("heading", { name: "基本のこと" }).waitFor();
  await page.getByText("昭和40年（1965年）5月6日").waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem("yorisoi.new-person"))).toBeNull();
  await page.goto(`${house.origin}/people/new`);
  await type(page, { familyName: "見本野" });
  expect(await draft()).toBeGreaterThan(0);
  await page.getByRole("button", { name: /試験 職員/ }).click();
  await page.getByRole("button", { name: "サインアウトする" }).click();
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem("yorisoi.new-person"))).toBeNull();
  await me.close();
});

it("keeps what was typed when the session ends under it, and for nobody else", async () => {
  const me = await clerk();
  const { page } = me;
  await page.goto(`${house.origin}/people/new`);
  await type(page, { familyName: "見本浜", familyKana: "みほんはま", birthDay: "1965-05-06" });
  await house.letSessionsEnd(me.accountId, -1);
  await page.locator("#new-familyName").press("Enter");
  await page.getByRole("dialog", { name: "サインインが終わりました" }).waitFor();
  expect(await page.locator("#new-familyName").inputValue()).toBe("見本浜");
  await page.reload();
  await page.getByRole("textbox", { name: "ログイン名" }).waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem("yorisoi.new-person"))).toContain("見本浜");
  expect(await page.locator("main").innerText()).not.toContain("見本浜");
  await me.close();
});

it("says all that is missing, and each line leads to its field", async () => {
  const me = await clerk();
  const { page } = me;
  await page.goto(`${house.origin}/people/new`);
  await page.locator("#new-familyName").press("Enter");
  await page.getByRole("link", { name: "「生年月日」を入れてください。" }).press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("new-birthDay");
  await me.close();
});

it("makes one record of two, in words, and takes it back", async () => {
  const me = await clerk();
  const { page } = me;
  const kept = await makePerson(me, { familyName: "見本森" });
  const other = await makePerson(me, { familyName: "見本林" });
  await page.goto(`${house.origin}${screenOf(kept)}`);
  await page.locator("#merge-query").fill("見本林");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "見くらべる" }).click();
  await page.getByRole("radio", { name: `番号 ${kept.number} を残す` }).check();
  await page.locator("#merge-reason").fill("窓口で本人に確かめた");
  await page.getByRole("button", { name: "一つにまとめる" }).click();
  await page.getByText(new RegExp(`番号 ${other.number} の記録を、.*まとめました`)).waitFor();
  await page.getByRole("button", { name: "もとに戻す" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "もとに戻す" }).click();
  await page.getByText("もとに戻しました").waitFor();
  const { person } = await me.api<{ person: { status: string } }>("GET", apiOf(other));
  expect(person.status).toBe("active");
  await me.close();
});
