import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hospital, sapporo } from "../../server/test/house.ts";
import { startBrowser } from "./browser.ts";
import { axeFindings, sidewaysScroll } from "./form-page.ts";
import {
  apiOf,
  daysFromNow,
  enter,
  type MadePerson,
  makePerson,
  openPersonHouse,
  type PersonHouse,
  screenOf,
  type SignedInPage,
} from "./person-page.ts";

let house: PersonHouse;
let browser: Browser;
let clerk: SignedInPage;
let own: SignedInPage;
let auditor: SignedInPage;
let surveyor: SignedInPage;
let family: SignedInPage;
let person: MadePerson;
let other: MadePerson;

/** A record in which every part holds something. */
beforeAll(async () => {
  [house, browser] = await Promise.all([openPersonHouse(), startBrowser()]);
  clerk = await enter(house, browser, { role: "clerk", organisation: sapporo });
  own = await enter(house, browser, { role: "person", organisation: sapporo, name: "見本 本人" });
  auditor = await enter(house, browser, { role: "auditor", organisation: sapporo });
  surveyor = await enter(house, browser, { role: "surveyor", organisation: sapporo });
  family = await enter(house, browser, { role: "helper", organisation: sapporo, name: "見本 家族" });
  const doctor = await enter(house, browser, { role: "attending_doctor", organisation: hospital });
  person = await makePerson(clerk, { familyName: "見本島", familyKana: "みほんしま" });
  other = await makePerson(clerk, { familyName: "見本島", familyKana: "みほんしま" });
  const api = apiOf(person);
  await clerk.api("POST", `${api}/considerations`, {
    code: "rest_breaks",
    note: "10分ごと",
    notForFamily: true,
  });
  await clerk.api("POST", `${api}/certificates`, { kind: "designated_disease", number: "M-1" });
  await clerk.api("POST", `${api}/helpers`, {
    name: "見本 家族",
    relation: "spouse",
    login: family.login,
    permissions: [
      { permission: "see_record", validFrom: daysFromNow(-1), validUntil: null },
      { permission: "proxy", validFrom: daysFromNow(-1), validUntil: daysFromNow(60) },
    ],
  });
  await clerk.api("POST", `${api}/assignments`, {
    accountId: surveyor.accountId,
    role: "surveyor",
    validFrom: daysFromNow(-1),
    validUntil: null,
  });
  await clerk.api("POST", `${api}/links`, { login: own.login });
  await own.api("POST", `${api}/consents`, {
    toOrganisationId: hospital,
    resources: ["person", "contact"],
    purpose: "care",
    validFrom: daysFromNow(0),
    validUntil: daysFromNow(60),
    how: "online",
    givenOn: daysFromNow(0),
  });
  await doctor.api("POST", "/api/emergency", {
    ...key(person),
    reason: "救急で運ばれ、意識がないため",
    hours: 1,
  });
  await clerk.api("PATCH", api, { version: person.version, phone: "011-999-0000" });
  await doctor.close();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const key = ({ organisationId, personId }: MadePerson) => ({ organisationId, personId });

/** Opens every form of the record, one after the other. */
async function openForms(page: Page): Promise<void> {
  const parts = [
    "facts",
    "contact",
    "considerations",
    "certificates",
    "family",
    "assignments",
    "links",
    "history",
  ];
  for (const id of parts) {
    const buttons = page.locator(`section[aria-labelledby="${id}"]`).getByRole("button");
    await buttons
      .filter({ hasText: /^(変える|.*を加える|担当者を決める|利用者とつなぐ|履歴を見る)/ })
      .last()
      .click();
  }
}

const search = async (page: Page) => {
  await page.locator("#people-query").fill("みほんしま");
  await page.keyboard.press("Enter");
  await page
    .getByRole("link", { name: /見本島/ })
    .first()
    .waitFor();
};
const sendEmpty = async (page: Page) => {
  await page.locator("#new-familyName").press("Enter");
  await page.getByText("直すところがあります").waitFor();
};

interface Screen {
  readonly name: string;
  readonly who: () => SignedInPage;
  readonly path: () => string;
  readonly act?: (page: Page) => Promise<void>;
}

const screens: readonly Screen[] = [
  { name: "the search", who: () => clerk, path: () => "/people", act: search },
  { name: "the record", who: () => clerk, path: () => screenOf(person) },
  { name: "the record with its forms", who: () => clerk, path: () => screenOf(person), act: openForms },
  { name: "a new record", who: () => clerk, path: () => "/people/new", act: sendEmpty },
  { name: "a new consent", who: () => clerk, path: () => `${screenOf(person)}/consents/new` },
  { name: "merging", who: () => clerk, path: () => `${screenOf(person)}/merge/${other.personId}` },
  { name: "the emergency page", who: () => clerk, path: () => "/emergency" },
  { name: "shared records", who: () => clerk, path: () => "/people/shared" },
  { name: "the people assigned to one", who: () => surveyor, path: () => "/people/assigned" },
  { name: "a record one is assigned to", who: () => surveyor, path: () => screenOf(person) },
  { name: "the people one helps", who: () => family, path: () => "/helped" },
  { name: "the record of somebody one helps", who: () => family, path: () => screenOf(person) },
  { name: "one's own record", who: () => own, path: () => "/my-record" },
  { name: "one's own consents", who: () => own, path: () => "/consents" },
  { name: "the access log", who: () => own, path: () => `${screenOf(person)}/access-log` },
  { name: "emergencies to review", who: () => auditor, path: () => "/emergency" },
];

/** A telephone, a wide window, and what a window of 1280 px becomes at 200 %. */
describe.each([360, 1280, 640])("at %i px", (width) => {
  it.each(screens)("$name has nothing axe objects to and fits", async ({ who, path, act }) => {
    const { page } = who();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${house.origin}${path()}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await act?.(page);
    await page.waitForLoadState("networkidle");
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    const small = await page
      .locator("main :is(button, select, textarea, input:not([type=radio], [type=checkbox]))")
      .evaluateAll((elements) =>
        elements.flatMap((element) => {
          const { width: w, height: h } = element.getBoundingClientRect();
          return w > 1 && Math.min(w, h) < 43.9 ? [element.outerHTML.slice(0, 120)] : [];
        }),
      );
    expect(small).toEqual([]);
  });
});

it("speaks English and shows furigana on every screen", async () => {
  for (const { who, path } of screens) {
    const { page, faults } = who();
    await page.setViewportSize({ width: 360, height: 900 });
    for (const preferences of [
      { language: "en", furigana: false },
      { language: "ja", furigana: true },
    ]) {
      await page.evaluate(
        (text) => localStorage.setItem("yorisoi.preferences", text),
        JSON.stringify(preferences),
      );
      await page.goto(`${house.origin}${path()}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
    expect(faults).toEqual([]);
  }
});
