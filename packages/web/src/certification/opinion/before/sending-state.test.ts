import type { CivilDay } from "@yorisoi/rules/calendar";
import { opinionForm, plainOpinion } from "@yorisoi/rules/certification/opinion";
import { expect, it } from "vitest";
import { openMemoryDocument } from "../../document/memory-document.ts";
import { checkedAgainst, sendingState } from "./sending-state.ts";

const form = opinionForm("2014");
const around = {
  edition: "2014",
  today: "2026-11-21" as CivilDay,
  last: null,
  questions: [],
  ...checkedAgainst(null),
} as const;
const complete = { ...plainOpinion };
const stateOf = (values: Parameters<typeof openMemoryDocument>[1], more = {}) =>
  sendingState(openMemoryDocument(form, values).source(), { ...around, ...more });

it("is ready when nothing is missing and nothing contradicts itself", () => {
  const state = stateOf(complete);
  expect(state.missing).toEqual([]);
  expect(state.must).toEqual([]);
  expect(state.isReady).toBe(true);
});

it("says what is missing once, not again as a finding", () => {
  const state = stateOf({ ...complete, "change.severe": null });
  expect(state.missing.map(({ key }) => key)).toEqual(["change.severe"]);
  expect(state.must).toEqual([]);
  expect(state.isReady).toBe(false);
});

it("keeps a day of the future from being sent", () => {
  const state = stateOf({ ...complete, lastSeenOn: "2027-01-01" });
  expect(state.must.map(({ code }) => code)).toContain("future-day");
  expect(state.isReady).toBe(false);
});

it("lets a question of the checks stand, but not a question of the clerk", () => {
  const asked = stateOf({ ...complete, lastSeenOn: "2026-01-05", "written.day": "2026-11-21" });
  expect(asked.ask.map(({ code }) => code)).toContain("seen-long-ago");
  expect(asked.isReady).toBe(true);
  const questions = [{ id: "q1", key: null, isAnswered: false }];
  expect(stateOf(complete, { questions }).isReady).toBe(false);
  expect(stateOf(complete, { questions: [{ id: "q1", key: null, isAnswered: true }] }).isReady).toBe(true);
});

it("asks about a disease that differs from the application, and about 安定 against the state form", () => {
  const rest = { diseases: ["ここにない病気"], fluctuates: true, differsInSevereState: null };
  const codes = (given: typeof rest | null) =>
    stateOf({ ...complete, stability: "stable" }, checkedAgainst(given)).ask.map(({ code }) => code);
  expect(codes(rest)).toContain("disease-differs");
  expect(codes(null)).not.toContain("disease-differs");
  const all = stateOf({ ...complete, stability: "stable" }, checkedAgainst(rest));
  expect([...all.must, ...all.ask].map(({ code }) => code)).toContain("stable-but-changes");
});
