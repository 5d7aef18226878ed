import { expect, it } from "vitest";
import { byServer, setServerNow } from "./server-clock.ts";
import { timeLeft } from "./time-left.ts";

const ends = { idleUntil: "2026-11-21T10:30:00Z", absoluteUntil: "2026-11-21T18:00:00Z" };
const server = "2026-11-21T10:27:00Z";

it.each([
  ["right", "2026-11-21T10:27:00Z"],
  ["an hour late", "2026-11-21T09:27:00Z"],
  ["a day early", "2026-11-22T10:27:00Z"],
])("a browser whose clock is %s counts the same minutes", (_, own) => {
  setServerNow(server, Date.parse(own));
  expect(timeLeft(ends, byServer(Date.parse(own)))).toMatchObject({ phase: "soon", minutes: 3 });
});

it("an answer without a time leaves the clock as it was", () => {
  setServerNow(server, Date.parse(server) - 5000);
  setServerNow("");
  expect(byServer(1000)).toBe(6000);
});
