import { expect, it } from "vitest";
import { timeLeft } from "./time-left.ts";

const at = (time: string) => `2026-11-21T${time}+09:00`;
const ends = { idleUntil: at("10:30:00"), absoluteUntil: at("18:00:00") };
const left = (now: string, of = ends) => timeLeft(of, Date.parse(at(now)));

it.each([
  ["10:00:00", "plenty"],
  ["10:24:59", "plenty"],
  ["10:25:00", "soon"],
  ["10:29:59", "soon"],
  ["10:30:00", "over"],
  ["23:00:00", "over"],
])("at %s there is %s", (now, phase) => {
  expect(left(now).phase).toBe(phase);
});

it.each([
  ["10:25:00", 5],
  ["10:25:01", 4],
  ["10:29:00", 1],
  ["10:29:01", 0],
])("at %s there are %i whole minutes", (now, minutes) => {
  expect(left(now)).toMatchObject({ minutes, isLast: false });
});

it("tells when to look again", () => {
  expect(left("10:00:00")).toMatchObject({ until: Date.parse(at("10:25:00")) });
  expect(left("10:26:30")).toMatchObject({ minutes: 3, until: Date.parse(at("10:27:00")) + 1 });
});

it("knows that the last end cannot be put off", () => {
  const late = { idleUntil: at("18:10:00"), absoluteUntil: at("18:00:00") };
  expect(left("17:58:00", late)).toMatchObject({ phase: "soon", minutes: 2, isLast: true });
  expect(left("18:00:00", late)).toEqual({ phase: "over" });
});
