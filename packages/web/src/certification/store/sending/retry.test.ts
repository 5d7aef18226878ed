import { expect, it } from "vitest";
import { hindranceOf, LONGEST, waitBeforeTry } from "./retry.ts";

it.each([
  ["no-network", "away"],
  ["database-away", "away"],
  ["fault", "away"],
  ["too-many-requests", "away"],
  ["not-signed-in", "sign-in"],
  ["second-factor-needed", "sign-in"],
  ["not-allowed", "not-allowed"],
  ["not-found", "not-allowed"],
  ["bad-input", "refused"],
  ["conflict", "refused"],
] as const)("takes %s for: %s", (kind, hindrance) => {
  expect(hindranceOf(kind)).toBe(hindrance);
});

it("waits longer after every failure, and never longer than the longest by itself", () => {
  const waits = [1, 2, 3, 4, 5, 100].map((failures) => waitBeforeTry(failures, undefined, 0.999));
  expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  expect(waits[0]).toBeLessThanOrEqual(2_000);
  expect(waits.at(-1)).toBeLessThanOrEqual(LONGEST);
});

it("waits as long as the server asks for", () => {
  expect(waitBeforeTry(1, 60, 0)).toBe(60_000);
  expect(waitBeforeTry(1, 1, 0.5)).toBeGreaterThanOrEqual(1_000);
});

it("spreads devices that lost the server together", () => {
  expect(waitBeforeTry(3, undefined, 0)).toBeLessThan(waitBeforeTry(3, undefined, 0.9));
});
