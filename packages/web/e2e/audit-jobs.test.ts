import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { putJobs } from "./audit-entries.ts";
import { startBrowser } from "./browser.ts";
import { type IdentityHouse, openIdentityHouse } from "./identity-house.ts";
import { firstSignIn, type OpenPage, openPage } from "./identity-page.ts";

let house: IdentityHouse;
let browser: Browser;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  house = await openIdentityHouse();
  browser = await startBrowser();
  await house.member("admin", "見本 管理", ["organisation_administrator", sapporo]);
  opened = await openPage(browser);
  ({ page } = opened);
  await page.clock.install();
  await firstSignIn(house, page, "admin");
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
  await house?.close();
});

async function openJobs(...jobs: Parameters<typeof putJobs>[1]): Promise<void> {
  await house.admin.query("delete from pgboss.job");
  await putJobs(house, jobs);
  await page.goto(`${house.origin}/jobs`);
  await page.getByText("に新しくしました。").waitFor();
}

const choice = (state: RegExp) =>
  page.getByRole("group", { name: "どの処理を見るか" }).getByRole("button", { name: state });
const row = (job: string) => page.getByRole("row").filter({ hasText: job });
const stateOf = async (name: string) =>
  (await house.admin.query<{ state: string }>("select state from pgboss.job where name = $1", [name])).rows[0]
    ?.state;

it("says first what failed, why, and what to do", async () => {
  await openJobs(
    { name: "tell-account", state: "failed", code: "database-23505" },
    { name: "nightly-audit-check", state: "failed", code: "timed-out" },
    { name: "clean-up", state: "completed" },
  );
  await page.getByText("できなかった処理が2件あります。").waitFor();
  expect(await row("利用者に知らせる").innerText()).toContain("database-23505");
  expect(await row("夜に証跡のつながりを確かめる").innerText()).toContain("時間の内に終わりませんでした。");
  expect(await row("期限の過ぎたものを片づける").count()).toBe(0);
});

it("retries after a question, by key; the answer takes the focus", async () => {
  await openJobs({ name: "tell-account", state: "failed", code: "fault" });
  const retry = page.getByRole("button", { name: "やり直す 利用者に知らせる" });
  await retry.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "やめておく" }).press("Enter");
  expect(await stateOf("tell-account")).toBe("failed");
  await retry.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "やり直す" }).press("Enter");
  await page.getByText("「利用者に知らせる」を待ちに入れました。").waitFor();
  await page.getByText("できなかった処理はありません。").first().waitFor();
  expect(["created", "retry"]).toContain(await stateOf("tell-account"));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("待ちに入れました");
});

it("cancels what waits, and says so when it is too late", async () => {
  await openJobs({ name: "clean-up", state: "created" }, { name: "expire-sessions", state: "created" });
  await choice(/^待っている/).press("Enter");
  await page.getByRole("button", { name: "取りやめる 期限の過ぎたものを片づける" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "取りやめる" }).press("Enter");
  await page.getByText("「期限の過ぎたものを片づける」を取りやめました。").waitFor();
  expect(await stateOf("clean-up")).toBe("cancelled");
  await house.admin.query(
    "update pgboss.job set state = 'completed', completed_on = now() where name = 'expire-sessions'",
  );
  await page.getByRole("button", { name: /^取りやめる 時間の過ぎたサインイン/ }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "取りやめる" }).press("Enter");
  await page.getByText("もう終わった処理は取りやめられません。").waitFor();
});

it("refreshes by itself while somebody is there, and stops when nobody is", async () => {
  await openJobs();
  let asked = 0;
  page.on("request", (sent) => {
    if (new URL(sent.url()).pathname === "/api/jobs") asked += 1;
  });
  await page.keyboard.press("Shift");
  await putJobs(house, [{ name: "clean-up", state: "failed", code: "fault" }]);
  await page.clock.runFor(10_000);
  await page.getByText("できなかった処理が1件あります。").waitFor();
  expect(asked).toBe(1);
  await page.clock.fastForward(5 * 60_000);
  await page.getByText("自動の更新を止めています。").waitFor();
  const before = asked;
  await page.clock.runFor(60_000);
  expect(asked).toBe(before);
  await page.keyboard.press("Shift");
  await page.getByText("10秒ごとに新しくします。").waitFor();
  expect(opened.faults).toEqual([]);
});
