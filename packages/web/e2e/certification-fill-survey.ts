import { type FieldSpec, type FieldValue, finderOf, rowsOf, type Values } from "@yorisoi/rules/certification";
import {
  chaptersOf,
  dayKey,
  severeKey,
  surveyForm,
  type SurveyItem,
  surveyOrder,
} from "@yorisoi/rules/certification/survey";
import type { EditionId } from "@yorisoi/rules/grading";
import type { Page } from "playwright-core";
import { fillField } from "./certification-fill-control.ts";
import { rowsShown } from "./certification-fill.ts";

/** The chapters, then the other pages, as the survey lists them. */
const entry = (page: Page, at: number) =>
  page.getByRole("navigation", { name: "章とページ" }).locator("ol").first().getByRole("button").nth(at);

type Filled = readonly (readonly [spec: FieldSpec, value: FieldValue])[];

/** Digits answer the day, Shift and digits the severe state; the rest is ticked and chosen. */
async function answer(page: Page, { id }: SurveyItem, values: Values, details: Filled): Promise<void> {
  await page.locator(`article[data-item="${id}"]`).waitFor();
  const day = values.get(dayKey(id));
  const severe = values.get(severeKey(id));
  if (typeof day === "string") await page.keyboard.press(day);
  if (typeof severe === "string") await page.keyboard.press(`Shift+Digit${severe}`);
  for (const [spec, value] of details) await fillField(page, spec.key, spec, value);
}

/** What stands beside the two answers of the items, by item. */
function detailsOf(edition: EditionId, values: Values): ReadonlyMap<string, Filled> {
  const find = finderOf(surveyForm(edition));
  const filled = [...values].flatMap(([key, value]) => {
    const [table, item = "", ...field] = key.split(".");
    const spec = find(key)?.spec;
    const isAnswer = ["day", "severe"].includes(field.join("."));
    return table === "item" && spec && !isAnswer ? [{ item, entry: [spec, value] as const }] : [];
  });
  return new Map(
    [...Map.groupBy(filled, ({ item }) => item)].map(([item, all]) => [item, all.map((one) => one.entry)]),
  );
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

/** The whole survey, an item a page and on with j; then the remarks. */
export async function fillSurvey(page: Page, edition: EditionId, values: Values): Promise<void> {
  const details = detailsOf(edition, values);
  for (const one of surveyOrder(edition, "manual")) {
    await answer(page, one, values, details.get(one.id) ?? []);
    await page.keyboard.press("j");
  }
  await page.getByRole("heading", { level: 2, name: "特記事項" }).waitFor();
  for (const row of rowsOf(surveyForm(edition), values, "remark")) {
    const items = values.get(`remark.${row}.items`);
    await remark(page, edition, String(values.get(`remark.${row}.text`)), Array.isArray(items) ? items : []);
  }
}

/** Opens what there is to look at before sending, the last of the other pages. */
export const beforeSending = (page: Page, edition: EditionId) =>
  entry(page, chaptersOf(edition).length + 2).click();
