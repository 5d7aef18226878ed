import { describe, expect, it } from "vitest";
import { addDays, day } from "../../calendar/index.ts";
import { clockOn, allWritten, type Name, readers, Story } from "../../../test/case-story.ts";
import {
  type ActId,
  caseStateOf,
  daysIn,
  defaultDeadlines,
  dueDaysOf,
  holdersOf,
  mayAct,
  missingFor,
  nextActs,
  stageOf,
  stages,
} from "./index.ts";

const stageIn = (story: Story) => stageOf(story.state);
const next = (story: Story, name: Name) =>
  nextActs(story.state, readers[name], clockOn(story.today)).map(({ id }) => id);
const holders = (story: Story) => holdersOf(story.state, clockOn(story.today));
const missing = (story: Story, act: ActId, context = allWritten) =>
  missingFor(act, story.state, context).map(({ code, strength }) => `${strength} ${code}`);

describe("a new application to the complete file", () => {
  it("goes through the stages, and everyone is told what to do next", () => {
    const story = new Story();
    expect(stageIn(story)).toBe("not_applied");
    expect(next(story, "person")).toEqual(["apply"]);

    story.applies();
    expect(stageIn(story)).toBe("received");
    expect(next(story, "clerk")).toEqual(["accept"]);

    story.later(2).accepted();
    expect(stageIn(story)).toBe("choosing_surveyor");
    expect(next(story, "clerk")).toEqual(["coordinate", "ask_past_use", "assign_surveyor", "ask_opinion"]);
    expect(next(story, "person")).toEqual([]);

    story.assigned().opinionAsked();
    expect(stageIn(story)).toBe("arranging_visit");
    expect(next(story, "surveyor")).toEqual(["set_visit"]);
    expect(next(story, "doctor")).toEqual(["begin_opinion"]);
    expect(holders(story)).toEqual(["surveyor", "attending_doctor"]);

    story.visitSet("v1", 5);
    expect(stageIn(story)).toBe("waiting_for_visit");
    expect(nextActs(story.state, readers.surveyor, clockOn(story.today))).toContainEqual(
      expect.objectContaining({ id: "hold_visit", due: day("2026-04-08"), daysLate: 0 }),
    );

    story.later(5).visitHeld();
    expect(stageIn(story)).toBe("surveying");
    expect(next(story, "surveyor")).toEqual(["begin_state_form", "begin_overview", "begin_survey"]);

    story.surveySent();
    expect(stageIn(story)).toBe("checking");
    story.later(1).surveyAccepted();
    expect(stageIn(story)).toBe("waiting_for_opinion");
    expect(holders(story)).toEqual(["attending_doctor"]);

    story.later(3).written("doctor", "opinion");
    expect(stageIn(story)).toBe("checking");
    story.opinionAccepted();
    expect(stageIn(story)).toBe("ready");
    expect(next(story, "clerk")).toEqual(["complete_file"]);
    expect(missing(story, "complete_file")).toEqual([]);

    story.later(1).add("clerk", "file_completed", {});
    expect(stageIn(story)).toBe("complete");
    expect(story.state.problems).toEqual([]);
    expect(holders(story)).toEqual([]);
    expect(daysIn(story.state, addDays(story.today, 100))).toEqual({
      inStage: 0,
      whole: 12,
      byStage: new Map([
        ["received", 2],
        ["choosing_surveyor", 0],
        ["arranging_visit", 0],
        ["waiting_for_visit", 5],
        ["surveying", 0],
        ["checking", 1],
        ["waiting_for_opinion", 3],
        ["ready", 1],
      ]),
    });
  });

  it("can be opened again by whoever the board tells", () => {
    const story = new Story().applies().accepted().assigned().opinionAsked().visitSet().later(5).visitHeld();
    story.surveySent().surveyAccepted().written("doctor", "opinion").opinionAccepted();
    story.add("clerk", "file_completed", {});
    expect(mayAct("send_back_survey", readers.clerk, story.state)).toBe(false);
    story.add("secretary", "file_reopened", { reason: "board_asks" });
    expect(stageIn(story)).toBe("ready");
    story.add("clerk", "document_sent_back", {
      document: "survey",
      questions: [{ id: "q1", key: "item.1-1.day" }],
    });
    expect(stageIn(story)).toBe("sent_back");
    expect(next(story, "surveyor")).toEqual(["answer_survey"]);
    expect(missing(story, "send_survey")).toEqual(["hard questions_answered"]);
    story.add("surveyor", "question_answered", { document: "survey", question: "q1" });
    expect(next(story, "surveyor")).toEqual(["send_survey"]);
    story.add("surveyor", "document_sent", { document: "survey", version: 12 });
    story.add("clerk", "document_accepted", { document: "survey", version: 12 });
    expect(stageIn(story)).toBe("ready");
    expect(story.state.documents.survey).toEqual({ status: "accepted", version: 12, questions: [] });
    expect(story.state.problems).toEqual([]);
  });
});

describe("an application given back", () => {
  it("waits for the person, who hands it in again", () => {
    const story = new Story().applies();
    story.later(1).add("clerk", "returned", { reasons: ["proof", "onset"] });
    expect(stageIn(story)).toBe("returned");
    expect(stages[stageIn(story)].person.ja).toBe("申請に足りないところがあります。直して出してください。");
    expect(story.state.application.returnedFor).toEqual(["proof", "onset"]);
    expect(next(story, "person")).toEqual(["resubmit"]);
    expect(next(story, "clerk")).toEqual([]);
    expect(mayAct("accept", readers.clerk, story.state)).toBe(false);

    story.later(6).add("person", "resubmitted", { way: "screen" });
    expect(next(story, "clerk")).toEqual(["accept"]);
    expect(missing(story, "accept", { ...allWritten, applicationProblems: 2 })).toEqual([
      "hard application_complete",
    ]);
    story.later(1).accepted();
    expect(story.state.application).toMatchObject({ status: "accepted", returnedFor: [] });
    expect(daysIn(story.state, story.today).byStage.get("returned")).toBe(6);
    expect(daysIn(story.state, story.today).whole).toBe(8);
  });
});

describe("an end", () => {
  it("comes by withdrawal at any stage; the days stop and nothing follows", () => {
    const story = new Story().applies().accepted().assigned().later(4);
    story.add("person", "withdrawn", { reason: "not_said" });
    expect(stageIn(story)).toBe("withdrawn");
    expect(dueDaysOf(story.state, addDays(story.today, 50), defaultDeadlines)).toEqual([]);
    expect(daysIn(story.state, addDays(story.today, 50))).toMatchObject({ inStage: 0, whole: 4 });
    story.visitSet();
    expect(story.state.visits).toEqual([]);
    expect(story.state.problems.map(({ type, code }) => [type, code])).toEqual([["visit_set", "not_ended"]]);
  });

  it("can be followed by a renewal made from the last case", () => {
    const story = new Story().applies("renewal", "case-2023");
    expect(story.state.application).toMatchObject({ kind: "renewal", previousCase: "case-2023" });
    expect(caseStateOf(story.events).problems).toEqual([]);
  });
});
