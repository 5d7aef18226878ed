import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hospital, sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { enter, makePerson, openPersonHouse, type PersonHouse } from "./person-page.ts";

let house: PersonHouse;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openPersonHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it("opens a record only with a reason, shows the time left, ends now, and is reviewed by the auditor", async () => {
  const clerk = await enter(house, browser, { role: "clerk", organisation: sapporo });
  await makePerson(clerk, {
    familyName: "見本崎",
    familyKana: "みほんさき",
    givenKana: "はなこ",
    birthDay: "1960-07-08",
  });
  const doctor = await enter(house, browser, { role: "attending_doctor", organisation: hospital });
  const { page } = doctor;
  await page.goto(`${house.origin}/emergency`);
  await page.getByText("開いたことは、すぐに本人と監査の担当者に知らされます。").waitFor();
  await page.locator("#find-familyKana").fill("みほん");
  await page.locator("#find-givenKana").fill("はなこ");
  await page.locator("#find-birthDay").fill("昭和35年7月8日");
  await page.keyboard.press("Enter");
  await page.getByText("合う人はいません。").waitFor();
  await page.locator("#find-familyKana").fill("みほんさき");
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: /札幌市（/ }).check();
  expect(await page.locator("main").innerText()).not.toContain("見本崎");
  await page.getByRole("button", { name: "理由を記して、開く" }).click();
  await page.getByRole("link", { name: "だれにどんな危険があるかを入れてください。" }).waitFor();
  await page.locator("#open-reason").fill("救急で運ばれ、意識がないため");
  await page.getByRole("button", { name: "理由を記して、開く" }).click();
  await page.getByRole("heading", { level: 1, name: /見本崎/ }).waitFor();
  await page.getByText("緊急に開いています。").waitFor();

  await page.goto(`${house.origin}/emergency`);
  await page.getByText(/あと(1時間0|0時間\d+)分で閉じます。/).waitFor();
  await page.getByRole("button", { name: "今すぐ終える" }).click();
  await page.getByText("終わりました", { exact: true }).waitFor();

  const auditor = await enter(house, browser, { role: "auditor", organisation: sapporo });
  await auditor.page.goto(`${house.origin}/emergency`);
  await auditor.page.getByText("救急で運ばれ、意識がないため").waitFor();
  await auditor.page.getByRole("textbox", { name: "確かめたこと" }).fill("病院に電話で確かめた");
  await auditor.page.getByRole("button", { name: "確かめたと記す" }).click();
  await auditor.page.getByText(/に確かめました。/).waitFor();
  expect([...doctor.faults, ...auditor.faults]).toEqual([]);
  await Promise.all([clerk.close(), doctor.close(), auditor.close()]);
});
