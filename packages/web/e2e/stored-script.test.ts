import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { apiOf, enter, makePerson, openPersonHouse, type PersonHouse, screenOf } from "./person-page.ts";

/** Each would leave its mark on the window if any page took it for more than text. */
const scripts = [
  "<script>window.ran=1</script>",
  '"><img src=x onerror="window.ran=1">',
  "<svg onload=window.ran=1>",
  "javascript:window.ran=1",
];

let house: PersonHouse;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openPersonHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it.each(scripts)("shows %s as it was typed, and never runs it", async (script) => {
  const me = await enter(house, browser, { role: "clerk", organisation: sapporo, name: script });
  const { page } = me;
  const person = await makePerson(me, { familyName: script, givenName: script, address: script });
  const notes = [
    ["helpers", { name: script, relation: "friend", note: script }],
    ["certificates", { kind: "physical_handbook", note: script }],
    ["considerations", { code: "rest_breaks", note: script }],
  ] as const;
  for (const [part, body] of notes) await me.api("POST", `${apiOf(person)}/${part}`, body);
  await page.goto(`${house.origin}${screenOf(person)}`);
  await page.getByRole("heading", { level: 1 }).filter({ hasText: script }).waitFor();
  await page.locator('section[aria-labelledby="family"]').getByText(script).first().waitFor();
  await page.locator('section[aria-labelledby="considerations"]').getByText(script).first().waitFor();
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(await page.locator('script:not([src]), img[src="x"], a[href^="javascript:"]').count()).toBe(0);
  expect(me.faults).toEqual([]);
  await me.close();
});
