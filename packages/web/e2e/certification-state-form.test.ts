import { exampleCases } from "@yorisoi/rules/certification/survey/example-cases";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { done, write } from "../../server/test/certification/people.ts";
import { caseAt } from "../../server/test/certification/story.ts";
import { sapporo } from "../../server/test/house.ts";
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

const secret = "夜は一人で泣いている。";

const valueIn = async (caseId: string, sought: string) => {
  const { changes } = (await house.cast.surveyor.get(`/api/cases/${caseId}/documents/state_form`)).json<{
    changes: readonly { key: string; value: unknown }[];
  }>();
  return changes.findLast(({ key }) => key === sought)?.value;
};

/** A form that was begun, and holds all that is needed but the day of writing. */
async function wholeForm() {
  const { caseId, personId, person } = await caseAt(house, house.cast, "visited");
  const values = new Map(exampleCases.find(({ id }) => id === "sample-1")?.stateForm);
  const day = values.get("writtenOn");
  values.delete("writtenOn");
  await write(house.cast.surveyor, caseId, "state_form", values);
  await done(house.cast.surveyor, caseId, "begin_state_form");
  return { caseId, personId, person, day };
}

/** A family member who may see the record and the answers. */
async function helperOf(personId: string) {
  const helper = await house.visitor("helper", sapporo);
  await house.admin.query(
    `with h as (insert into person.helper (organisation_id, person_id, helper_id, name, relation, account_id)
       values ($1, $2, gen_random_uuid(), '見本 母', 'parent', $3) returning helper_id)
     insert into person.helper_permission (organisation_id, person_id, helper_id, permission, valid_from)
     select $1, $2, helper_id, permission, '2020-01-01' from h, unnest($4::text[]) permission`,
    [sapporo, personId, helper.accountId, ["see_record", "see_answers"]],
  );
  return helper;
}

it("begins with the first word, asks for what a vague word leaves open, and keeps the year month by month", async () => {
  const { caseId } = await caseAt(house, house.cast, "visited");
  const { page, faults, close } = await enterAs(house, browser, house.cast.surveyor);
  await page.goto(`${house.origin}/cases/${caseId}/state-form`);
  await page.getByRole("button", { name: "このまま書き始める" }).click();
  const past = page.getByRole("textbox", { name: /過去の状態/ });
  await past.fill("以前は歩けた。時々転ぶ。");
  await past.blur();
  await page.getByText("もう少し分かると、読む人に伝わります。").waitFor();
  await page.getByText("「時々」").waitFor();
  // The months by keyboard alone.
  const march = page.getByRole("combobox", { name: "3月" });
  await march.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await march.inputValue()).toBe("bad");
  await page.getByRole("button", { name: "まだ聞いていない11か月を「分からない」にする" }).click();
  await page.getByText("表で見る").click();
  expect(
    await page.getByRole("table", { name: "この一年の様子" }).getByRole("row", { name: /3月/ }).innerText(),
  ).toMatch(/つらい/);
  await expect.poll(() => valueIn(caseId, "month.3.state")).toBe("bad");
  await expect.poll(() => valueIn(caseId, "month.12.state")).toBe("unknown");
  expect((await house.cast.surveyor.get(`/api/cases/${caseId}`)).json()).toMatchObject({
    state: { documents: { state_form: { status: "begun" } } },
  });
  expect(faults).toEqual([]);
  await close();
});

it("keeps what was told without the family on a page of its own, covered, and out of every page of a helper", async () => {
  const { caseId, personId } = await wholeForm();
  const surveyor = await enterAs(house, browser, house.cast.surveyor);
  const { page } = surveyor;
  await page.goto(`${house.origin}/cases/${caseId}/state-form/private`);
  await page.getByText("ここは、家族や支援者には見えません").waitFor();
  expect(await page.getByText("本人だけで話す時間をとった").count()).toBe(0);
  await page.getByRole("button", { name: "見る・書く" }).click();
  await page.getByRole("button", { name: /行を加える/ }).click();
  const told = page.getByRole("textbox", { name: /話の内容/ });
  await told.fill(secret);
  await told.blur();
  await page.keyboard.press("Escape");
  await told.waitFor({ state: "detached" });
  expect(await page.locator("main").innerHTML()).not.toContain(secret);
  await page.getByRole("button", { name: "見る・書く" }).click();
  await page.getByRole("textbox", { name: /話の内容/ }).waitFor();
  await page.getByRole("button", { name: "かくす" }).click();
  await page.getByText("かくしています。").waitFor();

  const helper = await enterAs(house, browser, await helperOf(personId));
  const answers: string[] = [];
  helper.page.on("response", (response) => {
    if (response.url().includes("/api/")) void response.text().then((text) => answers.push(text));
  });
  await helper.page.goto(`${house.origin}/cases/${caseId}/state-form`);
  await helper.page.getByRole("heading", { name: "この一年の様子" }).waitFor();
  expect(await helper.page.content()).not.toMatch(/家族には見せない話|別の調査員を希望/);
  await helper.page.goto(`${house.origin}/cases/${caseId}/state-form/private`);
  await helper.page.getByText("この画面は、あなたには開けません").waitFor();
  expect(await helper.page.content()).not.toContain(secret);
  expect(answers.length).toBeGreaterThan(3);
  expect(answers.filter((text) => text.includes(secret) || text.includes("apart.time"))).toEqual([]);
  expect([...surveyor.faults, ...helper.faults]).toEqual([]);
  await surveyor.close();
  await helper.close();
});

it("says what is missing, and sends a whole form", async () => {
  const { caseId, day } = await wholeForm();
  const { page, faults, close } = await enterAs(house, browser, house.cast.surveyor);
  await page.goto(`${house.origin}/cases/${caseId}/state-form`);
  await page.getByRole("heading", { name: "審査会が知りたいこと" }).waitFor();
  await page.getByRole("button", { name: "送る", exact: true }).click();
  await page.getByRole("dialog").getByText("答えの入っていないところがあります").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("textbox", { name: /記入日/ }).fill(String(day));
  await page.getByRole("button", { name: "送る", exact: true }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /を送る$/ })
    .click();
  await page.getByText("送りました", { exact: true }).waitFor();
  expect((await house.cast.clerk.get(`/api/cases/${caseId}`)).json()).toMatchObject({
    state: { documents: { state_form: { status: "sent" } } },
  });
  // What was sent stays as it is.
  await page.reload();
  await page.getByRole("heading", { name: "この一年の様子" }).waitFor();
  expect(await page.getByRole("textbox").count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

it("has no finding of axe and never scrolls sideways on a telephone", async () => {
  const { caseId, person } = await wholeForm();
  const telephone = { viewport: { width: 360, height: 740 } };
  const nothing = { findings: [], sideways: 0 };
  const surveyor = await enterAs(house, browser, house.cast.surveyor, telephone);
  const look = async (page = surveyor.page) => ({
    findings: await axeFindings(page),
    sideways: await sidewaysScroll(page),
  });
  await surveyor.page.goto(`${house.origin}/cases/${caseId}/state-form`);
  await surveyor.page.getByRole("heading", { name: "審査会が知りたいこと" }).waitFor();
  expect(await look()).toEqual(nothing);
  await surveyor.page.goto(`${house.origin}/cases/${caseId}/state-form/private`);
  await surveyor.page.getByRole("button", { name: "見る・書く" }).click();
  await surveyor.page.getByText("本人だけで話す時間をとった", { exact: true }).waitFor();
  expect(await look()).toEqual(nothing);
  await surveyor.close();
  const reader = await enterAs(house, browser, person, telephone);
  await reader.page.goto(`${house.origin}/cases/${caseId}/state-form`);
  await reader.page.getByRole("heading", { name: "この一年の様子" }).waitFor();
  expect(await look(reader.page)).toEqual(nothing);
  await reader.close();
});
