import {
  type FieldSpec,
  type FieldValue,
  groupsOf,
  keyIn,
  rowsOf,
  type Section,
  type Values,
} from "@yorisoi/rules/certification";
import type { Page } from "playwright-core";
import { fillField } from "./certification-fill-control.ts";

/** Written together with the name beside it. */
const withItsName = "disease.#.id";

/** The rows of a table on the screen, in their order: what the screen calls them is its own affair. */
export const rowsShown = (page: Page, table: string): Promise<readonly string[]> =>
  page
    .locator(`[data-field^="${table}."]`)
    .evaluateAll(
      (fields, before) => [
        ...new Set(
          fields.map(
            (field) => field.getAttribute("data-field")?.slice(before.length).split(".", 1)[0] ?? "",
          ),
        ),
      ],
      `${table}.`,
    );

/** The row at this place; 「行を加える」 as often as it takes. */
async function rowAt(page: Page, table: string, at: number): Promise<string> {
  const before = await rowsShown(page, table);
  const there = before[at];
  if (there !== undefined) return there;
  await page.locator(`[id="add-${table}"], [id="table-${table}"] > button`).click();
  const fresh = page.locator(`[data-field^="${table}."]`).last();
  await fresh.waitFor();
  for (const row of await rowsShown(page, table)) if (!before.includes(row)) return row;
  throw new Error(`no row was added to ${table}`);
}

/**
 * Answers every field of these sections for which there is a value, in the order of the form, so that what is asked only
 * after an answer has appeared. Rows of the values are taken in their order; on the screen they have names of their own.
 */
export async function fillSections(page: Page, sections: readonly Section[], values: Values): Promise<void> {
  const fill = async (spec: FieldSpec, key: string, value: FieldValue | undefined) => {
    if (value === undefined || value === null || spec.key === withItsName) return;
    await fillField(page, key, spec, value);
  };
  for (const section of sections) {
    for (const { table, fields } of groupsOf(section)) {
      if (table === null) {
        for (const spec of fields) await fill(spec, spec.key, values.get(spec.key));
        continue;
      }
      for (const [at, row] of rowsOf(section, values, table).entries()) {
        const own = await rowAt(page, table, at);
        for (const spec of fields) {
          await fill(spec, keyIn(spec.key, own), values.get(keyIn(spec.key, row)));
        }
      }
    }
  }
}

/** Leaves the last box, and waits until the server has everything. */
export async function allSent(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.getByText("すべて送りました").first().waitFor();
}
