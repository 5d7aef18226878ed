import { emptyCase } from "@yorisoi/rules/certification/case";
import { expect, it } from "vitest";
import { isOpenFor } from "./is-open-for.ts";

const at = (status: "none" | "received" | "returned" | "accepted") => ({
  ...emptyCase,
  application: { ...emptyCase.application, status },
});

it("is open at home until it is accepted", () => {
  for (const status of ["none", "received", "returned"] as const) {
    expect(isOpenFor({ role: "person", state: at(status) }), status).toBe(true);
  }
  expect(isOpenFor({ role: "person", state: at("accepted") })).toBe(false);
  expect(isOpenFor({ role: "helper", state: at("accepted") })).toBe(false);
});

it("stays open to the office", () => {
  expect(isOpenFor({ role: "clerk", state: at("accepted") })).toBe(true);
});
