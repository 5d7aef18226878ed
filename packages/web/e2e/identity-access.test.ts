import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";
import { type IdentityHouse, openIdentityHouse } from "./identity-house.ts";
import { heading, openPage, setUpCode, typePassword } from "./identity-page.ts";

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

const screens = [
  ["/", "次にすること"],
  ["/account", "自分の設定"],
  ["/organisation", "わたしの組織"],
  ["/organisations", "組織をさがす"],
  ["/accounts", "利用者と役割"],
  ["/accounts/new", "利用者を加える"],
  ["/sign-in/role", "役割を選ぶ"],
] as const;

/** A telephone; and what a window of 1280 px becomes at 200 % and 400 %. */
const widths = [360, 640, 320] as const;

describe.each(widths)("at %i px", (width) => {
  it("every screen is free of findings and fits", async () => {
    const login = `axe-${width}`;
    const { accountId } = await house.member(login, "点検 花子", ["organisation_administrator", sapporo]);
    const { page, faults, close } = await openPage(browser, { viewport: { width, height: 800 } });
    const found: Record<string, unknown> = {};
    const look = async (name: string) => {
      await page.waitForLoadState("networkidle");
      const findings = await axeFindings(page);
      const sideways = await sidewaysScroll(page);
      if (findings.length > 0 || sideways > 0) found[name] = { findings, sideways };
    };
    await page.goto(`${house.origin}/sign-in`);
    await heading(page, "サインイン").waitFor();
    await look("sign-in");
    await page.goto(`${house.origin}/invitation`);
    await heading(page, "パスワードを決める").waitFor();
    await look("invitation");
    await page.goto(`${house.origin}/sign-in`);
    await typePassword(page, login);
    await heading(page, "確認コードの準備").waitFor();
    await look("set-up");
    await setUpCode(house, page, () => look("recovery codes"));
    await heading(page, "次にすること").waitFor();
    for (const [path, title] of screens) {
      await page.goto(`${house.origin}${path}`);
      await heading(page, title).waitFor();
      await look(path);
    }
    await page.goto(`${house.origin}/organisations`);
    await page
      .getByRole("textbox", { name: "名前か、かな" })
      .or(page.getByRole("searchbox"))
      .first()
      .fill("札幌");
    await page.getByRole("button", { name: "さがす", exact: true }).click();
    await page.locator("main").getByText("札幌市", { exact: true }).first().waitFor();
    await look("found");
    const other = await house.member(`${login}-other`, "点検 太郎", ["clerk", sapporo]);
    await page.goto(`${house.origin}/accounts/${other.accountId}`);
    await heading(page, "点検 太郎").waitFor();
    await page.getByRole("button", { name: "役割をわたす" }).click();
    await look("one account");
    await page.getByRole("button", { name: "利用を止める" }).click();
    await look("confirmation");
    await house.letSessionsEnd(accountId, 200);
    await page.goto(`${house.origin}/account`);
    await page.getByRole("dialog", { name: "まもなくサインインが終わります" }).waitFor();
    await look("warning");
    await house.letSessionsEnd(accountId, -1);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "サインインが終わりました" }).waitFor();
    await look("signing in again");
    expect(found).toEqual({});
    expect(faults).toEqual([]);
    await close();
  });
});
