import { finderOf, rowsOf, type Values } from "@yorisoi/rules/certification";
import {
  chaptersOf,
  dayKey,
  severeKey,
  surveyForm,
  type SurveyItem,
} from "@yorisoi/rules/certification/survey";
import type { EditionId } from "@yorisoi/rules/grading";
import type { Page } from "playwright-core";
import { fillField } from "./certification-fill-control.ts";
import { rowsShown } from "./certification-fill.ts";

/** The chapters, then the other pages, as the survey lists them. */
const entry = (page: Page, at: number) =>
  page.getByRole("navigation", { name: "調査の章" }).locator("ol").first().getByRole("button").nth(at);

async function answer(page: Page, edition: EditionId, { id }: SurveyItem, values: Values): Promise<void> {
  const item = page.locator(`article[data-item="${id}"]`);
  await item.locator("h3").focus();
  const day = values.get(dayKey(id));
  const severe = values.get(severeKey(id));
  if (typeof day === "string") await page.keyboard.press(day);
  if (typeof severe === "string") await page.keyboard.press(`Shift+Digit${severe}`);
  const find = finderOf(surveyForm(edition));
  const rest = [...values].filter(
    ([key]) => key.startsWith(`item.${id}.`) && key !== dayKey(id) && key !== severeKey(id),
  );
  if (rest.length === 0) return;
  await item.getByRole("button", { name: "くわしく書く" }).click();
  for (const [key, value] of rest) {
    const place = find(key);
    if (!place) throw new Error(`the survey has no ${key}`);
    await fillField(page, key, place.spec, value);
  }
}

async function remark(page: Page, edition: EditionId, text: string, items: readonly string[]): Promise<void> {
  const before = await rowsShown(page, "remark");
  await page.getByRole("button", { name: "特記事項を加える" }).click();
  const row = (await rowsShown(page, "remark")).find((one) => !before.includes(one));
  if (row === undefined) throw new Error("no remark was begun");
  const spec = finderOf(surveyForm(edition))(`remark.${row}.text`)?.spec;
  if (!spec) throw new Error("the survey has no remarks");
  await fillField(page, `remark.${row}.text`, spec, text);
  const editor = page.locator(`div:has(> [id="field-remark.${row}.text"])`);
  await editor.getByText("ほかの項目にもつける").click();
  for (const item of items) {
    await editor.getByRole("combobox", { name: "項目" }).selectOption(item);
    await editor.getByRole("button", { name: "この項目を加える" }).click();
  }
}

/** The whole survey, a chapter a page: digits answer the day, Shift and digits the severe state; then the remarks. */
export async function fillSurvey(page: Page, edition: EditionId, values: Values): Promise<void> {
  const chapters = chaptersOf(edition);
  for (const [at, { items }] of chapters.entries()) {
    await entry(page, at).click();
    for (const one of items) await answer(page, edition, one, values);
  }
  await entry(page, chapters.length).click();
  for (const row of rowsOf(surveyForm(edition), values, "remark")) {
    const items = values.get(`remark.${row}.items`);
    await remark(page, edition, String(values.get(`remark.${row}.text`)), Array.isArray(items) ? items : []);
  }
}

/** Opens what there is to look at before sending, the last of the other pages. */
export const beforeSending = (page: Page, edition: EditionId) =>
  entry(page, chaptersOf(edition).length + 2).click();
