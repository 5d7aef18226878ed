import { expect, it } from "vitest";
import type { WaitingAct, WaitingChange } from "../device/record.ts";
import { casesWaiting, MOST, nextSending } from "./queue.ts";

const change = (id: string, more: Partial<WaitingChange> = {}): WaitingChange => ({
  recordId: `record-${id}`,
  caseId: "one",
  document: "survey",
  change: {
    id,
    key: "item.1-1.day",
    value: "1",
    parents: [],
    madeAt: "2026-11-21T00:00:00.000Z",
    by: "me",
    device: "tablet",
  },
  problems: null,
  ...more,
});
const act = (id: string, more: Partial<WaitingAct> = {}): WaitingAct => ({
  recordId: `record-${id}`,
  caseId: "one",
  id,
  act: { act: "send_survey", data: {} },
  queuedAt: "2026-11-21T00:00:00.000Z",
  problems: null,
  ...more,
});
const refused = [{ code: "too-long", ja: "長すぎます", en: "Too long" }];

it("sends changes in the order they were made, one document at a time, then the acts one by one", () => {
  const changes = [change("c"), change("a", { document: "state_form" }), change("b")];
  const acts = [act("2"), act("1")];
  expect(nextSending("one", changes, acts)).toMatchObject({
    document: "state_form",
    changes: [{ change: { id: "a" } }],
  });
  const rest = changes.filter(({ document }) => document === "survey");
  expect(nextSending("one", rest, acts)).toMatchObject({
    document: "survey",
    changes: [{ change: { id: "b" } }, { change: { id: "c" } }],
  });
  expect(nextSending("one", [], acts)).toMatchObject({ kind: "act", act: { id: "1" } });
});

it("sends no more than is taken at once", () => {
  const many = Array.from({ length: MOST + 1 }, (_, at) => change(String(at).padStart(6, "0")));
  const next = nextSending("one", many, []);
  expect(next?.kind === "changes" ? next.changes.map(({ change: { id } }) => id) : []).toEqual(
    many.slice(0, MOST).map(({ change: { id } }) => id),
  );
});

it("does not send what was refused, nor the acts that would build on it, but other changes", () => {
  const changes = [change("a", { problems: refused }), change("b", { document: "overview" })];
  expect(nextSending("one", changes, [act("1")])).toMatchObject({ document: "overview" });
  expect(nextSending("one", changes.slice(0, 1), [act("1")])).toBeNull();
  expect(nextSending("one", [], [act("1", { problems: refused }), act("2")])).toBeNull();
});

it("keeps cases apart, and takes the one first in which was written first", () => {
  const changes = [change("b", { caseId: "two" }), change("c")];
  const acts = [act("a", { caseId: "three" })];
  expect(casesWaiting(changes, acts)).toEqual(["three", "two", "one"]);
  expect(nextSending("two", changes, acts)).toMatchObject({ changes: [{ change: { id: "b" } }] });
  expect(nextSending("three", changes, acts)).toMatchObject({ act: { id: "a" } });
});
