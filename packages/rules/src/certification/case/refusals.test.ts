import { describe, expect, it } from "vitest";
import { addDays, day } from "../../calendar/index.ts";
import { nurseSurveyor, Story } from "../../../test/case-story.ts";

const codes = (story: Story) => story.state.problems.map(({ type, code }) => `${type} ${code}`);
const planned = () => new Story().applies().accepted().assigned().visitSet("v1", 0);

describe("what an event may hold", () => {
  it("is checked whole: all that is wrong at once, and nothing changes", () => {
    const story = planned();
    const before = story.state.visits;
    story.add("surveyor", "visit_held", {
      visit: "v9",
      from: "15:00",
      until: "14:00",
      rests: [{ from: "14:10", until: "14:20" }],
      goesOn: false,
    });
    expect(codes(story)).toEqual(["visit_held visit_unknown", "visit_held hours", "visit_held rests"]);
    expect(story.state.visits).toEqual(before);
  });

  it("lets a rest end with the visit, and not after it", () => {
    const held = (until: string) =>
      codes(
        planned().add("surveyor", "visit_held", {
          visit: "v1",
          from: "13:00",
          until: "14:00",
          rests: [{ from: "13:50", until }],
          goesOn: false,
        }),
      );
    expect(held("14:00")).toEqual([]);
    expect(held("14:01")).toEqual(["visit_held rests"]);
    expect(held("24:00")).toEqual(["visit_held rests"]);
  });

  it("wants a time of day, a length and a new id for a visit", () => {
    const visit = { visit: "v2", day: day("2026-04-09"), from: "9:00", minutes: 0, place: "home" } as const;
    expect(codes(planned().add("surveyor", "visit_set", visit))).toEqual([
      "visit_set hours",
      "visit_set minutes",
    ]);
    const most = { ...visit, from: "09:00", minutes: 480 };
    expect(codes(planned().add("surveyor", "visit_set", most))).toEqual([]);
    expect(codes(planned().add("surveyor", "visit_set", { ...most, visit: "v1", minutes: 481 }))).toEqual([
      "visit_set minutes",
      "visit_set visit_known",
    ]);
  });

  it("wants reasons, questions and answers", () => {
    expect(codes(new Story().applies().add("clerk", "returned", { reasons: [] }))).toEqual([
      "returned reason_missing",
    ]);
    const same = { ...nurseSurveyor, because: "other" } as const;
    expect(codes(planned().add("clerk", "surveyor_changed", same))).toEqual([
      "surveyor_changed same_surveyor",
    ]);
    const sent = () => planned().visitHeld().written("surveyor", "survey");
    expect(codes(sent().add("clerk", "document_sent_back", { document: "survey", questions: [] }))).toEqual([
      "document_sent_back questions_missing",
    ]);
    const asked = sent().add("clerk", "document_sent_back", {
      document: "survey",
      questions: [{ id: "q", key: null }],
    });
    asked.add("surveyor", "document_sent", { document: "survey", version: 11 });
    asked.add("surveyor", "question_answered", { document: "survey", question: "other" });
    expect(codes(asked)).toEqual(["document_sent questions_open", "question_answered question_unknown"]);
    expect(asked.state.documents.survey.status).toBe("sent_back");
  });

  it("wants a due day that is not past, and reminders one after the other", () => {
    const story = new Story().applies().accepted();
    const request = { way: "paper", doctorId: null, facilityId: null } as const;
    story.add("clerk", "opinion_asked", { ...request, due: addDays(story.today, -1) });
    story.add("clerk", "opinion_asked", { ...request, due: story.today });
    story.add("program", "opinion_reminded", { step: 2 });
    expect(codes(story)).toEqual(["opinion_asked due_before", "opinion_reminded step"]);
    expect(story.state.opinion).toMatchObject({ status: "asked", reminders: 0 });
  });

  it("is refused from a role that does not do it", () => {
    expect(codes(new Story().applies().add("person", "accepted", {}))).toEqual(["accepted role"]);
    const asked = new Story().applies().accepted().opinionAsked("paper");
    expect(codes(asked.add("doctor", "document_begun", { document: "opinion" }))).toEqual([
      "document_begun role",
    ]);
  });
});
