import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";
import { type Served, serve } from "./serve.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Opens the page of parts, lets `act` use it, and hands back what the browser complained about. */
async function use(act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ locale: "ja-JP", ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`${served.address}/design`);
  await page.getByRole("heading", { level: 1, name: "画面の部品" }).waitFor();
  await act(page);
  expect(faults).toEqual([]);
  await context.close();
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const narrow = { viewport: { width: 360, height: 800 } };

describe.each<readonly [string, BrowserContextOptions]>([
  ["on a wide screen", { viewport: { width: 1280, height: 900 } }],
  ["at 360 px", narrow],
  ["at 200 % zoom", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ["in forced colours", { forcedColors: "active" }],
])("all parts %s", (_, options) => {
  it("have nothing axe objects to, no sideways scroll, no small target and no style attribute", async () => {
    await use(async (page) => {
      await button(page, "登録する").click();
      await button(page, "窓を開く").click();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await button(page, "ほかの操作").click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      const small = await page
        .locator(
          "main :is(button, a, summary, select, textarea, [type=file], main label:has([type=radio], [type=checkbox]))",
        )
        .evaluateAll((elements) =>
          elements.flatMap((element) => {
            const { width, height } = element.getBoundingClientRect();
            return width > 1 && Math.min(width, height) < 43.9 ? [element.outerHTML.slice(0, 120)] : [];
          }),
        );
      expect(small).toEqual([]);
      expect(await page.locator("[style]").count()).toBe(0);
    }, options);
  });
});

describe("a form", () => {
  it("leads from the list of errors to each field, and to the list again with each attempt", async () => {
    await use(async (page) => {
      await page.locator("#s-name").press("Enter");
      const list = page.getByRole("region", { name: "入力を確かめてください" });
      await expect.poll(() => list.evaluate((e) => e === document.activeElement)).toBe(true);
      await list.getByRole("link", { name: "氏名を入力してください。" }).click();
      expect(await focused(page)).toBe("s-name");
      expect(await page.locator("#s-name").getAttribute("aria-describedby")).toBe("s-name-error");
      await list.getByRole("link", { name: "連絡の方法をえらんでください。" }).click();
      expect(await focused(page)).toBe("s-way-phone");
      await page.locator("#s-name").press("Enter");
      await expect.poll(() => list.evaluate((e) => e === document.activeElement)).toBe(true);
    });
  });

  it("is sent once, however often one presses, and says that it takes time", async () => {
    await use(async (page) => {
      await page.locator("#s-name").fill("見本");
      await page.locator("#s-way-mail").check();
      await page.locator("#s-name").press("Enter");
      await page.locator("#s-name").press("Enter");
      const form = page.getByRole("form", { name: "登録する" });
      expect(await form.getAttribute("aria-busy")).toBe("true");
      await form.getByRole("status").getByText("登録しています。").waitFor();
      await button(page, "登録しています。しばらくお待ちください。").click({ force: true });
      await page.getByText("登録しました").waitFor();
      await expect.poll(() => form.getAttribute("aria-busy")).toBe("false");
      expect(await page.getByText("登録しました").locator("xpath=..").innerText()).toMatch(/\n1$/);
    });
  });
});

describe("fields", () => {
  it("say how a day was understood, and what is wrong with it only when one leaves", async () => {
    await use(async (page) => {
      const day = page.locator("#f-day");
      await day.fill("令和８年11月21日");
      await page.locator("#f-day-understood").getByText("令和8年11月21日（2026年）").waitFor();
      await day.fill("あした");
      expect(await page.locator("#f-day-error").count()).toBe(0);
      await day.press("Tab");
      await page.locator("#f-day-error").getByText("日付として読めませんでした。").waitFor();
      expect(await day.getAttribute("aria-describedby")).toBe("f-day-hint f-day-error f-day-understood");
      expect(await day.getAttribute("aria-invalid")).toBe("true");
    });
  });

  it("show a password on request, keep only the digits of a code, and count characters", async () => {
    await use(async (page) => {
      const password = page.locator("#f-password");
      expect(await password.getAttribute("type")).toBe("password");
      await page.getByLabel("パスワードを表示する").check();
      expect(await password.getAttribute("type")).toBe("text");
      await page.locator("#f-code").fill("１２３ 456-7");
      expect(await page.locator("#f-code").inputValue()).toBe("123456");
      await page.locator("#f-note").fill("𠮷野");
      await page.locator("#f-note-count").getByText("2 / 400文字").waitFor();
    });
  });

  it("name the chosen file in full, and let go of it", async () => {
    await use(async (page) => {
      const file = page.locator("#f-file");
      await file.setInputFiles({
        name: "診断書.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.alloc(2500),
      });
      await page.locator("#f-file-chosen").getByText("診断書.pdf（3 KB）").waitFor();
      await button(page, "ファイルをはずす").first().click();
      expect(await focused(page)).toBe("f-file");
      expect(await file.inputValue()).toBe("");
      expect(await page.locator("#f-file-chosen").innerText()).toBe("");
    });
  });
});

describe("what opens", () => {
  it("is closed by Esc and gives the focus back", async () => {
    await use(async (page) => {
      await button(page, "窓を開く").press("Enter");
      await page.getByRole("dialog", { name: "担当を変える" }).waitFor();
      expect(await focused(page)).toBe("w-name");
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await button(page, "窓を開く").evaluate((e) => e === document.activeElement)).toBe(true);
      await button(page, "消してよいか聞く").press("Enter");
      await page.keyboard.press("Escape");
      await page.locator("output", { hasText: "消さない" }).waitFor();
      expect(await button(page, "消してよいか聞く").evaluate((e) => e === document.activeElement)).toBe(true);
    });
  });

  it("a menu is used by keyboard alone", async () => {
    await use(async (page) => {
      const menu = button(page, "ほかの操作");
      await menu.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      expect(await button(page, "印刷する").count()).toBe(0);
      expect(await menu.evaluate((e) => e === document.activeElement)).toBe(true);
      await menu.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("output", { hasText: "印刷する" }).waitFor();
    });
  });

  it("a veiled text is not in the page until it is asked for", async () => {
    await use(async (page) => {
      expect(await page.content()).not.toContain("パーキンソン病");
      await button(page, "表示する 病名").press("Enter");
      await page.getByText("パーキンソン病").waitFor();
      await button(page, "隠す 病名").press("Enter");
      expect(await page.content()).not.toContain("パーキンソン病");
    });
  });
});
