import { expect, it } from "vitest";
import { settingsFrom } from "./settings.ts";

it("is a demo on the embedded default only", () => {
  expect(settingsFrom({}).isDemo).toBe(true);
  expect(settingsFrom({ YORISOI_DEMO: "off" }).isDemo).toBe(false);
  expect(settingsFrom({ DATABASE_URL: "postgres://x/y" }).isDemo).toBe(false);
  expect(() => settingsFrom({ DATABASE_URL: "postgres://x/y", YORISOI_DEMO: "on" })).toThrow(
    /DATABASE_URL を外して/,
  );
});

it("takes the origin of the address people open", () => {
  expect(settingsFrom({ YORISOI_ORIGIN: "https://yorisoi.example.lg.jp/x" }).origin).toBe(
    "https://yorisoi.example.lg.jp",
  );
  expect(() => settingsFrom({ YORISOI_ORIGIN: "yorisoi" })).toThrow(/https:\/\/yorisoi/);
});

it.each(["abc", "70000", "-1"])("refuses PORT=%s and says what to type", (PORT) => {
  expect(() => settingsFrom({ PORT })).toThrow(/PORT=8081 npm start/);
});
