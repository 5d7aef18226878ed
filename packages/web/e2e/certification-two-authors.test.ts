import { type FieldChange, snapshotOf } from "@yorisoi/rules/certification";
import { roles } from "@yorisoi/rules/identity";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Begun, caseAt } from "../../server/test/certification/story.ts";
import { fieldId } from "../src/certification/document/field-id.ts";
import { startBrowser } from "./browser.ts";
import { type CaseHouse, enterAs, openCaseHouse } from "./certification-house.ts";
import type { OpenPage } from "./identity-page.ts";

let house: CaseHouse;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openCaseHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const CLERK = "窓口 太郎";
const PERSON = "見本 花子";
const fields = ["doctor.name", "doctor.facility", "doctor.address"] as const;
const textBy = (who: string, key: string) => `${who}が書いた ${key}`;

const box = (page: Page, key: string) => page.locator(`[id="${fieldId(key)}-box"]`);
const field = (page: Page, key: string) => page.locator(`[id="${fieldId(key)}"]`);
const version = (page: Page, key: string, text: string) =>
  field(page, key).getByRole("listitem").filter({ hasText: text });

async function onServer({ caseId }: Begun) {
  const answer = await house.cast.clerk.get(`/api/cases/${caseId}/documents/application`);
  return snapshotOf(answer.json<{ changes: FieldChange[] }>().changes);
}

/** The application on the whole sheet, in a browser that is off line from now on. */
async function leave({ caseId }: Begun, who: { readonly cookie: string }): Promise<OpenPage> {
  const opened = await enterAs(house, browser, who, { viewport: { width: 1280, height: 900 } });
  await opened.page.goto(`${house.origin}/cases/${caseId}/application`);
  await opened.page.getByRole("button", { name: "全部を一枚で" }).click();
  await box(opened.page, "doctor.name").waitFor();
  await opened.page.context().setOffline(true);
  return opened;
}

async function fill(page: Page, who: string): Promise<void> {
  for (const key of fields) {
    await box(page, key).fill(textBy(who, key));
    await box(page, key).blur();
  }
  await page.getByText(`（${fields.length}件）`).first().waitFor();
}

it.each(["clerk", "person"] as const)(
  "shows the office and the person what each wrote, by name, when the %s comes back first",
  async (earlier) => {
    const begun = await caseAt(house, house.cast, "drafted");
    for (const [{ accountId }, name] of [
      [house.cast.clerk, CLERK],
      [begun.person, PERSON],
    ] as const)
      await house.admin.query("update identity.account set display_name = $2 where account_id = $1", [
        accountId,
        name,
      ]);
    const clerk = await leave(begun, house.cast.clerk);
    const person = await leave(begun, begun.person);
    await fill(clerk.page, "窓口");
    await fill(person.page, "本人");
    const order = earlier === "clerk" ? [clerk, person] : [person, clerk];
    for (const { page } of order) {
      await page.context().setOffline(false);
      await page.getByText("すべて送りました").first().waitFor();
    }
    const { differences } = await onServer(begun);
    expect(differences.map(({ key }) => key).toSorted()).toEqual(fields.toSorted());
    for (const { key, versions } of differences)
      expect(new Set(versions.map(({ value }) => value))).toEqual(
        new Set([textBy("窓口", key), textBy("本人", key)]),
      );
    for (const [{ page }, mine, theirs, other] of [
      [clerk, "窓口", "本人", PERSON],
      [person, "本人", "窓口", roles.clerk.ja],
    ] as const) {
      // the one who came back first sees it as soon as it is asked for anew; the person knows of the office what it is
      await page.reload();
      for (const key of fields) {
        await version(page, key, textBy(mine, key)).getByText("あなた　", { exact: false }).waitFor();
        await version(page, key, textBy(theirs, key)).getByText(`${other}　`, { exact: false }).waitFor();
      }
    }
    const [first, second] = [clerk.page, person.page];
    await version(first, fields[0], textBy("本人", fields[0])).getByRole("button").click();
    for (const key of fields.slice(1))
      await version(second, key, textBy("窓口", key)).getByRole("button").click();
    await expect.poll(async () => (await onServer(begun)).differences.length, { timeout: 30_000 }).toBe(0);
    const { values } = await onServer(begun);
    expect(fields.map((key) => values.get(key))).toEqual([
      textBy("本人", fields[0]),
      ...fields.slice(1).map((key) => textBy("窓口", key)),
    ]);
    expect([...clerk.faults, ...person.faults]).toEqual([]);
    await clerk.close();
    await person.close();
  },
);
