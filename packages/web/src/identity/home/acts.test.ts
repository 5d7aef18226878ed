import { roleIds } from "@yorisoi/rules/identity";
import { expect, it } from "vitest";
import { actsOf } from "./acts.ts";

it.each([...roleIds, undefined])("%s has two to four different things to do next", (role) => {
  const acts = actsOf(role);
  expect(acts.length).toBeGreaterThanOrEqual(2);
  expect(acts.length).toBeLessThanOrEqual(4);
  expect(new Set(acts.map(({ to }) => to)).size).toBe(acts.length);
});
