import { describe, expect, it } from "vitest";
import { dayInBoth } from "./day.ts";

describe("the day of printing", () => {
  it("stands in the Japanese era and in the western calendar", () => {
    const noon = new Date("2026-11-21T03:00:00Z");
    expect(dayInBoth(noon, "ja")).toEqual({ era: "令和8年11月21日", western: "2026年11月21日" });
    expect(dayInBoth(noon, "en").western).toBe("21 November 2026");
  });

  it("is the day in Japan, wherever the browser is", () => {
    expect(dayInBoth(new Date("2026-12-31T15:00:00Z"), "ja").western).toBe("2027年1月1日");
  });
});
