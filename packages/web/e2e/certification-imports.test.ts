import { readFile } from "node:fs/promises";
import { exampleCases } from "@yorisoi/rules/certification/survey/example-cases";
import type { Browser, Page } from "playwright-core";
import { readSheet } from "read-excel-file/universal";
import { afterAll, beforeAll, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";
import { application, done, makePerson, write } from "../../server/test/certification/people.ts";
import { caseAt } from "../../server/test/certification/story.ts";
import { startBrowser } from "./browser.ts";
import { type CaseHouse, enterAs, openCaseHouse } from "./certification-house.ts";
import { stored } from "./certification-survey-page.ts";
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

const csv = (...rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")).join("\r\n");

async function newPerson(facts: Readonly<Record<string, unknown>> = {}) {
  const { personId } = await makePerson(house.cast.clerk, facts);
  const { rows } = await house.admin.query("select number from person.person where person_id = $1", [
    personId,
  ]);
  return { personId, number: String(rows[0].number) };
}

const casesOf = async (...people: readonly string[]) =>
  (
    await house.admin.query<{ case_id: string }>(
      "select case_id from certification.case_file where person_id = any ($1)",
      [people],
    )
  ).rows;

async function enter(options = {}) {
  const opened = await enterAs(house, browser, house.cast.clerk, options);
  await opened.page.goto(`${house.origin}/cases`);
  await opened.page.getByRole("link", { name: "表から取りこむ" }).click();
  await opened.page.getByRole("heading", { level: 1, name: "表から取りこむ" }).waitFor();
  return opened;
}

async function check(page: Page, name: string, content: string | Buffer) {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await page.getByLabel("取りこむ表").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "中身を確かめる" }).click();
}

/** Waits for a heading of a result, which takes the focus. */
async function told(page: Page, name: string) {
  const heading = page.getByRole("heading", { level: 2, name, exact: true });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
}

const rowsOf = (page: Page, caption: RegExp) =>
  page.getByRole("table", { name: caption }).getByRole("row").allTextContents();

it("tells every bad cell, changes nothing, and takes the mended table in as a whole", async () => {
  const [one, other] = [await newPerson(), await newPerson()];
  const { page, faults, close } = await enter();
  const headers = ["本人の番号", "kind", "申請日", "好きな色"];
  const bad = csv(headers, [one.number, "どれか", "2026-02-30", "青"], ["999999", "新規", "2026-04-01", ""]);
  await check(page, "bad.csv", bad);
  await told(page, "確かめた結果");
  await page.getByText("直すところが3か所あります").waitFor();
  const [, ...lines] = await rowsOf(page, /直すところ/);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^2行目B列「kind」どれか.*。$/u);
  expect(lines[1]).toMatch(/^2行目C列「申請日」2026-02-30.*。$/u);
  expect(lines[2]).toMatch(/^3行目行の全体999999.*番号を確かめるか、先に記録を作ってください。$/u);
  await page.getByText("D列「好きな色」").waitFor();
  expect(await page.getByRole("button", { name: "取りこむ", exact: true }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(await casesOf(one.personId, other.personId)).toEqual([]);

  const good = csv(headers, [one.number, "新規", "R8.4.1", ""], [other.number, "new", "2026-04-02", ""]);
  await check(page, "good.csv", good);
  await page.getByText("2行を取りこめます（新しく作る 2件、書きこむ 0件）").waitFor();
  expect(await casesOf(one.personId, other.personId)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "取りこむ", exact: true }).click();
  await told(page, "取りこみました");
  await page.getByText("2行を取りこみました（新しく作った 2件、書きこんだ 0件）").waitFor();
  expect(await casesOf(one.personId, other.personId)).toHaveLength(2);
  const [made] = await casesOf(other.personId);
  await page.getByRole("button", { name: `開く ${other.number}`, exact: true }).click();
  await page.waitForURL(`${house.origin}/cases/${made?.case_id}`);
  const values = await valuesOf(made?.case_id ?? "", "application");
  expect(values.get("appliedOn")).toBe("2026-04-02");
  expect(faults).toEqual([]);
  await close();
});

async function valuesOf(caseId: string, document: string) {
  const answer = await house.cast.clerk.get(`/api/cases/${caseId}/documents/${document}`);
  const { changes } = answer.json<{ changes: { key: string; value: unknown }[] }>();
  return new Map(changes.map(({ key, value }) => [key, value]));
}

it("reads a CSV in Shift_JIS, and says nothing was taken in when a case moved on since the check", async () => {
  const { personId, number } = await newPerson();
  const { page, faults, close } = await enter();
  // 本人の番号,申請日
  const head = "967b906c82cc94d48d862c905c90bf93fa0d0a";
  await check(
    page,
    "old.csv",
    Buffer.from(head + Buffer.from(`${number},2026-05-01`).toString("hex"), "hex"),
  );
  await page.getByText("1行を取りこめます（新しく作る 1件、書きこむ 0件）").waitFor();
  const { clerk } = house.cast;
  const { organisationId } = clerk;
  const begun = await clerk.send("POST", "/api/cases", { organisationId, personId, kind: "new" });
  const { caseId } = begun.json<{ caseId: string }>();
  await write(clerk, caseId, "application", application);
  await done(clerk, caseId, "apply", { way: "window" });
  await page.getByRole("button", { name: "取りこむ", exact: true }).click();
  await page.getByText("確かめた後に、ほかの人が申請を進めたようです。").waitFor();
  await page.getByText("すすんでいる申請があります", { exact: false }).waitFor();
  expect(await casesOf(personId)).toEqual([{ case_id: caseId }]);
  expect((await valuesOf(caseId, "application")).get("appliedOn")).toBe("2026-04-01");
  expect(faults).toEqual([]);
  await close();
});

it("writes survey results from a spreadsheet into their case, once however often", async () => {
  const begun = await caseAt(house, house.cast, "visited");
  const view = await house.cast.clerk.get(`/api/cases/${begun.caseId}`);
  const { number } = view.json<{ number: number }>();
  const survey = exampleCases.find(({ id }) => id === "sample-1")?.survey ?? new Map<string, unknown>();
  const answers = [...survey].filter(([key]) => /^item\..*\.day$/u.test(key));
  const sheet = [
    ["受付番号", ...answers.map(([key]) => key)].map((value) => ({ value, type: String })),
    [String(number), ...answers.map(([, value]) => String(value))].map((value) => ({ value, type: String })),
  ];
  const content = await writeXlsx(sheet, { sheet: "x" }).toBuffer();
  const { page, faults, close } = await enter({ viewport: { width: 360, height: 740 } });
  await page.getByRole("radio", { name: "認定調査の結果" }).check();
  for (const changes of [`${answers.length}つの欄に書きこむ`, "もう同じ中身なので、変わらない"]) {
    await check(page, "survey.xlsx", content);
    await page.getByText("1行を取りこめます（新しく作る 0件、書きこむ 1件）").waitFor();
    await page.getByText(changes).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole("button", { name: "取りこむ", exact: true }).click();
    await told(page, "取りこみました");
    expect(await axeFindings(page)).toEqual([]);
    expect(await stored(house, begun)).toEqual(new Map(answers));
    await page.getByRole("button", { name: "別の表を取りこむ" }).click();
    await page.getByRole("radio", { name: "認定調査の結果" }).check();
  }
  expect(faults).toEqual([]);
  await close();
});

it("gives templates that it reads back, and says what it cannot read before it is sent", async () => {
  const { page, faults, close } = await enter();
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name }).click(),
    ]);
    return readFile(await download.path());
  };
  const [text, book] = [await save("CSV のひな形"), await save("Excel のひな形（XLSX）")];
  expect(text.toString()).toContain("本人の番号");
  const [headers] = await readSheet(Uint8Array.from(book).buffer);
  expect(headers?.[0]).toBe("本人の番号");
  await check(page, "template.csv", text);
  await page.getByText("取りこむ行がありません").waitFor();
  const { personId, number } = await newPerson();
  await check(page, "filled.csv", `${text.toString()}"${number}"\r\n`);
  await page.getByText("1行を取りこめます（新しく作る 1件、書きこむ 0件）").waitFor();
  expect(await casesOf(personId)).toEqual([]);

  const file = page.getByLabel("取りこむ表");
  const error = async () => {
    const id = (await file.getAttribute("aria-describedby")) ?? "";
    return page
      .locator(
        id
          .split(" ")
          .map((one) => `#${one}`)
          .join(","),
      )
      .allTextContents();
  };
  await check(page, "old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"));
  await expect
    .poll(async () => (await error()).join())
    .toContain("古い形の Excel か、パスワードのついた表です。");
  await check(page, "broken.csv", '番号\n"1');
  await expect.poll(async () => (await error()).join()).toContain("表として読めません。");
  await page.getByRole("button", { name: "選んだ表を取り消す" }).click();
  await page.getByRole("button", { name: "中身を確かめる" }).click();
  await expect.poll(async () => (await error()).join()).toContain("取りこむ表を選んでください。");
  expect(faults).toEqual([]);
  await close();
});

it("is not offered to a surveyor", async () => {
  const { page, close } = await enterAs(house, browser, house.cast.surveyor);
  await page.goto(`${house.origin}/cases`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByRole("link", { name: "表から取りこむ" }).count()).toBe(0);
  await page.goto(`${house.origin}/cases/import`);
  await page.getByText("表から取りこめるのは、窓口の担当者です。").waitFor();
  await close();
});
