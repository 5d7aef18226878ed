import { type ActId, actOf } from "@yorisoi/rules/certification/case";
import type { Locator, Page } from "playwright-core";

/** The field of a window of an act: `act-way` and so on. */
export const askedIn = (dialog: Locator, key: string): Locator => dialog.locator(`[id="act-${key}"]`);

/** Chooses a code of a question of the window. */
export const chooseIn = (dialog: Locator, key: string, code: string): Promise<void> =>
  dialog.locator(`[id="act-${key}-${code}"]`).check();

/**
 * Does something from the page of a case: opens its window among what is next or among all else, answers it, goes on in
 * spite of what only warns, and waits for the page to say that it was done.
 */
export async function doAct(
  page: Page,
  address: string,
  id: ActId,
  answer: (dialog: Locator) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const { ja } = actOf(id);
  await page.goto(address);
  await page.getByRole("heading", { name: "次にすること" }).waitFor();
  const own = page.getByRole("button", { name: ja, exact: true });
  const others = page.getByRole("button", { name: "ほかにできること", exact: true });
  await own.or(others).first().waitFor();
  if (!(await own.isVisible())) await others.click();
  await own.click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await answer(dialog);
  const goOn = dialog.getByRole("checkbox", { name: "それでも進める" });
  if (await goOn.isVisible()) await goOn.check();
  await dialog.getByRole("button", { name: ja, exact: true }).click();
  await page.getByText(`記録しました：${ja}`).waitFor();
}
