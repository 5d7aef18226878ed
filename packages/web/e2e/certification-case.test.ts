import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { caseAt } from "../../server/test/certification/story.ts";
import { done } from "../../server/test/certification/people.ts";
import { startBrowser } from "./browser.ts";
import { caseNow, caseUrl, openAct, openOtherAct, sendAct, windowOf } from "./certification-act-window.ts";
import { type CaseHouse, enterAs, openCaseHouse } from "./certification-house.ts";
import { axeFindings } from "./form-page.ts";

let house: CaseHouse;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openCaseHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it("leads the clerk from the list by one key into the case, and on from act to act", async () => {
  const { caseId } = await caseAt(house, house.cast, "received");
  const { page, faults, close } = await enterAs(house, browser, house.cast.clerk);
  const { number } = await caseNow(house, caseId);
  await page.goto(`${house.origin}/cases`);
  const first = page.getByRole("link", { name: "いちばん急ぐ一件を開く" });
  await first.waitFor();
  await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.getByRole("searchbox", { name: "番号か名前" }).fill(String(number));
  await page.keyboard.press("Enter");
  await page.getByText("1件中1件").waitFor();
  await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL(caseUrl(house, caseId));

  await openAct(page, "申請を受け付ける");
  await sendAct(page, "申請を受け付ける");
  await windowOf(page).getByText("先に終えるか、「それでも進める」に印をつけてください。").first().waitFor();
  await windowOf(page).getByRole("checkbox", { name: "それでも進める" }).check();
  await sendAct(page, "申請を受け付ける");
  await page.getByText("記録しました：申請を受け付ける").waitFor();
  expect((await caseNow(house, caseId)).stage).toBe("choosing_surveyor");

  await openAct(page, "保健の部署と打ち合わせる");
  await sendAct(page, "保健の部署と打ち合わせる");
  await page.getByText("記録しました：保健の部署と打ち合わせる").waitFor();
  await openAct(page, "調査員を決める");
  await sendAct(page, "調査員を決める");
  await windowOf(page).getByRole("link", { name: "調査員を一人選んでください。" }).press("Enter");
  await page.keyboard.press("Space");
  await sendAct(page, "調査員を決める");
  await page.getByText("記録しました：調査員を決める").waitFor();
  await page.getByText("訪問の日を決める").first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

it("says what happened when another window was first, and does nothing twice", async () => {
  const { caseId } = await caseAt(house, house.cast, "received");
  const { page, faults, close } = await enterAs(house, browser, house.cast.clerk);
  await page.goto(caseUrl(house, caseId));
  await openOtherAct(page, "理由をつけて返す");
  await windowOf(page).getByRole("checkbox", { name: "病気を確かめる書類が、ありません。" }).check();
  await done(house.cast.clerk, caseId, "accept");
  await sendAct(page, "理由をつけて返す");
  await windowOf(page).getByText("ほかの人が先に進めました").waitFor();
  await windowOf(page).getByText("申請を受け付けた（市町村）").waitFor();
  await windowOf(page).getByRole("button", { name: "新しい内容を見る" }).press("Enter");
  await page.getByText("調査員を決める").first().waitFor();
  expect((await caseNow(house, caseId)).state.application.status).toBe("accepted");
  expect(faults).toEqual([]);
  await close();
});

it("has the surveyor read the preparation, set the visit and record it with its rests", async () => {
  const { caseId } = await caseAt(house, house.cast, "assigned");
  const { page, faults, close } = await enterAs(house, browser, house.cast.surveyor);
  await page.goto(caseUrl(house, caseId));
  await openAct(page, "準備の資料を読む");
  await page.getByRole("heading", { name: "訪問の準備" }).waitFor();
  await page.getByRole("button", { name: "読みました いちばん大切なこと" }).click();
  await page.getByText("あと6つ、読んでいないところがあります。").waitFor();
  await page.getByRole("button", { name: "残りもすべて読みました" }).click();
  await page.getByText("すべて読みました。").waitFor();
  await page.getByRole("link", { name: "申請の一件に戻る" }).first().click();

  await openAct(page, "訪問の日を決める");
  await windowOf(page).getByRole("textbox", { name: "訪問の日" }).fill("R20.4.1");
  await windowOf(page).getByRole("textbox", { name: "始まる時刻" }).fill("９時");
  await sendAct(page, "訪問の日を決める");
  await page.getByText("記録しました：訪問の日を決める").waitFor();
  await page.getByText("令和20年（2038年）4月1日 09:00").first().waitFor();

  await openAct(page, "訪問を記録する");
  await windowOf(page).getByRole("textbox", { name: "終わった時刻" }).fill("10:30");
  await openAct(page, "休みを加える");
  await windowOf(page).getByRole("textbox", { name: "休み1の始まり" }).fill("9:30");
  await windowOf(page).getByRole("textbox", { name: "休み1の終わり" }).fill("9:40");
  await windowOf(page).getByRole("radio", { name: "いいえ" }).check();
  await sendAct(page, "訪問を記録する");
  await page.getByText("記録しました：訪問を記録する").waitFor();
  const { state } = await caseNow(house, caseId);
  expect(state.visits[0].held).toMatchObject({
    from: "09:00",
    until: "10:30",
    rests: [{ from: "09:30", until: "09:40" }],
  });

  await page.goto(`${house.origin}/cases`);
  await page.getByRole("heading", { name: "まだ送っていない書類" }).waitFor();
  await page.getByRole("link", { name: "認定調査票" }).first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

it("sends a document back with questions, which are answered and compared", async () => {
  const { caseId } = await caseAt(house, house.cast, "surveyed");
  const { page, faults, close } = await enterAs(house, browser, house.cast.clerk);
  await page.goto(caseUrl(house, caseId));
  await openOtherAct(page, "認定調査票について質問する");
  await windowOf(page)
    .getByRole("textbox", { name: "聞きたいこと" })
    .fill("朝の様子を、くわしく書いてください。");
  const part = windowOf(page).getByRole("combobox", { name: "書類のどこについて" });
  await part.selectOption({ index: 1 });
  await sendAct(page, "認定調査票について質問する");
  await page.getByText("記録しました：認定調査票について質問する").waitFor();
  await page.getByText("答え待ち 1件（全部で1件）").waitFor();

  const asked = await enterAs(house, browser, house.cast.surveyor);
  await asked.page.goto(`${caseUrl(house, caseId)}/questions`);
  await asked.page.getByText("朝の様子を、くわしく書いてください。").waitFor();
  await openAct(asked.page, "認定調査票の質問に答える");
  await windowOf(asked.page)
    .getByRole("textbox", { name: "答え", exact: true })
    .fill("9時までは起きられません。");
  await sendAct(asked.page, "認定調査票の質問に答える");
  await asked.page.getByText("9時までは起きられません。").waitFor();
  expect(await axeFindings(asked.page)).toEqual([]);
  await asked.close();

  await page.goto(`${caseUrl(house, caseId)}/compare/survey`);
  await page.getByText("9時までは起きられません。").waitFor();
  await page.getByText("朝の様子を、くわしく書いてください。").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
