import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sapporo, hospital } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { type IdentityHouse, openIdentityHouse, PASSWORD } from "./identity-house.ts";
import {
  codeOf,
  firstSignIn,
  heading,
  openPage,
  setUpCode,
  typeCode,
  typePassword,
} from "./identity-page.ts";

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

/** Goes forward by Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const { activeElement: element } = document;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return label ?? element?.textContent ?? "";
    });
    if (at === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

describe("signing in", () => {
  it("goes from the first page to work by keyboard alone", async () => {
    await house.member("keys", "鍵盤 花子", ["clerk", sapporo], ["facility_staff", hospital]);
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${house.origin}/sign-in`);
    await page.getByRole("textbox", { name: "ログイン名" }).waitFor();
    await tabTo(page, "ログイン名");
    await page.keyboard.type("keys");
    await tabTo(page, "パスワード");
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");

    await heading(page, "確認コードの準備").waitFor();
    expect(new URL(page.url()).pathname).toBe("/sign-in/set-up");
    await page.getByRole("img", { name: /QRコード/ }).waitFor();
    await tabTo(page, "図を読み取れないとき");
    await page.keyboard.press("Enter");
    const secret = ((await page.locator("[data-secret]").textContent()) ?? "").replace(/\s/g, "");
    await tabTo(page, "確認コード");
    await page.keyboard.type(await codeOf(house, secret));
    await page.keyboard.press("Enter");

    await heading(page, "回復コードを控えてください").waitFor();
    expect(await page.getByRole("list", { name: "回復コード" }).getByRole("listitem").count()).toBe(10);
    await tabTo(page, "控えました。次へ進む");
    await page.keyboard.press("Enter");

    await heading(page, "役割を選ぶ").waitFor();
    expect(await page.getByText("申請を受けつけ、手続きを進めます。", { exact: false }).count()).toBe(1);
    await page.getByRole("listitem").filter({ hasText: "窓口担当" }).getByRole("button").focus();
    await page.keyboard.press("Enter");
    await heading(page, "次にすること").waitFor();
    const menu = page.getByRole("navigation", { name: "メニュー" });
    expect(await menu.getByRole("link", { name: "本人をさがす" }).count()).toBe(1);

    await page.goto(`${house.origin}/sign-in/role`);
    await page.getByRole("listitem").filter({ hasText: "医療機関職員" }).getByRole("button").click();
    await heading(page, "次にすること").waitFor();
    await page.getByText("医療機関職員").first().waitFor();

    await page.getByRole("button", { name: /利用者のメニュー/ }).focus();
    await page.keyboard.press("Enter");
    await tabTo(page, "サインアウトする");
    await page.keyboard.press("Enter");
    await heading(page, "病気のこと、使える支援のことを、理由とともに").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("yorisoi.signed-in"))).toBeNull();
    expect(faults).toEqual([]);
    await close();
  });

  it("takes a code, and a recovery code once", async () => {
    await house.member("codes", "暗号 太郎", ["clerk", sapporo]);
    const { page, close } = await openPage(browser);
    const { secret, codes } = await firstSignIn(house, page, "codes");
    const signInAgain = async () => {
      await page.context().clearCookies();
      await page.goto(`${house.origin}/sign-in`);
      await typePassword(page, "codes");
      await heading(page, "ご本人の確認").waitFor();
    };
    const recover = async () => {
      await page.getByText("認証アプリが使えないとき").click();
      await page.getByRole("textbox", { name: "回復コード" }).fill((codes[0] ?? "").toLowerCase());
      await page.keyboard.press("Enter");
    };
    await signInAgain();
    await typeCode(page, "000000");
    await page.getByRole("alert").waitFor();
    await typeCode(page, await codeOf(house, secret));
    await heading(page, "次にすること").waitFor();
    await signInAgain();
    await recover();
    await heading(page, "次にすること").waitFor();
    await signInAgain();
    await recover();
    await page.getByRole("alert").waitFor();
    expect(await heading(page, "ご本人の確認").count()).toBe(1);
    await close();
  });

  it("says what is missing, and comes back to the page that was wanted", async () => {
    await house.member("wanted", "戻る 花子", ["organisation_administrator", sapporo]);
    const { page, close } = await openPage(browser);
    await page.goto(`${house.origin}/accounts`);
    await page.getByText("この画面を見るには").waitFor();
    await page.getByRole("button", { name: "サインインする", exact: true }).click();
    await page.getByRole("link", { name: "「ログイン名」を入れてください。" }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("autocomplete"))).toBe("username");
    await typePassword(page, "wanted", "not-the-password");
    await page.getByText("サインインできませんでした").waitFor();
    await typePassword(page, "wanted");
    await setUpCode(house, page);
    await heading(page, "利用者と役割").waitFor();
    expect(new URL(page.url()).pathname).toBe("/accounts");
    await close();
  });
});

describe("a demonstration", () => {
  it("lists its invented people with their roles; one press signs in, and a banner stays", async () => {
    const shown = {
      login: "demo-person",
      password: PASSWORD,
      displayName: "見本 本人",
      role: "person",
      organisationName: "札幌市",
    } as const;
    const demo = await openIdentityHouse({ isDemo: true, demoSignIns: [shown] });
    await demo.member("demo-person", "見本 本人", ["person", sapporo]);
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${demo.origin}/sign-in`);
    await page.getByText("自分の記録を見て、同意や連絡のしかたを決めます。").waitFor();
    await page.getByRole("button", { name: "見本 本人としてサインインする" }).click();
    await heading(page, "次にすること").waitFor();
    await page.goto(`${demo.origin}/grading`);
    await page.getByText("見本の動きです。名前はすべて架空です。").waitFor();
    expect(faults).toEqual([]);
    await close();
    await demo.close();
  });
});
