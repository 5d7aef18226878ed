import { expect, it } from "vitest";
import { notBefore, orderedId } from "./change-id.ts";

it("makes ids of version 7 that go up within one moment, and when the clock goes back", () => {
  const now = Date.UTC(2026, 10, 21);
  const made = [
    ...Array.from({ length: 5000 }, () => orderedId(now)),
    orderedId(now - 3_600_000),
    orderedId(now + 60_000),
  ];
  expect(made).toEqual(made.toSorted());
  expect(new Set(made).size).toBe(made.length);
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});

it("comes after an id that was made before the app was started again", () => {
  const later = "01bf0000-0000-7fff-bfff-ffffffffffff";
  notBefore(later);
  expect(orderedId(0) > later).toBe(true);
});
