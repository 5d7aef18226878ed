import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { quiet } from "./browser.ts";
import type { CaseHouse } from "./certification-house.ts";

export const PASSPHRASE = "みかん りんご ぶどう";

/** What stands on the device, as somebody sees it who reads the files of the browser: keys apart, all in clear bytes. */
export interface Found {
  readonly lock: string;
  /** Everything of the record that is not a number, as text. */
  readonly text: string;
}

/** A tablet: a browser that keeps what is stored in it when it is closed. */
export interface Tablet {
  /** Opens the app anew, in a new page. */
  readonly open: (path: string) => Promise<Page>;
  /** Closes the browser and starts it again; what lasts only as long as a session of the browser is gone. */
  readonly restart: () => Promise<void>;
  readonly signIn: (who: { readonly cookie: string }) => Promise<void>;
  readonly goOffLine: (isOff: boolean) => Promise<void>;
  readonly found: () => Promise<readonly Found[]>;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Reads the whole database of the device, without the app. */
function readDevice(): Promise<{ lock: string; text: string }[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("yorisoi-device");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const reading = database.transaction("records").objectStore("records").getAll();
      reading.addEventListener("success", () => {
        database.close();
        const records = reading.result as Record<string, string | Uint8Array | ArrayBuffer>[];
        const textOf = (part: string | Uint8Array | ArrayBuffer) =>
          typeof part === "string" ? part : new TextDecoder().decode(part);
        resolve(
          records.map((record) => ({
            lock: textOf(record["lock"] ?? ""),
            text: Object.entries(record)
              .map(([name, part]) => `${name}:${textOf(part)}`)
              .join("\n"),
          })),
        );
      });
    });
  });
}

export async function openTablet(house: CaseHouse): Promise<Tablet> {
  const folder = mkdtempSync(join(tmpdir(), "yorisoi-tablet-"));
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const faults: string[] = [];
  const start = async () => {
    const context = await chromium.launchPersistentContext(folder, {
      executablePath,
      args: quiet,
      locale: "ja-JP",
      viewport: { width: 820, height: 1180 },
    });
    context.setDefaultTimeout(20_000);
    return context;
  };
  let context: BrowserContext = await start();
  const open = async (path: string) => {
    const page = await context.newPage();
    page.on("pageerror", (fault) => faults.push(fault.message));
    await page.goto(`${house.origin}${path}`);
    return page;
  };
  return {
    open,
    restart: async () => {
      await context.close();
      context = await start();
    },
    signIn: async ({ cookie }) => {
      const [name = "", value = ""] = cookie.split("=");
      const url = house.origin.replace("http:", "https:");
      await context.addCookies([{ name, value, url, secure: true }]);
      const page = await open("/");
      await page.evaluate(() => localStorage.setItem("yorisoi.signed-in", "1"));
      await page.close();
    },
    goOffLine: (isOff) => context.setOffline(isOff),
    found: async () => {
      const page = context.pages().findLast((one) => one.url().startsWith(house.origin));
      if (!page) throw new Error("no page is open");
      return page.evaluate(readDevice);
    },
    faults,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The place where the overview was written: a short text, on its first page. */
export const placeField = (page: Page) => page.getByRole("textbox", { name: /^実施場所/ }).first();

/** Writes it, and goes on as somebody does who has finished typing. */
export async function writePlace(page: Page, text: string): Promise<void> {
  await placeField(page).fill(text);
  await placeField(page).blur();
}

export async function givePassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel("この端末の合言葉", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "開く", exact: true }).click();
}

/** Takes the only case along that can be, with a new passphrase; waits until the app itself stands on the device too. */
export async function takeAlong(tablet: Tablet): Promise<Page> {
  const page = await tablet.open("/tablet");
  await page.getByRole("button", { name: "持ち出す", exact: true }).click();
  await page.getByLabel("この端末の合言葉", { exact: true }).fill(PASSPHRASE);
  await page.getByLabel("合言葉をもう一度", { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: "この合言葉にする" }).click();
  await page.getByRole("button", { name: "この端末から消す" }).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  return page;
}
