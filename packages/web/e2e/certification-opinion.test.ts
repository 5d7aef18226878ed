import { plainOpinion } from "@yorisoi/rules/certification/opinion";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { application, daysFromNow, done, write } from "../../server/test/certification/people.ts";
import { caseAt } from "../../server/test/certification/story.ts";
import { newId } from "../../server/src/database/index.ts";
import { startBrowser } from "./browser.ts";
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

const screenOf = (caseId: string) => `${house.origin}/cases/${caseId}/opinion`;
const part = (page: Page, name: RegExp) => page.getByRole("button", { name, expanded: false });
const course = (page: Page) => page.getByRole("textbox", { name: /^\(3\) 障害の直接の原因/u });
const saved = (page: Page) => page.getByText("すべて送りました").waitFor();

async function valueOf(caseId: string, key: string): Promise<unknown> {
  const { body } = await house.cast.doctor.get(`/api/cases/${caseId}/documents/opinion`);
  const { changes } = JSON.parse(body) as { changes: readonly { key: string; value: unknown }[] };
  return changes.findLast((change) => change.key === key)?.value;
}

/** What is left of an opinion once the day and what comes from the case stand there. */
const rest = Object.entries(plainOpinion).filter(([key]) => !/^(?:applicant\.|written\.day)/u.test(key));

it("is written by the doctor who is asked, from the first word to the sending", async () => {
  const { caseId } = await caseAt(house, house.cast, "opinion_asked");
  const { page, faults, close } = await enterAs(house, browser, house.cast.doctor);
  await page.goto(screenOf(caseId));
  await page.getByText("申請した人").waitFor();
  expect(await page.locator("dl").first().innerText()).toContain("見本");
  await page.getByRole("button", { name: "書き始める" }).click();
  await page.locator("#section-head:focus").waitFor();
  await page.getByRole("radio", { name: "同意しない。" }).check();
  await page.getByText("計画をつくる人には見せません").waitFor();
  await part(page, /^1\. 傷病に関する意見/u).press("Enter");
  await course(page).fill("平成20年に診断した。今は寛解している。");
  await course(page).blur();
  await page.getByRole("button", { name: /^（ ）で添える.*寛解/u }).click();
  expect(await course(page).inputValue()).toBe(
    "平成20年に診断した。今は寛解（症状が落ち着いている）している。",
  );
  await saved(page);
  expect(await valueOf(caseId, "course.text")).toContain("寛解（症状が落ち着いている）");
  expect(await valueOf(caseId, "plannerConsent")).toBe("disagree");
  await page.getByRole("button", { name: "意見書を送る" }).click();
  await page.getByText("まだ送れません").waitFor();

  await write(house.cast.doctor, caseId, "opinion", rest);
  await page.reload();
  await page.getByText("送る準備ができています。").waitFor();
  await page.getByText("8のうち8が書かれています。").waitFor();
  await page.getByRole("button", { name: "意見書を送る" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "送る", exact: true }).click();
  await page.getByText("意見書を送りました").waitFor();
  await page.locator("#opinion-status:focus").waitFor();
  expect(await page.getByRole("textbox").count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

/** A renewal of a case in which the doctor is asked again. */
async function askedAgain() {
  const { clerk, doctor } = house.cast;
  const { caseId: previousCaseId, personId } = await caseAt(house, house.cast, "opinion_written");
  const begun = await clerk.send("POST", "/api/cases", {
    organisationId: clerk.organisationId,
    personId,
    kind: "renewal",
    previousCaseId,
  });
  const { caseId } = JSON.parse(begun.body) as { caseId: string };
  await write(clerk, caseId, "application", application);
  await done(clerk, caseId, "apply", { way: "window" });
  await done(clerk, caseId, "accept");
  const asked = { way: "account", doctorLogin: `t-${doctor.accountId}`, due: daysFromNow(14) };
  await done(clerk, caseId, "ask_opinion", asked);
  return caseId;
}

it("takes over from last time only what the doctor looked at, and marks what changed", async () => {
  const caseId = await askedAgain();
  const { page, faults, close } = await enterAs(house, browser, house.cast.doctor);
  await page.goto(screenOf(caseId));
  await page.getByRole("button", { name: "書き始める" }).click();
  await part(page, /^1\. 傷病に関する意見/u).click();
  expect(await valueOf(caseId, "course.text")).toBe(undefined);
  await page.getByRole("radio", { name: /^安定/u }).check();
  const illness = page.locator('section[aria-labelledby="section-illness"]');
  await illness.getByText("前回から変わりました").waitFor();
  await illness.getByRole("button", { name: "見た内容を、まとめて写す" }).click();
  await page
    .getByRole("textbox", { name: /^薬剤の名称/u })
    .first()
    .waitFor();
  await saved(page);
  expect(await valueOf(caseId, "course.text")).toBe(plainOpinion["course.text"]);
  expect(await valueOf(caseId, "stability")).toBe("stable");
  expect(await valueOf(caseId, "change.severe")).toBe(undefined);
  expect(await valueOf(caseId, "timesWritten")).toBe("again");
  await illness.getByText("前回と同じ").first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

it("shows a question of the clerk at its field, where it is answered", async () => {
  const { caseId } = await caseAt(house, house.cast, "opinion_asked");
  const { clerk, doctor } = house.cast;
  await write(doctor, caseId, "opinion", plainOpinion);
  await done(doctor, caseId, "begin_opinion");
  await done(doctor, caseId, "send_opinion");
  const question = newId();
  await write(clerk, caseId, "opinion", { [`question.${question}.text`]: "入院は何週間でしたか。" });
  await done(clerk, caseId, "send_back_opinion", { questions: [{ id: question, key: "course.text" }] });

  const { page, faults, close } = await enterAs(house, browser, doctor);
  await page.goto(screenOf(caseId));
  await page.getByText("市町村からの質問が 1 つあります").waitFor();
  await page.getByText("入院は何週間でしたか。").waitFor();
  await page.getByRole("textbox", { name: /^答え/u }).fill("6週間です。");
  await page.getByRole("button", { name: "この答えを送る" }).click();
  await page.getByText("質問に、すべて答えました").waitFor();
  expect(await valueOf(caseId, `question.${question}.answer`)).toBe("6週間です。");
  await page.getByRole("button", { name: "意見書を送る" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "送る", exact: true }).click();
  await page.getByText("意見書を送りました").waitFor();
  expect(faults).toEqual([]);
  await close();
});

it("keeps the doctor's own phrases for the next opinion", async () => {
  const { caseId } = await caseAt(house, house.cast, "opinion_asked");
  await done(house.cast.doctor, caseId, "begin_opinion");
  const { page, faults, close } = await enterAs(house, browser, house.cast.doctor);
  await page.goto(screenOf(caseId));
  await part(page, /^6\. その他特記すべき事項/u).click();
  const why = page.getByRole("textbox", { name: /^症状の悪化を防ぐために/u });
  await why.fill("家事の手助けで、休む時間がとれる。");
  await why.blur();
  const under = page.locator("div").filter({ has: why }).filter({ hasText: "自分の言い回し" }).last();
  await under.getByText(/^自分の言い回し/u).click();
  await under.getByRole("button", { name: "今の文を登録する" }).click();
  await under.getByRole("button", { name: "入れる" }).waitFor();
  await saved(page);
  const other = await caseAt(house, house.cast, "opinion_asked");
  await done(house.cast.doctor, other.caseId, "begin_opinion");
  await page.goto(screenOf(other.caseId));
  await part(page, /^6\. その他特記すべき事項/u).click();
  await under.getByText("自分の言い回し（1）").click();
  await under.getByRole("button", { name: "入れる" }).click();
  expect(await why.inputValue()).toBe("家事の手助けで、休む時間がとれる。");
  expect(faults).toEqual([]);
  await close();
});

it("is refused with a reason, and then asks for nothing more", async () => {
  const { caseId } = await caseAt(house, house.cast, "opinion_asked");
  const { page, close } = await enterAs(house, browser, house.cast.doctor);
  await page.goto(screenOf(caseId));
  await page.getByText("意見書を書けないとき").click();
  await page.getByRole("button", { name: "書けないと答える" }).click();
  await page.getByText("理由が選ばれていません。").waitFor();
  await page.getByRole("radio", { name: "今は診ていない" }).check();
  await page.getByRole("button", { name: "書けないと答える" }).click();
  await page.getByText("書けないと答えました").waitFor();
  const { state } = JSON.parse((await house.cast.clerk.get(`/api/cases/${caseId}`)).body);
  expect(state.opinion.status).toBe("refused");
  await close();
});

it("is keyed from paper by the clerk, marked as such and without hints to the doctor", async () => {
  const { caseId } = await caseAt(house, house.cast, "surveyed");
  const { clerk } = house.cast;
  await done(clerk, caseId, "ask_opinion", { way: "paper", due: daysFromNow(14) });
  await done(clerk, caseId, "receive_paper_opinion");
  const { page, faults, close } = await enterAs(house, browser, clerk);
  await page.goto(screenOf(caseId));
  await page.getByText("紙から入力").waitFor();
  await page.getByRole("button", { name: "紙の意見書を入力する" }).click();
  await part(page, /^1\. 傷病に関する意見/u).click();
  await course(page).fill("寛解している。");
  await course(page).blur();
  await saved(page);
  expect(await page.getByText("（ ）で添える").count()).toBe(0);
  expect(await page.getByText("審査会が知りたい8つのこと").count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

it("has nothing axe objects to and scrolls nothing sideways, open and wide or narrow", async () => {
  const { caseId } = await caseAt(house, house.cast, "opinion_asked");
  await write(house.cast.doctor, caseId, "opinion", plainOpinion);
  await done(house.cast.doctor, caseId, "begin_opinion");
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 640, height: 450 },
    { width: 360, height: 740 },
  ]) {
    const { page, close } = await enterAs(house, browser, house.cast.doctor, { viewport });
    await page.goto(screenOf(caseId));
    await page.getByRole("button", { name: "すべて開く" }).click();
    await page.getByRole("heading", { name: "薬", exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await close();
  }
});
