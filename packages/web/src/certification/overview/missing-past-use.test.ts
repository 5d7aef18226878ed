import { expect, it } from "vitest";
import { missingPastUse } from "./missing-past-use.ts";

const told = new Map([
  ["past.1.code", "helper"],
  ["past.1.content", "入浴の手伝い"],
  ["past.1.times", "4"],
]);

it("takes over what is not there yet, and neither overwrites nor brings back", () => {
  const overview = new Map([
    ["past.1.content", "調理"],
    ["past.1.times", null],
  ]);
  expect(missingPastUse(told, overview)).toEqual([["past.1.code", "helper"]]);
  expect(missingPastUse(told, told)).toEqual([]);
});
