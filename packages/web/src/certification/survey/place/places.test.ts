import { type FieldChange, snapshotOf } from "@yorisoi/rules/certification";
import { surveyItems } from "@yorisoi/rules/certification/survey";
import { describe, expect, it } from "vitest";
import { type KeyAct, keyAct, type Pressed } from "./keys.ts";
import { chapterAt, placeAfter, placesOf } from "./places.ts";
import { resumeAt } from "./resume.ts";

describe("the pages of a survey", () => {
  it("are all items of the edition, then the others", () => {
    expect(placesOf("2014", "manual")).toHaveLength(83);
    expect(placesOf("2013", "manual")).toHaveLength(109);
    expect(placesOf("2014", "ordinance").slice(0, 4)).toEqual(["1-1", "1-2", "1-3", "1-6"]);
    expect(placesOf("2014", "manual").slice(-3)).toEqual(["remarks", "visits", "send"]);
  });
  it("end at both ends", () => {
    const places = placesOf("2014", "manual");
    expect(placeAfter(places, "1-1", -1)).toBe("1-1");
    expect(placeAfter(places, "1-12", 1)).toBe("2-1");
    expect(placeAfter(places, "send", 1)).toBe("send");
  });
  it("know their chapter", () => {
    expect(chapterAt("2014", "2-1")?.number).toBe("2");
    expect(chapterAt("2013", "1-1-left-arm")?.number).toBe("1");
    expect(chapterAt("2014", "send")).toBeUndefined();
  });
});

const change = (key: string, at: number): FieldChange => ({
  id: `${key} ${at}`,
  key,
  value: "1",
  parents: [],
  madeAt: new Date(Date.UTC(2026, 10, 21, 10, at)).toISOString(),
  by: "a",
  device: "d",
});

describe("coming back", () => {
  it("opens the first item when nothing is written", () => {
    expect(resumeAt("2014", snapshotOf([]))).toBe("1-1");
  });
  it("opens the item one stopped at while it has no answer for the day", () => {
    const written = [change("item.1-1.day", 1), change("item.3-1.how", 9)];
    expect(resumeAt("2014", snapshotOf(written))).toBe("3-1");
  });
  it("opens the next open one, round the end", () => {
    const written = [change("item.5-12.day", 9), change("item.1-1.day", 1)];
    expect(resumeAt("2014", snapshotOf(written))).toBe("1-2");
  });
  it("opens the page before sending when all is answered", () => {
    const all = surveyItems("2014").map(({ id }, at) => change(`item.${id}.day`, at % 50));
    expect(resumeAt("2014", snapshotOf(all))).toBe("send");
  });
});

const press = (key: string, more: Partial<Pressed> = {}): KeyAct | null =>
  keyAct({ key, code: "", shift: false, isTaken: false, on: "other", anywhere: true, ...more });

describe("keys", () => {
  it("answer the day, with full-width digits too, and the severe state with Shift", () => {
    expect(press("2")).toEqual({ act: "answer", of: "day", number: 2 });
    expect(press("３")).toEqual({ act: "answer", of: "day", number: 3 });
    expect(press('"', { code: "Digit2", shift: true })).toEqual({ act: "answer", of: "severe", number: 2 });
    expect(press("0")).toEqual({ act: "same" });
  });
  it("answer the question that has the focus", () => {
    expect(press("1", { on: "radio" })).toEqual({ act: "answer", of: "focused", number: 1 });
  });
  it("move, but leave the arrows to a group of radios", () => {
    expect(press("j")).toEqual({ act: "move", step: 1 });
    expect(press("K")).toEqual({ act: "move", step: -1 });
    expect(press("ArrowRight")).toEqual({ act: "move", step: 1 });
    expect(press("ArrowRight", { on: "radio" })).toBeNull();
    expect(press("j", { on: "radio" })).toEqual({ act: "move", step: 1 });
  });
  it("do nothing of ours while one types, holds Ctrl, or composes Japanese", () => {
    expect(press("j", { on: "typing" })).toBeNull();
    expect(press("1", { on: "typing" })).toBeNull();
    expect(press("1", { isTaken: true })).toBeNull();
  });
  it("act only in a question once single keys are switched off", () => {
    expect(press("j", { anywhere: false })).toBeNull();
    expect(press("1", { anywhere: false })).toBeNull();
    expect(press("1", { anywhere: false, on: "radio" })).toEqual({
      act: "answer",
      of: "focused",
      number: 1,
    });
  });
});
