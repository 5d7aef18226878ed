import type { Browser, BrowserContextOptions } from "playwright-core";
import { castOf } from "../../server/test/certification/people.ts";
import { visitorsOver } from "../../server/test/certification/visitors-over-http.ts";
import { openIdentityHouse } from "./identity-house.ts";
import { openPage } from "./identity-page.ts";

/**
 * The whole server with the built screens and everybody who has a part in a case of Sapporo (`cast`). Steps of a case are
 * brought about over HTTP with `caseAt(house, house.cast, step)` of packages/server/test/certification/story.ts.
 */
export async function openCaseHouse() {
  const house = await openIdentityHouse();
  const { origin, admin } = house;
  const visitor = visitorsOver(admin, origin);
  const cast = await castOf({ visitor, admin });
  return { ...house, visitor, cast };
}

export type CaseHouse = Awaited<ReturnType<typeof openCaseHouse>>;

/** A browser in which somebody of the cast is signed in. */
export async function enterAs(
  house: CaseHouse,
  browser: Browser,
  who: { readonly cookie: string },
  options: BrowserContextOptions = {},
) {
  const opened = await openPage(browser, options);
  const [name = "", value = ""] = who.cookie.split("=");
  const url = house.origin.replace("http:", "https:");
  await opened.page.context().addCookies([{ name, value, url, secure: true }]);
  await opened.page.goto(house.origin);
  await opened.page.evaluate(() => localStorage.setItem("yorisoi.signed-in", "1"));
  return opened;
}
