import { Secret, TOTP } from "otpauth";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type IdentityHouse, PASSWORD } from "./identity-house.ts";

export interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** A page with its own empty storage. Faults are those of the program; refusals of the server are none. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ locale: "ja-JP", serviceWorkers: "block", ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  return { page, faults, close: () => context.close() };
}

/** The code an authenticator app shows now; the server forgets that it has seen it before. */
export async function codeOf({ admin }: IdentityHouse, secret: string): Promise<string> {
  await admin.query("update identity.one_time_code set last_step = null");
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate();
}

export async function typePassword(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.getByRole("textbox", { name: "ログイン名" }).fill(login);
  await page.getByRole("textbox", { name: "パスワード", exact: true }).fill(password);
  await page.keyboard.press("Enter");
}

export async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByRole("textbox", { name: "確認コード" }).fill(code);
  await page.keyboard.press("Enter");
}

/** Sets up the app as the page asks for it; gives the secret and the recovery codes. */
export async function setUpCode(house: IdentityHouse, page: Page, atCodes?: () => Promise<void>) {
  await page.getByText("図を読み取れないとき").click();
  const secret = ((await page.locator("[data-secret]").textContent()) ?? "").replace(/\s/g, "");
  await typeCode(page, await codeOf(house, secret));
  await page.getByRole("heading", { name: "回復コードを控えてください" }).waitFor();
  const codes = await page.getByRole("list", { name: "回復コード" }).getByRole("listitem").allTextContents();
  await atCodes?.();
  await page.getByRole("button", { name: "控えました。次へ進む" }).click();
  return { secret, codes };
}

export const heading = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 });

/** The first sign-in of a member of staff with one role, to the first page. */
export async function firstSignIn(house: IdentityHouse, page: Page, login: string) {
  await page.goto(`${house.origin}/sign-in`);
  await typePassword(page, login);
  await heading(page, "確認コードの準備").waitFor();
  const set = await setUpCode(house, page);
  await heading(page, "次にすること").waitFor();
  return set;
}
