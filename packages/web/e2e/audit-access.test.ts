import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { putJobs, writeEntries } from "./audit-entries.ts";
import { startBrowser } from "./browser.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";
import { type IdentityHouse, openIdentityHouse } from "./identity-house.ts";
import { firstSignIn, openPage } from "./identity-page.ts";

let house: IdentityHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openIdentityHouse();
  browser = await startBrowser();
  await writeEntries(house, { role: "system", organisationId: sapporo }, [
    {
      event: "audit.verified",
      person: randomUUID(),
      purpose: "care",
      details: { check: "heads", ok: false },
    },
  ]);
  await putJobs(house, [{ name: "nightly-audit-check", state: "failed", code: "database-57014" }]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** A telephone; and what a window of 1280 px becomes at 200 % and 400 %. */
const widths = [360, 640, 320] as const;

describe.each(widths)("at %i px", (width) => {
  it.each([
    ["auditor", "/audit"],
    ["organisation_administrator", "/jobs"],
  ] as const)("%s finds a page free of findings that fits, and its dialog too", async (role, path) => {
    const login = `${role}-${width}`;
    await house.member(login, "点検 花子", [role, sapporo]);
    const { page, faults, close } = await openPage(browser, { viewport: { width, height: 800 } });
    await firstSignIn(house, page, login);
    await page.goto(`${house.origin}${path}`);
    const open = page.locator("main :is(table, li)").getByRole("button").first();
    await open.waitFor();
    await page.getByRole("button", { name: "ふりがな" }).click();
    const look = async () => ({ findings: await axeFindings(page), sideways: await sidewaysScroll(page) });
    const fine = { findings: [], sideways: 0 };
    expect(await look()).toEqual(fine);
    await open.press("Enter");
    await page.getByRole("dialog").locator("ruby").first().waitFor();
    expect(await look()).toEqual(fine);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("html[lang=en]").waitFor();
    expect(await look()).toEqual(fine);
    expect(faults).toEqual([]);
    await close();
  });
});
