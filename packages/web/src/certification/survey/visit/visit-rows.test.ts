import type { FieldValue } from "@yorisoi/rules/certification";
import { describe, expect, it } from "vitest";
import { endOfVisit, heldVisit, inJapan, openRow, startOf } from "./visit-rows.ts";

const ten = Date.parse("2026-11-21T10:00:00+09:00");
const minutes = (count: number) => ten + count * 60_000;
const filled = (...entries: readonly (readonly [string, FieldValue])[]) => new Map(entries);

describe("a visit", () => {
  it("is written with the time and zone of Japan", () => {
    expect(startOf("visit", "a", ten)).toEqual([["visit.a.startedAt", "2026-11-21T10:00:00+09:00"]]);
    expect(inJapan(Date.parse("2026-11-20T15:30:00Z"))).toBe("2026-11-21T00:30:00+09:00");
  });
  it("goes on until it has an end", () => {
    const values = new Map([
      ...startOf("visit", "b", minutes(5)),
      ...startOf("visit", "a", ten),
      ...startOf("visit", "c", minutes(-90)),
    ]);
    values.set("visit.c.endedAt", inJapan(minutes(-30)));
    expect(openRow(values, "visit")).toBe("b");
    expect(openRow(values, "rest")).toBeNull();
  });
  it("takes the rest that goes on with it when it ends", () => {
    const values = new Map([...startOf("visit", "a", ten), ...startOf("rest", "r", minutes(20))]);
    expect(endOfVisit(values, "a", minutes(30), "tired")).toEqual([
      ["rest.r.endedAt", "2026-11-21T10:30:00+09:00"],
      ["visit.a.endedAt", "2026-11-21T10:30:00+09:00"],
      ["visit.a.stoppedFor", "tired"],
    ]);
  });
});

describe("what the case records of a visit", () => {
  const visit = filled(["visit.a.startedAt", inJapan(ten)], ["visit.a.endedAt", inJapan(minutes(70))]);
  it("has its hours and the rests within it", () => {
    const values = new Map([
      ...visit,
      ["rest.1.startedAt", inJapan(minutes(20))] as const,
      ["rest.1.endedAt", inJapan(minutes(35))] as const,
      ["rest.2.startedAt", inJapan(minutes(200))] as const,
      ["rest.2.endedAt", inJapan(minutes(210))] as const,
    ]);
    expect(heldVisit(values, "a", "v1", true)).toEqual({
      visit: "v1",
      from: "10:00",
      until: "11:10",
      rests: [{ from: "10:20", until: "10:35" }],
      goesOn: true,
    });
  });
  it("is nothing for times that cannot be read, or that pass midnight", () => {
    expect(heldVisit(filled(["visit.a.startedAt", "朝"]), "a", "v1", false)).toBeNull();
    const late = filled(
      ["visit.a.startedAt", "2026-11-21T23:30:00+09:00"],
      ["visit.a.endedAt", "2026-11-22T00:30:00+09:00"],
    );
    expect(heldVisit(late, "a", "v1", false)).toBeNull();
  });
});
