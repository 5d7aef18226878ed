import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { type IdentityHouse, openIdentityHouse, PASSWORD } from "./identity-house.ts";
import { heading, openPage, typePassword } from "./identity-page.ts";

const issuer = "https://login.example.lg.jp";
let house: IdentityHouse;
let browser: Browser;
beforeAll(async () => {
  const provider = { id: "office", name: "庁内の認証", issuer, clientId: "yorisoi" };
  house = await openIdentityHouse({ openid: [provider] });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it("shows what one is linked with, and unlinks it with the password", async () => {
  const { accountId } = await house.member("linked", "見本 結", ["person", sapporo]);
  await house.admin.query(
    "insert into identity.openid_link (issuer, subject, account_id) values ($1, 'subject', $2)",
    [issuer, accountId],
  );
  const { page, faults, close } = await openPage(browser);
  await page.goto(`${house.origin}/sign-in`);
  await typePassword(page, "linked");
  await heading(page, "次にすること").waitFor();
  await page.goto(`${house.origin}/account`);
  const part = page.locator('section[aria-labelledby="outside"]');
  await part.getByText("庁内の認証", { exact: true }).waitFor();
  await part.getByRole("button", { name: "結びつきをほどく 庁内の認証" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "庁内の認証との結びつきをほどきますか" });
  const password = dialog.getByRole("textbox", { name: "今のパスワード" });
  await password.fill("wrong");
  await page.keyboard.press("Enter");
  await dialog.getByText("サインインできませんでした").waitFor();
  await password.fill(PASSWORD);
  await page.keyboard.press("Enter");
  await part.getByText("結びつきをほどきました。").waitFor();
  expect(await part.getByRole("button", { name: /結びつきをほどく/ }).count()).toBe(0);
  const { rows } = await house.admin.query("select from identity.openid_link where account_id = $1", [
    accountId,
  ]);
  expect(rows).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
