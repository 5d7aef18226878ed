import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { caseAt } from "../../server/test/certification/story.ts";
import { write } from "../../server/test/certification/people.ts";
import { newId } from "../../server/src/database/index.ts";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { caseNow, caseUrl, openAct, openOtherAct, sendAct, windowOf } from "./certification-act-window.ts";
import { type CaseHouse, enterAs, openCaseHouse } from "./certification-house.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";

let house: CaseHouse;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openCaseHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** The cards that stand on the paper which a button prints. */
async function printedBy(page: Page, button: string): Promise<readonly string[]> {
  await page.evaluate(() => {
    window.print = () => {
      const cards = [...document.querySelectorAll("main h2")];
      const printed = cards.filter((card) => !card.closest(".print\\:hidden"));
      document.body.dataset["printed"] = printed.map(({ textContent }) => textContent).join();
    };
  });
  await openAct(page, button);
  return ((await page.evaluate(() => document.body.dataset["printed"])) ?? "").split(",");
}

it("shows the doctor's link and its code once, in two cards, and never again", async () => {
  const { caseId } = await caseAt(house, house.cast, "surveyed");
  const { page, faults, close } = await enterAs(house, browser, house.cast.clerk);
  await page.goto(caseUrl(house, caseId));
  await openAct(page, "医師意見書を頼む");
  await windowOf(page).getByRole("radio", { name: "一度だけ使えるリンク" }).check();
  await sendAct(page, "医師意見書を頼む");
  await page.getByRole("heading", { name: "主治医にわたすもの" }).waitFor();
  await page.getByRole("img", { name: /QR コード/ }).waitFor();
  await page.getByText("リンクとは別に知らせてください。").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await printedBy(page, "番号だけを印刷する")).toEqual(["8けたの番号"]);
  expect(await printedBy(page, "リンクだけを印刷する")).toEqual(["意見書を書くリンク"]);
  await openAct(page, "わたしました");
  await page.getByRole("heading", { name: "次にすること" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "次にすること" }).waitFor();
  expect(await page.getByText(/opinion-link#/).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

it("asks a health centre for a companion, who says yes on the own screen", async () => {
  const { caseId } = await caseAt(house, house.cast, "accepted");
  const { clerk } = house.cast;
  const helper = await house.visitor("surveyor", sapporo);
  const entry = { organisationId: sapporo, qualifications: ["social_worker"], trainedOn: null, version: 0 };
  expect((await clerk.send("PUT", `/api/surveyors/${helper.accountId}`, entry)).statusCode).toBe(200);
  const centreId = newId();
  await house.admin.query(
    "insert into identity.organisation (organisation_id, kind, code, name, source) values ($1, 'health_centre', $2, '見本保健所', 'test')",
    [centreId, centreId.slice(-12)],
  );
  const nurse = await house.visitor("public_health_nurse", centreId);

  const { page, faults, close } = await enterAs(house, browser, clerk);
  await page.goto(caseUrl(house, caseId));
  await openAct(page, "調査員を決める");
  await windowOf(page)
    .getByRole("radio", { name: /社会福祉士/ })
    .first()
    .check();
  await sendAct(page, "調査員を決める");
  await windowOf(page)
    .getByRole("link", { name: /医療の資格がない人を選ぶ理由/ })
    .waitFor();
  await windowOf(page).getByRole("radio", { name: "本人がこの調査員を希望した" }).check();
  await sendAct(page, "調査員を決める");
  await page.getByText("記録しました：調査員を決める").waitFor();
  await openAct(page, "保健所に同行を頼む");
  await windowOf(page).getByRole("searchbox", { name: "保健所の名前" }).fill("見本保健所");
  await page.keyboard.press("Enter");
  await windowOf(page).getByRole("radio", { name: "見本保健所" }).check();
  await sendAct(page, "保健所に同行を頼む");
  await page.getByText("記録しました：保健所に同行を頼む").waitFor();
  await close();

  const asked = await enterAs(house, browser, nurse);
  await asked.page.goto(`${house.origin}/cases`);
  await asked.page.getByRole("heading", { name: "頼まれた同行" }).waitFor();
  await asked.page.getByRole("link", { name: "いちばん急ぐ一件を開く" }).press("Enter");
  await openAct(asked.page, "同行を引き受ける");
  await sendAct(asked.page, "同行を引き受ける");
  await asked.page.getByText("記録しました：同行を引き受ける").waitFor();
  const { companion } = (await caseNow(house, caseId)).state;
  expect(companion).toMatchObject({ status: "accepted", companionId: nurse.accountId });
  expect(await axeFindings(asked.page)).toEqual([]);
  expect([...faults, ...asked.faults]).toEqual([]);
  await asked.close();
});

it("tells the person in plain words where the case is, without anything of the office", async () => {
  const { caseId, person } = await caseAt(house, house.cast, "assigned");
  const { page, faults, close } = await enterAs(house, browser, person, {
    viewport: { width: 360, height: 740 },
  });
  await page.goto(`${house.origin}/cases`);
  await page.getByRole("heading", { name: "調査員が決まりました。訪問の日を相談します。" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "くわしく見る" }).click();
  await page.getByRole("heading", { name: "いまどこ？" }).waitFor();
  await page.getByText("調査員が決まりました。", { exact: true }).waitFor();
  expect(await page.getByText("利害の関係").count()).toBe(0);
  await openOtherAct(page, "別の調査員を希望する");
  await sendAct(page, "別の調査員を希望する");
  await page.getByText("記録しました：別の調査員を希望する").waitFor();
  expect((await caseNow(house, caseId)).state.surveyor.isOtherWished).toBe(true);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

it("does not offer what cannot be done, and says what comes first", async () => {
  const { caseId } = await caseAt(house, house.cast, "received");
  const { clerk } = house.cast;
  await write(clerk, caseId, "application", { "applicant.name": null });
  const { page, close } = await enterAs(house, browser, clerk);
  await page.goto(caseUrl(house, caseId));
  await page.getByText("申請に、直すところが残っています。").first().waitFor();
  expect(await page.getByRole("button", { name: "申請を受け付ける", exact: true }).count()).toBe(0);
  await page.getByRole("button", { name: "くわしく見る 申請を受け付ける" }).press("Enter");
  await windowOf(page).getByRole("link", { name: "開く： 申請書" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

it("keeps the register of surveyors and the days of the municipality", async () => {
  const other = await house.visitor("surveyor", sapporo);
  const { page, faults, close } = await enterAs(house, browser, house.cast.clerk);
  await page.goto(`${house.origin}/surveyors`);
  await openAct(page, "調査員を加える");
  await page.getByRole("textbox", { name: "調査員のログイン名" }).fill(`nobody-${newId()}`);
  await page.keyboard.press("Enter");
  await page
    .getByText(/調査員の役割を持っていません/)
    .first()
    .waitFor();
  await page.getByRole("textbox", { name: "調査員のログイン名" }).fill(`t-${other.accountId}`);
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: "社会福祉士", exact: true }).check();
  await page.getByRole("textbox", { name: /研修を終えた日/ }).fill("R7.4.1");
  await openAct(page, "保存する");
  await page.getByText("保存しました。").waitFor();
  await page.getByRole("cell", { name: "社会福祉士" }).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.goto(`${house.origin}/case-settings`);
  await page.getByText(/法令の数字ではありません/).waitFor();
  await page.getByRole("textbox", { name: "受付の確認" }).fill("０");
  await openAct(page, "保存する");
  await page.getByRole("link", { name: "1から365までの日数を入れてください。" }).waitFor();
  await page.getByRole("textbox", { name: "受付の確認" }).fill("４");
  await openAct(page, "保存する");
  await page.getByText("保存しました。").waitFor();
  expect(JSON.parse((await house.cast.clerk.get("/api/deadlines")).body).stages.received).toBe(4);
  expect(await axeFindings(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

it("has nothing axe objects to and scrolls nothing sideways, wide, narrow and enlarged", async () => {
  const { caseId } = await caseAt(house, house.cast, "opinion_asked");
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 640, height: 450 },
    { width: 360, height: 740 },
  ]) {
    for (const who of [house.cast.clerk, house.cast.doctor]) {
      const { page, faults, close } = await enterAs(house, browser, who, { viewport });
      for (const path of ["/cases", `/cases/${caseId}`]) {
        await page.goto(`${house.origin}${path}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        expect(await axeFindings(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
      }
      expect(faults).toEqual([]);
      await close();
    }
  }
});
