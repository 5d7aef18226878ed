import { expect, it } from "vitest";
import type { Delivery } from "../device/state.ts";
import { savedStateOf, savedWords } from "./saved-words.ts";

const well: Delivery = {
  online: true,
  sending: false,
  hindrance: null,
  closedCases: new Set(),
  storing: 0,
  storeFailed: false,
};

it.each([
  [0, 0, {}, "store.bar.sent"],
  [2, 0, {}, "store.bar.sending"],
  [2, 0, { online: false }, "store.bar.kept"],
  [2, 0, { hindrance: "away" }, "store.bar.kept"],
  [2, 1, { hindrance: "sign-in" }, "store.bar.signIn"],
  [2, 0, { closedCases: new Set(["one"]) }, "store.bar.notAllowed"],
  [0, 1, {}, "store.bar.refused"],
  [0, 0, { storeFailed: true }, "store.bar.storeFailed"],
] as const)("with %i waiting, %i refused and %o says %s", (waiting, refused, how, key) => {
  expect(savedWords(waiting, refused, { ...well, ...how })).toBe(key);
});

it.each([
  [0, 0, {}, "sent"],
  [1, 0, {}, "sending"],
  [1, 0, { online: false }, "kept"],
  [1, 0, { closedCases: new Set(["one"]) }, "kept"],
  [1, 0, { closedCases: new Set(["other"]) }, "sending"],
  [1, 1, {}, "refused"],
] as const)("a document with %i waiting, %i refused and %o is %s", (waiting, refused, how, state) => {
  expect(savedStateOf(waiting, refused, { ...well, ...how }, "one")).toBe(state);
});
