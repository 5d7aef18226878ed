import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hospital, sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import {
  apiOf,
  daysFromNow,
  enter,
  type MadePerson,
  makePerson,
  openPersonHouse,
  type PersonHouse,
  screenOf,
  type SignedInPage,
} from "./person-page.ts";

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
const scan = { name: "doui.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

async function linkedPerson(by: SignedInPage, person: MadePerson): Promise<SignedInPage> {
  const own = await enter(house, browser, { role: "person", organisation: sapporo, name: "見本 本人" });
  await by.api("POST", `${apiOf(person)}/links`, { login: own.login });
  return own;
}

it("records a consent on paper, read back in a sentence; the other organisation sees it until it is withdrawn", async () => {
  const me = await clerk();
  const { page } = me;
  const person = await makePerson(me, { familyName: "見本原" });
  await page.goto(`${house.origin}${screenOf(person)}/consents/new`);
  await page.locator("#consent-to").fill("北海道医療センター");
  await page.locator("#consent-to").press("Enter");
  await page.getByRole("radio", { name: "北海道医療センター" }).first().check();
  await page.getByRole("checkbox", { name: "連絡のしかた" }).check();
  await page.getByRole("radio", { name: "診療と療養の支援のため" }).check();
  await page.locator("#consent-until").fill(daysFromNow(30));
  await page.getByRole("radio", { name: "紙の同意書" }).check();
  await page.getByRole("button", { name: "確かめる" }).click();
  await page.getByRole("link", { name: /同意書を読みこんで付けてください/ }).waitFor();
  await page.locator("#consent-file").setInputFiles(scan);
  await page.getByRole("button", { name: "確かめる" }).click();
  await page
    .getByText(/見本原 試さんの「基本のこと、連絡のしかた」を、.*北海道医療センターが、診療と療養/)
    .waitFor();
  await page.getByRole("button", { name: "同意を保存する" }).click();
  await page.getByText("見られます", { exact: true }).waitFor();

  const nurse = await enter(house, browser, { role: "facility_staff", organisation: hospital });
  await nurse.page.goto(`${house.origin}/people/shared`);
  await nurse.page.getByRole("link", { name: /見本原/ }).click();
  await nurse.page.getByText("本人が同意したので、見られます。").waitFor();
  await nurse.page.getByRole("heading", { name: "連絡のしかた" }).waitFor();
  expect(await nurse.page.getByRole("heading", { name: "家族・支援者" }).count()).toBe(0);
  expect(await nurse.page.getByRole("button", { name: /^変える/ }).count()).toBe(0);

  const own = await linkedPerson(me, person);
  await own.page.goto(`${house.origin}/consents`);
  await own.page.getByRole("button", { name: /^取り消す/ }).click();
  await own.page.getByRole("dialog").getByRole("button", { name: "取り消す" }).click();
  await own.page.getByRole("link", { name: "取り消す理由を入れてください。" }).waitFor();
  await own.page.getByRole("textbox", { name: "取り消す理由" }).fill("転院したため");
  await own.page.getByRole("dialog").getByRole("button", { name: "取り消す" }).click();
  await own.page.getByText("取り消しました", { exact: true }).waitFor();

  await nurse.page.reload();
  await nurse.page.getByRole("alert").waitFor();
  expect(await nurse.page.locator("main").innerText()).not.toContain("見本原");
  await Promise.all([me.close(), nurse.close(), own.close()]);
});

it("shows a helper what the person allowed, and nothing that is not for the family", async () => {
  const me = await clerk();
  const person = await makePerson(me, { familyName: "見本畑" });
  const family = await enter(house, browser, { role: "helper", organisation: sapporo, name: "見本 家族" });
  await me.api("POST", `${apiOf(person)}/helpers`, {
    name: "見本 家族",
    relation: "spouse",
    login: family.login,
    permissions: [{ permission: "see_record", validFrom: daysFromNow(-1), validUntil: null }],
  });
  await me.api("POST", `${apiOf(person)}/considerations`, { code: "wheelchair" });
  await me.api("POST", `${apiOf(person)}/considerations`, { code: "prognosis", notForFamily: true });
  await family.page.goto(`${house.origin}/helped`);
  await family.page.getByRole("link", { name: /見本畑/ }).click();
  await family.page.getByRole("heading", { name: "配慮すること" }).waitFor();
  const seen = await family.page.locator("main").innerText();
  expect(seen).toContain("車いす");
  expect(seen).not.toContain("先の見通し");
  expect(seen).not.toContain("家族には見せない");
  expect(await family.page.getByRole("button", { name: /^変える/ }).count()).toBe(0);
  await Promise.all([me.close(), family.close()]);
});

it("tells the person who looked, when, what and why, day by day, and hands it over as a file", async () => {
  const me = await enter(house, browser, { role: "clerk", organisation: sapporo, name: "試験 見た人" });
  const person = await makePerson(me, { familyName: "見本岡" });
  const own = await linkedPerson(me, person);
  await me.api("GET", apiOf(person));
  await own.page.goto(`${house.origin}/my-record`);
  await own.page.getByRole("heading", { level: 1, name: /見本岡/ }).waitFor();
  await own.page.getByRole("link", { name: "だれが、いつ、この記録を見たか" }).click();
  await own.page.getByText("札幌市 窓口担当").first().waitFor();
  expect(await own.page.getByRole("heading", { level: 2 }).count()).toBe(1);
  const download = own.page.waitForEvent("download");
  await own.page.getByRole("button", { name: "CSV で保存する" }).click();
  expect((await download).suggestedFilename()).toBe("yorisoi-access-log.csv");
  await Promise.all([me.close(), own.close()]);
});
