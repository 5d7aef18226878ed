import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { type IdentityHouse, openIdentityHouse } from "./identity-house.ts";
import { firstSignIn, heading, openPage, setUpCode } from "./identity-page.ts";

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

it("adds somebody, who comes in by the link, gets a further role, loses it, and is closed", async () => {
  await house.member("admin", "管理 花子", ["organisation_administrator", sapporo]);
  const office = await openPage(browser);
  const { page } = office;
  await firstSignIn(house, page, "admin");
  await page.goto(`${house.origin}/accounts/new`);
  await heading(page, "利用者を加える").waitFor();
  expect(await page.getByRole("radio", { name: "主治医" }).count()).toBe(0);
  await page.getByRole("button", { name: "加えて、リンクを作る" }).click();
  await page.getByRole("link", { name: "わたす役割を一つ選んでください。" }).waitFor();
  await page.getByRole("textbox", { name: "ログイン名" }).fill("shinjin");
  await page.getByRole("textbox", { name: "名前", exact: true }).fill("新人 太郎");
  await page.getByRole("radio", { name: "認定調査員" }).check();
  await page.getByRole("textbox", { name: "使い始める日" }).fill("R8.4.1");
  await page.getByText("令和8年（2026年）4月1日").waitFor();
  await page.getByRole("button", { name: "加えて、リンクを作る" }).click();
  const link = await page.getByRole("textbox", { name: "招待のリンク" }).inputValue();
  expect(link).toMatch(/\/invitation#[\w-]{20,}$/);
  await page.getByText(/\d+年\d+月\d+日 \d+:\d\dまで、一度だけ使えます。/).waitFor();

  const home = await openPage(browser);
  const asked: string[] = [];
  home.page.on("request", (request) => asked.push(request.url()));
  await home.page.goto(link);
  const password = home.page.getByRole("textbox", { name: "新しいパスワード" });
  await password.fill("shinjin");
  await home.page.keyboard.press("Enter");
  await home.page.getByRole("heading", { name: "直すところがあります" }).waitFor();
  expect(await home.page.getByText("短すぎます", { exact: false }).count()).toBeGreaterThan(0);
  expect(await home.page.getByText("ログイン名とほとんど同じです", { exact: false }).count()).toBeGreaterThan(
    0,
  );
  await password.fill("aki-no-sora-to-kumo");
  await home.page.keyboard.press("Enter");
  await heading(home.page, "確認コードの準備").waitFor();
  expect(home.page.url()).not.toContain("#");
  expect(asked.filter((url) => url.includes(link.split("#")[1] ?? "#"))).toEqual([]);
  await setUpCode(house, home.page);
  await heading(home.page, "次にすること").waitFor();

  await page.getByRole("button", { name: "わたしました" }).click();
  await heading(page, "新人 太郎").waitFor();
  await page.getByRole("button", { name: "役割をわたす" }).click();
  await page.getByRole("radio", { name: "審査会事務局" }).check();
  await page.getByRole("button", { name: "役割をわたす" }).click();
  await page.getByText("役割をわたしました。").waitFor();
  const given = page.getByRole("listitem").filter({ hasText: "審査会事務局" });
  await given.getByRole("button", { name: "この役割を終える" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "終える" }).click();
  await given.getByText("終わりました").waitFor();
  await page.getByRole("button", { name: "利用を止める" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "止める", exact: true }).click();
  await page.getByText("閉じました").waitFor();

  await home.page.goto(`${house.origin}/account`);
  await home.page.getByText("この画面を見るには").waitFor();
  expect([...office.faults, ...home.faults]).toEqual([]);
  await home.close();
  await office.close();
});

it("shows both versions when somebody else was faster", async () => {
  await house.member("editor", "編集 花子", ["organisation_administrator", sapporo]);
  const { page, close } = await openPage(browser);
  await firstSignIn(house, page, "editor");
  await page.goto(`${house.origin}/organisation`);
  await page.getByRole("button", { name: "連絡先を直す" }).click();
  await page.getByRole("textbox", { name: "電話" }).fill("011-000-0001");
  await house.admin.query(
    "update identity.organisation set phone = '011-000-0002', version = version + 1 where organisation_id = $1",
    [sapporo],
  );
  await page.getByRole("button", { name: "保存する" }).click();
  await page.getByText("ほかの人が先に変えました").waitFor();
  expect(await page.getByText("011-000-0002").count()).toBe(1);
  await page.getByRole("button", { name: "わたしの入力で保存する" }).click();
  await page.getByRole("link", { name: "011-000-0001" }).waitFor();
  await close();
});
