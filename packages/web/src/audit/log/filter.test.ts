import { expect, it } from "vitest";
import { filterOf, lastDays } from "./filter.ts";

it("begins with the last days of the calendar in Japan, today among them", () => {
  const draft = lastDays(7, new Date("2026-11-20T15:30:00Z"));
  expect(filterOf(draft)).toEqual({ from: "2026-11-15", to: "2026-11-21" });
});

it("reads days as people write them, and leaves to the server what is none", () => {
  const draft = { ...lastDays(7), from: "R8.11.1", until: "令和８年１３月" };
  expect(filterOf(draft)).toMatchObject({ from: "2026-11-01", to: "令和８年１３月" });
});

it("narrows by what is chosen; refused acts win over another event", () => {
  const draft = { ...lastDays(1), event: "person.read", role: "clerk", accountId: " a ", personId: "" };
  expect(filterOf(draft)).toMatchObject({ event: "person.read", role: "clerk", accountId: "a" });
  expect(filterOf(draft)).not.toHaveProperty("personId");
  expect(filterOf({ ...draft, refusedOnly: true })).toMatchObject({ event: "request.refused" });
});
