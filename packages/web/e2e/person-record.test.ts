import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { apiOf, enter, makePerson, openPersonHouse, type PersonHouse, screenOf } from "./person-page.ts";

let house: PersonHouse;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openPersonHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const clerk = () => enter(house, browser, { role: "clerk", organisation: sapporo });
const part = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);

/** Goes on with Tab until the focus stands on what is sought, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
  }
  throw new Error(`No focus on ${selector}`);
}

it("finds a person by a part of the reading, and Enter opens the record, by keyboard alone", async () => {
  const me = await clerk();
  const { page, faults, close } = me;
  await makePerson(me, { familyName: "見本川", familyKana: "みほんがわ" });
  await page.goto(`${house.origin}/people`);
  await page.waitForFunction(() => document.activeElement?.id === "people-query");
  await page.keyboard.insertText("ミホンガ");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.hasAttribute("data-person"));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /見本川/ }).waitFor();
  expect(await page.title()).toBe("本人の記録 | よりそい");
  expect(decodeURI(page.url())).not.toMatch(/見本|みほん|ミホン/);
  expect(faults).toEqual([]);
  await close();
});

it("changes a fact by keyboard alone, says that it is saved, and shows it in the history", async () => {
  const me = await clerk();
  const { page } = me;
  const person = await makePerson(me);
  await page.goto(`${house.origin}${screenOf(person)}`);
  await part(page, "facts")
    .getByRole("button", { name: /^変える/ })
    .waitFor();
  await tabTo(page, 'section[aria-labelledby="facts"] button:not([aria-controls])');
  await page.keyboard.press("Enter");
  await page.locator("#facts-form-phone").waitFor();
  await tabTo(page, "#facts-form-phone");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("011-999-0000");
  await page.keyboard.press("Enter");
  await part(page, "facts").getByText("保存しました。").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("facts");
  const { person: stored } = await me.api<{ person: { phone: string } }>("GET", apiOf(person));
  expect(stored.phone).toBe("011-999-0000");
  await part(page, "history").getByRole("button", { name: "履歴を見る" }).press("Enter");
  await part(page, "history").getByText("011-000-0000 → 011-999-0000").waitFor();
  expect(me.faults).toEqual([]);
  await me.close();
});

it("names what is wrong beside its field, and asks for the end of a proxy", async () => {
  const me = await clerk();
  const { page } = me;
  const person = await makePerson(me);
  await page.goto(`${house.origin}${screenOf(person)}`);
  const family = part(page, "family");
  await family.getByRole("button", { name: "家族・支援者を加える" }).click();
  await page.locator("#family-form-name").fill("見本 家族");
  await page.locator("#family-form-relation").selectOption("spouse");
  await family.getByRole("checkbox", { name: "代理で申請する" }).check();
  await family.getByRole("button", { name: "保存する" }).click();
  await page.getByRole("link", { name: /代理には終わりの日が要ります/ }).waitFor();
  await page.locator("#family-form-permissions-proxy-until").fill("令和30年3月31日");
  await family.getByRole("button", { name: "保存する" }).click();
  await family.getByText("保存しました。").waitFor();
  await family.getByText(/令和30年（2048年）3月31日の前の日まで/).waitFor();
  const { helpers } = await me.api<{ helpers: readonly object[] }>("GET", apiOf(person));
  expect(helpers).toMatchObject([{ permissions: [{ permission: "proxy", validUntil: "2048-03-31" }] }]);
  await me.close();
});

it("keeps a certificate that tells of a disease, and addresses, from passing eyes", async () => {
  const me = await clerk();
  const { page } = me;
  const person = await makePerson(me);
  await me.api("POST", `${apiOf(person)}/certificates`, { kind: "designated_disease", number: "M-1" });
  await page.goto(`${house.origin}${screenOf(person)}`);
  await part(page, "certificates").getByText("隠しています").waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/M-1|札幌市中央区見本一丁目/);
  await part(page, "certificates")
    .getByRole("button", { name: /^見せる/ })
    .click();
  await part(page, "certificates").getByText("M-1").waitFor();
  await me.close();
});

it("shows both versions when two change the same record, and saves what is chosen field by field", async () => {
  const [one, other] = await Promise.all([clerk(), clerk()]);
  const person = await makePerson(one);
  for (const { page } of [one, other]) {
    await page.goto(`${house.origin}${screenOf(person)}`);
    await part(page, "facts")
      .getByRole("button", { name: /^変える/ })
      .click();
  }
  await other.page.locator("#facts-form-phone").fill("011-111-1111");
  await other.page.locator("#facts-form-email").fill("mihon@example.jp");
  await other.page.locator("#facts-form-email").press("Enter");
  await part(other.page, "facts").getByText("保存しました。").waitFor();
  await one.page.locator("#facts-form-phone").fill("011-222-2222");
  await one.page.locator("#facts-form-building").fill("見本ビル");
  await one.page.locator("#facts-form-building").press("Enter");
  await one.page.getByText("ほかの人が先に変えました").waitFor();
  await one.page.getByRole("radio", { name: "電話 今の内容" }).check();
  // Not touched by the one who is asked: the other's change stands.
  expect(await one.page.getByRole("radio", { name: "メールアドレス 今の内容" }).isChecked()).toBe(true);
  await one.page.getByRole("button", { name: "選んだ内容で保存する" }).click();
  await part(one.page, "facts").getByText("保存しました。").waitFor();
  const { person: stored } = await one.api<{ person: object }>("GET", apiOf(person));
  expect(stored).toMatchObject({ phone: "011-111-1111", email: "mihon@example.jp", building: "見本ビル" });
  await Promise.all([one.close(), other.close()]);
});

it("shows the rules of contact in words and changes them", async () => {
  const me = await clerk();
  const { page } = me;
  const person = await makePerson(me);
  await page.goto(`${house.origin}${screenOf(person)}`);
  const rules = part(page, "contact");
  await rules.getByText("病名は、どこにも書きません").waitFor();
  await rules.getByRole("button", { name: /^変える/ }).click();
  await rules.getByRole("checkbox", { name: "電話をしてよい", exact: true }).uncheck();
  await rules.getByRole("button", { name: "保存する" }).click();
  await rules.getByText("保存しました。").waitFor();
  await page.getByText("電話をしません。").waitFor();
  const { contact } = await me.api<{ contact: { rules: object } }>("GET", apiOf(person));
  expect(contact.rules).toMatchObject({ callsAllowed: false, noDiseaseName: { envelope: true, call: true } });
  await me.close();
});

it("adds a former name, under which the person is then found, and takes it out again", async () => {
  const me = await clerk();
  const { page } = me;
  const person = await makePerson(me);
  await page.goto(`${house.origin}${screenOf(person)}`);
  const names = part(page, "former-names");
  await names.getByText("前の名前はありません。").waitFor();
  await names.getByRole("button", { name: "前の名前を加える" }).click();
  await page.locator("#former-names-form-familyName").fill("仮名旧");
  await names.getByRole("button", { name: "保存する" }).click();
  await names.getByRole("link", { name: /姓のふりがな/ }).waitFor();
  await page.locator("#former-names-form-familyKana").fill("かめいきゅう");
  await page.locator("#former-names-form-untilDay").fill("H22.4.1");
  await names.getByRole("button", { name: "保存する" }).click();
  await names.getByText("仮名旧").first().waitFor();
  const { people } = await me.api<{ people: readonly { personId: string }[] }>("POST", "/api/people/search", {
    query: "仮名旧",
  });
  expect(people.map(({ personId }) => personId)).toEqual([person.personId]);
  await names.getByRole("button", { name: /^消す/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: /消す/ }).click();
  await names.getByText("前の名前はありません。").waitFor();
  expect(me.faults).toEqual([]);
  await me.close();
});

it("names what is wrong in English on English screens", async () => {
  const me = await clerk();
  const { page } = me;
  const person = await makePerson(me);
  await page.evaluate(() => localStorage.setItem("yorisoi.preferences", '{"language":"en"}'));
  await page.goto(`${house.origin}${screenOf(person)}`);
  const names = part(page, "former-names");
  await names.getByRole("button", { name: "Add a former name" }).click();
  await page.locator("#former-names-form-familyName").fill("仮名旧");
  await page.locator("#former-names-form-familyKana").fill("kamei");
  await names.getByRole("button", { name: "Save" }).click();
  await names.getByRole("link", { name: "Enter the reading in hiragana or katakana." }).waitFor();
  expect(await names.innerText()).not.toMatch(/ふりがなは、/);
  await me.close();
});
