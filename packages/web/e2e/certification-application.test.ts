import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { application, beginCase, done, write } from "../../server/test/certification/people.ts";
import { caseAt } from "../../server/test/certification/story.ts";
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

const telephone = { viewport: { width: 360, height: 740 } };
const caseIn = (page: Page) =>
  /cases\/(?<id>[0-9a-f-]{36})\/application/u.exec(page.url())?.groups?.["id"] ?? "";
/** What the server holds; the applicant reads everything of the own application. */
async function valueOf(reader: { get: CaseHouse["cast"]["clerk"]["get"] }, caseId: string, sought: string) {
  const { changes } = (await reader.get(`/api/cases/${caseId}/documents/application`)).json<{
    changes: readonly { key: string; value: unknown }[];
  }>();
  return changes.findLast(({ key }) => key === sought)?.value;
}
const next = (page: Page) => page.getByRole("button", { name: "次へ", exact: true });

it("lets the person begin, fill in and hand in at home, takes it back with reasons, and in again", async () => {
  const { person } = await beginCase(house, house.cast);
  const { page, faults, close } = await enterAs(house, browser, person, telephone);
  await page.goto(`${house.origin}/cases/new`);
  await page.getByRole("button", { name: "申請を書き始める" }).click();
  await page.getByRole("link", { name: "申請の種類を選んでください。" }).waitFor();
  await page.getByRole("radio", { name: "新しく申請する（新規）" }).check();
  await page.getByRole("button", { name: "申請を書き始める" }).click();
  await page.getByText("どの申請ですか", { exact: true }).waitFor();
  const caseId = caseIn(page);
  // One question a page, in plain words, from the first to the next.
  await next(page).click();
  await page.getByText("だれが申請しますか", { exact: true }).waitFor();
  expect(await page.getByRole("radio", { name: "本人", exact: true }).isChecked()).toBe(true);
  await expect.poll(() => valueOf(person, caseId, "applicant.kind")).toBe("person");
  await write(
    person,
    caseId,
    "application",
    application.filter(([key]) => key !== "wish.services" && key !== "way" && key !== "applicant.kind"),
  );
  await page.reload();
  await page.getByText("受け付けまでに、いるもの（1）").waitFor();
  await page.getByText("どこかを見る").click();
  await page.getByRole("link", { name: "どんなサービスを使いたいですか" }).click();
  const wished = page.getByRole("checkbox", { name: "まだ決めていない" });
  await wished.check();
  await page.getByText("足りないところはありません").waitFor();
  await page.getByRole("button", { name: "申請を出す" }).click();
  await page.getByText("申請を出しました").waitFor();
  expect(await page.getByRole("link", { name: /受領書/ }).getAttribute("href")).toBe(
    `/api/cases/${caseId}/papers/receipt`,
  );

  await done(house.cast.clerk, caseId, "return", { reasons: ["proof", "unreadable"] });
  await page.goto(`${house.origin}/cases/${caseId}/application`);
  await page.getByText("申請がもどってきました").waitFor();
  await page.getByText("診断書か受給者証などを、どれか1つ用意してください。").waitFor();
  await page
    .getByRole("button", { name: /そこを直す.*病気を確かめる書類/ })
    .first()
    .click();
  await page.getByText("病気を確かめる書類は、どれがありますか", { exact: true }).waitFor();
  await page.getByRole("button", { name: "直して、もう一度出す" }).click();
  await page.getByText("申請を出しました").waitFor();
  const view = (await house.cast.clerk.get(`/api/cases/${caseId}`)).json();
  expect(view).toMatchObject({ stage: "received", state: { application: { byProxy: false } } });
  expect(faults).toEqual([]);
  await close();
});

it("checks disease, papers and contact at the window as they are entered", async () => {
  const { caseId } = await caseAt(house, house.cast, "drafted");
  await write(house.cast.clerk, caseId, "application", { "contact.calls": true });
  const { page, faults, close } = await enterAs(house, browser, house.cast.clerk);
  await page.goto(`${house.origin}/cases/${caseId}/application`);
  await page.getByRole("heading", { name: "病気", exact: true }).waitFor();
  await page.getByText("障害福祉サービスの対象").first().waitFor();
  const disease = page.getByRole("combobox").first();
  await disease.fill("ほんとうはない病気");
  await page.getByRole("option", { name: /ほんとうはない病気/ }).click();
  await page.getByText("対象かどうか、確かめが必要").first().waitFor();
  await disease.fill("重症筋無力症");
  await page
    .getByRole("option", { name: /^重症筋無力症/ })
    .first()
    .click();
  await page.getByText("障害福祉サービスの対象").first().waitFor();
  await expect.poll(() => valueOf(house.cast.clerk, caseId, "disease.1.name")).toBe("重症筋無力症");
  const calls = page.getByRole("group", { name: /電話をしてよい/ });
  await calls.getByRole("radio", { name: "いいえ" }).check();
  await page.getByText("電話はしません。").waitFor();
  expect(await page.title()).not.toMatch(/筋無力/);
  expect(page.url()).not.toMatch(/筋無力|%E7/);
  expect(faults).toEqual([]);
  await close();
});

it("carries the last application over for a renewal, and says what to confirm", async () => {
  const { person, personId, caseId: first } = await caseAt(house, house.cast, "received");
  const { page, close } = await enterAs(house, browser, house.cast.clerk);
  await page.goto(`${house.origin}/cases/new?organisationId=${person.organisationId}&personId=${personId}`);
  await page.getByRole("radio", { name: "続けて使う（更新）" }).check();
  await page.getByRole("radio", { name: /番号 \d+/ }).waitFor();
  await page.getByRole("button", { name: "申請を書き始める" }).click();
  await page.getByText("前の申請から写しました").waitFor();
  const caseId = caseIn(page);
  expect(caseId).not.toBe(first);
  const { changes } = (await house.cast.clerk.get(`/api/cases/${caseId}/documents/application`)).json<{
    changes: readonly { key: string; value: unknown }[];
  }>();
  const keys = changes.map(({ key }) => key);
  expect(keys).toContain("doctor.name");
  expect(keys.filter((key) => key.startsWith("consent."))).toEqual([]);
  await close();
});

it("explains with readings and on paper, and records what was asked", async () => {
  const { caseId } = await caseAt(house, house.cast, "received");
  const { page, faults, close } = await enterAs(house, browser, house.cast.clerk);
  await page.goto(`${house.origin}/cases/${caseId}/explanation`);
  await page.getByRole("heading", { name: "希望してよいこと" }).waitFor();
  await page.getByRole("button", { name: "ふりがなをつける" }).click();
  await page.locator("article ruby").first().waitFor();
  await page.locator("main button[aria-pressed=true]").click();
  await page.getByRole("button", { name: "説明したことを記録する" }).click();
  await page.getByText("説明したことを記録しました").waitFor();
  const view = (await house.cast.clerk.get(`/api/cases/${caseId}`)).json();
  expect(view).toMatchObject({ state: { application: { explained: true } } });
  expect(faults).toEqual([]);
  await close();
});

it("has no finding of axe and never scrolls sideways on a telephone", async () => {
  const { person, caseId } = await caseAt(house, house.cast, "received");
  await done(house.cast.clerk, caseId, "return", { reasons: ["proof", "doctor"] });
  const { page, close } = await enterAs(house, browser, person, telephone);
  const look = async () => ({ findings: await axeFindings(page), sideways: await sidewaysScroll(page) });
  const nothing = { findings: [], sideways: 0 };
  await page.goto(`${house.origin}/cases/new`);
  await page.getByRole("radio").first().waitFor();
  expect(await look()).toEqual(nothing);
  await page.goto(`${house.origin}/cases/${caseId}/application`);
  await page.getByText("申請がもどってきました").waitFor();
  expect(await look()).toEqual(nothing);
  await page.getByText("全部を一枚で").click();
  // What is not near the window is not laid out, and has no size that could be measured.
  await page.getByRole("heading", { name: "聞いてよいこと" }).waitFor();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>("[class*=content-visibility]")) {
      part.style.contentVisibility = "visible";
    }
  });
  expect(await look()).toEqual(nothing);
  await page.goto(`${house.origin}/cases/${caseId}/explanation`);
  await page.getByRole("heading", { name: "聞きたい時は" }).waitFor();
  expect(await look()).toEqual(nothing);
  await close();
});
