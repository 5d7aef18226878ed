import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { type IdentityHouse, openIdentityHouse } from "./identity-house.ts";
import { firstSignIn, heading, openPage } from "./identity-page.ts";

let house: IdentityHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openIdentityHouse();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function addAuthenticator(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", { options });
  return (isUserVerified: boolean) =>
    devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
}

it("makes a passkey, signs in with it alone, and renames and removes it", async () => {
  await house.member("passkey", "鍵 花子", ["clerk", sapporo]);
  const { page, faults, close } = await openPage(browser);
  const verify = await addAuthenticator(page);
  await firstSignIn(house, page, "passkey");
  await page.goto(`${house.origin}/account`);
  await page.getByRole("textbox", { name: "パスキーの名前" }).fill("仕事の電話");
  await page.keyboard.press("Enter");
  await page.getByText("仕事の電話", { exact: true }).waitFor();

  await page.getByRole("button", { name: /利用者のメニュー/ }).click();
  await page.getByRole("button", { name: "サインアウトする", exact: true }).click();
  await page.goto(`${house.origin}/sign-in`);
  await verify(false);
  await page.getByRole("button", { name: "パスキーでサインインする" }).click();
  await page.getByText("パスキーを使えませんでした").waitFor();
  await verify(true);
  await page.getByRole("button", { name: "パスキーでサインインする" }).click();
  await heading(page, "次にすること").waitFor();

  await page.goto(`${house.origin}/account`);
  await page.getByRole("button", { name: "名前を変える" }).click();
  await page.getByRole("textbox", { name: "パスキーの名前" }).first().fill("家の電話");
  await page.keyboard.press("Enter");
  await page.getByText("家の電話", { exact: true }).waitFor();
  await page.getByRole("button", { name: "消す", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "消す" }).click();
  await page.getByText("パスキーはまだありません。").waitFor();
  expect(faults).toEqual([]);
  await close();
});
