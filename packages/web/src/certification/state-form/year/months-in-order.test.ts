import { expect, it } from "vitest";
import { monthsInOrder } from "./months-in-order.ts";

const shown = (until: string) => monthsInOrder(until).map(({ month, year }) => `${year ?? ""}/${month}`);

it("ends with the month the strip ends with, and knows the years", () => {
  expect(shown("2026-11-21")[0]).toBe("2025/12");
  expect(shown("2026-11~").at(-1)).toBe("2026/11");
  expect(shown("2026-12")).toEqual(Array.from({ length: 12 }, (_, at) => `2026/${at + 1}`));
});

it("begins with January as long as no month is known", () => {
  for (const until of ["", "2026", "2026~", "x"]) expect(shown(until)[0]).toBe("/1");
});
