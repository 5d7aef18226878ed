import { expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { editionOn } from "./editions.ts";

/** The days at every edition boundary. */
test.each([
  ["2013-03-31", null],
  ["2013-04-01", "2013"],
  ["2014-03-31", "2013"],
  ["2014-04-01", "2014"],
  ["2026-11-21", "2014"],
])("on %s the edition is %s", (on, edition) => {
  expect(editionOn(day(on))?.id ?? null).toBe(edition);
});
