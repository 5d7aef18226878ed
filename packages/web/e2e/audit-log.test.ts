import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { writeEntries } from "./audit-entries.ts";
import { startBrowser } from "./browser.ts";
import { type IdentityHouse, type Member, openIdentityHouse } from "./identity-house.ts";
import { firstSignIn, heading, type OpenPage, openPage } from "./identity-page.ts";

let house: IdentityHouse;
let browser: Browser;
let opened: OpenPage;
let page: Page;
let clerk: Member;
const [person, another, request] = [randomUUID(), randomUUID(), randomUUID()];

beforeAll(async () => {
  house = await openIdentityHouse();
  browser = await startBrowser();
  clerk = await house.member("clerk", "見本 窓口", ["clerk", sapporo]);
  await house.member("auditor", "見本 監査", ["auditor", sapporo]);
  const asClerk = { accountId: clerk.accountId, role: "clerk", organisationId: sapporo };
  const read = (of: string) => ({ event: "person.read", person: of, purpose: "consultation" });
  await writeEntries(
    house,
    asClerk,
    Array.from({ length: 25 }, () => read(person)),
  );
  await writeEntries(house, asClerk, [
    { ...read(another), purpose: "電話の相談", request, details: { reach: "shared" } },
    { event: "request.refused", details: { resource: "audit", action: "read", route: "/api/audit/search" } },
  ]);
  opened = await openPage(browser, { acceptDownloads: true });
  ({ page } = opened);
  await firstSignIn(house, page, "auditor");
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
  await house?.close();
});

const rows = () => page.getByRole("table").getByRole("row");
const found = async () => (await rows().count()) - 1;
const search = () => page.getByRole("button", { name: "さがす", exact: true }).press("Enter");

async function openLog(): Promise<void> {
  await page.goto(`${house.origin}/audit`);
  await heading(page, "証跡を調べる").waitFor();
  await rows().nth(1).waitFor();
}

/** How many searches the log itself knows of. */
async function searches(): Promise<number> {
  const sql = "select count(*)::int as count from audit.event where event = 'audit.searched'";
  return (await house.admin.query<{ count: number }>(sql)).rows[0]?.count ?? 0;
}

describe("the log", () => {
  it("shows who, in which role, did what with which record and why, in words", async () => {
    await openLog();
    const row = rows().filter({ hasText: "電話の相談" });
    expect(await row.innerText()).toMatch(/見本 窓口\s+窓口担当\s+札幌市\s+記録を見ました/);
    expect(await row.innerText()).toContain(another.slice(-8));
    expect(await row.innerText()).toContain(request.slice(-8));
    expect(await rows().filter({ hasText: "相談を受けるため" }).count()).toBeGreaterThan(0);
  });

  it("turns its pages by key, forth and back, without asking twice", async () => {
    await openLog();
    const before = await searches();
    const first = await rows().nth(1).innerText();
    await page.getByRole("button", { name: "次のページ" }).press("Enter");
    await page.getByText("2ページ目", { exact: true }).first().waitFor();
    await expect.poll(async () => rows().nth(1).innerText()).not.toBe(first);
    expect(await found()).toBeGreaterThan(5);
    await page.getByRole("button", { name: "前のページ" }).press("Enter");
    await expect.poll(async () => rows().nth(1).innerText()).toBe(first);
    expect(await searches()).toBe(before + 1);
  });

  it("opens an entry by key, explains its codes, and gives the focus back", async () => {
    await openLog();
    const button = rows()
      .filter({ hasText: "電話の相談" })
      .getByRole("button", { name: /^くわしく/ });
    await button.press("Enter");
    const dialog = page.getByRole("dialog", { name: "記録を見ました" });
    await dialog.getByText("本人の同意がある").waitFor();
    expect(await dialog.innerText()).toContain(request);
    expect(await dialog.innerText()).toMatch(/令和\d+年（\d{4}年）/);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("goes from an entry to all that concerns that record", async () => {
    await openLog();
    await rows()
      .filter({ hasText: "電話の相談" })
      .getByRole("button", { name: /^くわしく/ })
      .press("Enter");
    await page.getByRole("button", { name: "この本人の記録だけを見る" }).press("Enter");
    await expect.poll(found).toBe(1);
    expect(await page.getByRole("textbox", { name: "本人の番号" }).inputValue()).toBe(another);
    expect(page.url()).not.toContain(another);
  });

  it("finds the number of somebody by the name, and what they did", async () => {
    await openLog();
    await page.getByText("した人の番号を、名前からさがす").click();
    await page.getByRole("textbox", { name: "名前か、ログイン名" }).fill("見本 窓口");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^見本 窓口/ }).press("Enter");
    expect(await page.getByRole("textbox", { name: "した人の番号" }).inputValue()).toBe(clerk.accountId);
    await search();
    await expect.poll(async () => rows().filter({ hasText: "見本 窓口" }).count()).toBe(20);
    expect(await found()).toBe(20);
  });

  it("finds refused acts only, and says on what", async () => {
    await openLog();
    await page.getByRole("checkbox", { name: "止めた操作だけを見る" }).check();
    await search();
    await expect.poll(found).toBe(1);
    expect(await rows().nth(1).innerText()).toContain("許されない操作を止めました");
    await rows().nth(1).getByRole("button").press("Enter");
    expect(await page.getByRole("dialog").innerText()).toMatch(/何に対して\s+証跡/);
  });

  it("takes days as people write them, and says what is wrong beside the field, without asking the server", async () => {
    await openLog();
    const from = page.getByRole("textbox", { name: "始まりの日" });
    await from.fill("令和元年５月１日");
    await page.getByRole("textbox", { name: "終わりの日" }).fill("R1.5.2");
    await search();
    await page.getByText("この条件の証跡はありません。").waitFor();
    const before = await searches();
    await from.fill("R1.5.3");
    await page.getByRole("textbox", { name: "本人の番号" }).fill("田中");
    await search();
    const errors = page.getByRole("region", { name: "直すところがあります" });
    expect(await errors.getByRole("link").allInnerTexts()).toEqual([
      "終わりの日は、始まりの日と同じか、後の日にしてください。",
      "本人の番号の形が違います。「くわしく」の画面から写してください。",
    ]);
    await errors.getByRole("link").nth(1).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("audit-person");
    expect(await searches()).toBe(before);
  });
});

describe("taking the log along", () => {
  async function take(button: string) {
    await openLog();
    await page.getByRole("combobox", { name: "したこと" }).selectOption({ label: "記録を見ました" });
    await search();
    await page.getByText("この条件の証跡を書き出す").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).press("Enter"),
    ]);
    await page.getByText("を保存しました。").waitFor();
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }

  it("gives all pages as CSV that spreadsheets read", async () => {
    const { name, text } = await take("CSV で保存する");
    expect(name).toMatch(/^audit-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith("\u{FEFF}日時,できごと")).toBe(true);
    expect(text.trimEnd().split("\r\n")).toHaveLength(27);
  });

  it("gives all pages as NDJSON", async () => {
    const { text } = await take("NDJSON で保存する");
    const entries = text
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(entries).toHaveLength(26);
    expect(entries[0]).toMatchObject({ event: "person.read", personId: another });
  });
});

it("is not asked of the server by those who may not read it", async () => {
  const { page: other, close } = await openPage(browser);
  await firstSignIn(house, other, "clerk");
  const asked: string[] = [];
  other.on("request", (sent) => asked.push(new URL(sent.url()).pathname));
  await other.goto(`${house.origin}/audit`);
  await other.getByText("この画面は、監査の役割の人が使います").waitFor();
  expect(asked).not.toContain("/api/audit/search");
  await close();
  expect(opened.faults).toEqual([]);
});
