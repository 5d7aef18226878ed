import { expect, it } from "vitest";
import { wayOf } from "./way-of.ts";

const byPost = new Map([["way", "post"]]);

it("is what the form says at the office, and the window where it says nothing", () => {
  expect(wayOf(byPost, { role: "clerk" })).toBe("post");
  expect(wayOf(new Map(), { role: "clerk" })).toBe("window");
  expect(wayOf(new Map([["way", "pigeon"]]), { role: "clerk" })).toBe("window");
});

it("is always the screen at home", () => {
  expect(wayOf(byPost, { role: "person" })).toBe("screen");
  expect(wayOf(byPost, { role: "helper" })).toBe("screen");
});
