import { caseStateOf } from "@yorisoi/rules/certification/case";
import { expect, it } from "vitest";
import { Story } from "../../../../rules/test/case-story.ts";
import type { CaseView } from "../answers.ts";
import { notSent, plannedVisits } from "./visits-of.ts";

// only what the functions look at
const viewOf = (story: Story) => ({ state: caseStateOf(story.events) }) as unknown as CaseView;

it("gives the planned visits of all cases, the next first, without those held or called off", () => {
  const late = new Story().applies().accepted().assigned().visitSet("late", 9);
  const soon = new Story()
    .applies()
    .accepted()
    .assigned()
    .visitSet("held", 1)
    .later(1)
    .visitHeld("held", true);
  soon.visitSet("soon", 2);
  const off = new Story().applies().accepted().assigned().visitSet("off", 1);
  off.add("clerk", "visit_cancelled", { visit: "off", because: "weather" });
  expect(plannedVisits([late, soon, off].map(viewOf)).map(({ visit }) => visit.visit)).toEqual([
    "soon",
    "late",
  ]);
});

it("counts as not sent what is begun, what was sent back, and after the visit what is not begun", () => {
  const story = new Story().applies().accepted().assigned().visitSet();
  expect(notSent(viewOf(story))).toEqual([]);
  story.add("surveyor", "document_begun", { document: "state_form" });
  expect(notSent(viewOf(story))).toEqual(["state_form"]);
  story.later(5).visitHeld();
  expect(notSent(viewOf(story))).toEqual(["state_form", "overview", "survey"]);
  story.add("surveyor", "document_sent", { document: "state_form", version: 1 });
  story.written("surveyor", "overview").written("surveyor", "survey");
  expect(notSent(viewOf(story))).toEqual([]);
  story.add("clerk", "document_sent_back", { document: "overview", questions: [{ id: "q", key: null }] });
  expect(notSent(viewOf(story))).toEqual(["overview"]);
});
