import type { Page } from "playwright-core";
import type { CaseHouse } from "./certification-house.ts";

export const caseUrl = ({ origin }: CaseHouse, caseId: string) => `${origin}/cases/${caseId}`;
export const windowOf = (page: Page) => page.getByRole("dialog");

/** The case as the clerk's answer of the server has it. */
export const caseNow = async ({ cast }: CaseHouse, caseId: string) =>
  JSON.parse((await cast.clerk.get(`/api/cases/${caseId}`)).body);

/** Opens an act of the list 「次にすること」. */
export const openAct = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Opens an act of 「ほかにできること」. */
export async function openOtherAct(page: Page, name: string): Promise<void> {
  await openAct(page, "ほかにできること");
  await openAct(page, name);
}

export const sendAct = (page: Page, name: string) =>
  windowOf(page).getByRole("button", { name, exact: true }).press("Enter");
