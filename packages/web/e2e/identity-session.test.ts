import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { type IdentityHouse, openIdentityHouse, PASSWORD } from "./identity-house.ts";
import { codeOf, firstSignIn, heading, openPage, typeCode } from "./identity-page.ts";

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

/** An administrator in the middle of adding somebody. */
async function halfFilled(login: string) {
  const { accountId } = await house.member(login, "途中 花子", ["organisation_administrator", sapporo]);
  const opened = await openPage(browser);
  const { page } = opened;
  const { secret } = await firstSignIn(house, page, login);
  await page.goto(`${house.origin}/accounts/new`);
  await heading(page, "利用者を加える").waitFor();
  await page.getByRole("textbox", { name: "ログイン名" }).fill("half-filled");
  return { ...opened, accountId, secret };
}

const typed = (page: Page) => page.getByRole("textbox", { name: "ログイン名" }).first().inputValue();

describe("a session", () => {
  it("warns before its end and goes on with one key", async () => {
    const { page, accountId, faults, close } = await halfFilled("warned");
    await house.letSessionsEnd(accountId, 200);
    await page.goto(`${house.origin}/accounts/new`);
    const dialog = page.getByRole("dialog", { name: "まもなくサインインが終わります" });
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/あと約[23]分です。/);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    const { rows } = await house.admin.query(
      "select idle_until > now() + interval '20 minutes' as longer from identity.session where account_id = $1 and ended_at is null",
      [accountId],
    );
    expect(rows).toEqual([{ longer: true }]);
    expect(faults).toEqual([]);
    await close();
  });

  it("warns by the server's clock, however wrong that of the browser is", async () => {
    for (const hours of [-3, 3]) {
      const { page, accountId, faults, close } = await halfFilled(`clock${hours}`);
      await page.clock.setFixedTime(Date.now() + hours * 3_600_000);
      await page.goto(`${house.origin}/accounts/new`);
      await heading(page, "利用者を加える").waitFor();
      const dialog = page.getByRole("dialog", { name: "まもなくサインインが終わります" });
      expect(await dialog.count()).toBe(0);
      await house.letSessionsEnd(accountId, 200);
      await page.goto(`${house.origin}/accounts/new`);
      await dialog.waitFor();
      expect(await dialog.textContent()).toMatch(/あと約[23]分です。/);
      expect(faults).toEqual([]);
      await close();
    }
  });

  it("lets one sign in again on the page, where what was typed stays", async () => {
    const { page, accountId, secret, faults, close } = await halfFilled("ended");
    await house.letSessionsEnd(accountId, -1);
    await page.getByRole("textbox", { name: "名前", exact: true }).fill("見本 新人");
    await page.getByRole("radio", { name: "窓口担当" }).check();
    await page.getByRole("button", { name: "加えて、リンクを作る" }).click();
    const dialog = page.getByRole("dialog", { name: "サインインが終わりました" });
    await dialog.waitFor();
    await dialog.getByRole("textbox", { name: "ログイン名" }).fill("ended");
    await dialog.getByRole("textbox", { name: "パスワード", exact: true }).fill(PASSWORD);
    await page.keyboard.press("Enter");
    await dialog.getByRole("heading", { name: "ご本人の確認" }).waitFor();
    await typeCode(page, await codeOf(house, secret));
    await dialog.waitFor({ state: "hidden" });
    expect(await typed(page)).toBe("half-filled");
    await page.getByRole("button", { name: "加えて、リンクを作る" }).click();
    await heading(page, "招待のリンクができました").waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("shows nothing of one person to the next who signs in", async () => {
    const { page, accountId, faults, close } = await halfFilled("former");
    await house.member("latter", "別人 太郎", ["person", sapporo]);
    await house.letSessionsEnd(accountId, -1);
    await page.getByRole("textbox", { name: "名前", exact: true }).fill("見本 新人");
    await page.getByRole("radio", { name: "窓口担当" }).check();
    await page.getByRole("button", { name: "加えて、リンクを作る" }).click();
    const dialog = page.getByRole("dialog", { name: "サインインが終わりました" });
    await dialog.getByRole("textbox", { name: "ログイン名" }).fill("latter");
    await dialog.getByRole("textbox", { name: "パスワード", exact: true }).fill(PASSWORD);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await page.getByText("今の役割では使えません").waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
    expect(await page.getByRole("link", { name: "利用者と役割" }).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});
