import { describe, expect, it } from "vitest";
import { addDays, day } from "../../calendar/index.ts";
import { clockOn, allWritten, type Name, readers, Story } from "../../../test/case-story.ts";
import {
  type ActId,
  defaultDeadlines,
  dueDaysOf,
  mayAct,
  missingFor,
  nextActs,
  reminderLadder,
} from "./index.ts";

const next = (story: Story, name: Name) =>
  nextActs(story.state, readers[name], clockOn(story.today)).map(({ id }) => id);
const missing = (story: Story, act: ActId, context = allWritten) =>
  missingFor(act, story.state, context).map(({ code, strength }) => `${strength} ${code}`);

describe("an opinion that comes late", () => {
  it("is asked for again on the days of the ladder, three times, and is on the list of what is late", () => {
    const story = new Story().applies().accepted().assigned().opinionAsked("paper");
    const asked = story.today;
    const due = () => nextActs(story.state, readers.program, clockOn(story.today)).map(({ id }) => id);
    const reminders: string[] = [];
    for (let days = 0; days < 40; days++) {
      if (due().includes("remind_opinion")) {
        reminders.push(story.today);
        story.add("program", "opinion_reminded", { step: story.state.opinion.reminders + 1 });
      }
      story.later(1);
    }
    expect(reminders).toEqual([addDays(asked, 10), addDays(asked, 14), addDays(asked, 21)]);
    expect(story.state.opinion.reminders).toBe(3);
    expect(dueDaysOf(story.state, addDays(asked, 15), defaultDeadlines)).toContainEqual(
      expect.objectContaining({ what: "opinion", on: addDays(asked, 14), daysLeft: -1, isLate: true }),
    );
    story.add("clerk", "opinion_arrived_on_paper", {});
    expect(next(story, "clerk")).toContain("begin_opinion");
    expect(next(story, "doctor")).toEqual([]);
    story.written("clerk", "opinion");
    expect(story.state.documents.opinion.status).toBe("sent");
    expect(dueDaysOf(story.state, story.today, defaultDeadlines).some(({ what }) => what === "opinion")).toBe(
      false,
    );
    expect(story.state.problems).toEqual([]);
  });

  it("never sends two reminders on one day when some were missed", () => {
    const statuses = (sent: number, today: string) =>
      reminderLadder({ on: day("2026-04-01"), sent }, day(today), [10, 14, 21]).map(({ status }) => status);
    expect(statuses(0, "2026-04-10")).toEqual(["later", "later", "later"]);
    expect(statuses(0, "2026-04-11")).toEqual(["due", "later", "later"]);
    expect(statuses(0, "2026-05-11")).toEqual(["due", "later", "later"]);
    expect(statuses(1, "2026-05-11")).toEqual(["sent", "due", "later"]);
    expect(statuses(3, "2026-05-11")).toEqual(["sent", "sent", "sent"]);
  });

  it("can be refused, and another doctor is asked by a link", () => {
    const story = new Story().applies().accepted().opinionAsked();
    story.add("doctor", "opinion_refused", { reason: "other_doctor" });
    expect(next(story, "clerk")).toContain("ask_opinion");
    expect(mayAct("begin_opinion", readers.doctor, story.state)).toBe(false);
    story.opinionAsked("link");
    expect(mayAct("begin_opinion", readers.link, story.state)).toBe(true);
    expect(mayAct("begin_opinion", readers.doctor, story.state)).toBe(false);
    expect(missing(story, "ask_opinion")).toEqual(["hard opinion_not_asked"]);
    expect(missing(story, "take_back_opinion")).toEqual([]);
  });

  it("is not asked for without the person's consent", () => {
    const story = new Story().applies().accepted();
    expect(missing(story, "ask_opinion", { ...allWritten, mayAskDoctor: false })).toEqual([
      "hard doctor_consent",
    ]);
  });
});
