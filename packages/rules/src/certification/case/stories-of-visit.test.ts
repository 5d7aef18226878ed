import { describe, expect, it } from "vitest";
import { addDays } from "../../calendar/index.ts";
import {
  clockOn,
  allWritten,
  firstDay,
  type Name,
  plainSurveyor,
  readers,
  Story,
} from "../../../test/case-story.ts";
import { type ActId, missingFor, nextActs, stageOf } from "./index.ts";

const stageIn = (story: Story) => stageOf(story.state);
const next = (story: Story, name: Name) =>
  nextActs(story.state, readers[name], clockOn(story.today)).map(({ id }) => id);
const missing = (story: Story, act: ActId, context = allWritten) =>
  missingFor(act, story.state, context).map(({ code, strength }) => `${strength} ${code}`);

describe("a surveyor without a medical qualification", () => {
  it("is kept with the reason, and the health centre is asked; it declines, another comes", () => {
    const story = new Story().applies().accepted();
    const { withoutMedical: _, ...rest } = plainSurveyor;
    story.add("clerk", "surveyor_assigned", { ...rest, withoutMedical: null });
    expect(story.state.surveyor).toBe(null);
    expect(story.state.problems.map(({ code }) => code)).toEqual(["reason_missing"]);

    story.assigned(plainSurveyor);
    expect(next(story, "clerk")).toEqual(["ask_companion", "ask_opinion"]);
    expect(next(story, "surveyor")).toEqual([]);
    expect(missing(story, "set_visit")).toEqual(["hard companion_settled"]);

    story.add("clerk", "companion_asked", { organisationId: "centre-1" });
    expect(next(story, "nurse")).toEqual(["accept_companion", "decline_companion"]);
    story.later(2).add("nurse", "companion_declined", { reason: "no_staff" });
    expect(next(story, "clerk")).toEqual(["ask_companion", "waive_companion", "ask_opinion"]);

    story.add("clerk", "companion_asked", { organisationId: "centre-2" });
    story.later(1).add("nurse", "companion_accepted", { companionId: "n2" });
    expect(story.state.companion).toMatchObject({ organisationId: "centre-2", companionId: "n2" });
    expect(missing(story, "set_visit")).toEqual([]);
    expect(next(story, "surveyor")).toEqual(["set_visit"]);
  });

  it("may go alone when the reason is kept", () => {
    const story = new Story().applies().accepted().assigned(plainSurveyor);
    story.add("clerk", "companion_waived", { reason: "person" });
    expect(missing(story, "set_visit")).toEqual([]);
  });
});

describe("the person wishes for another surveyor, or the surveyor may not", () => {
  it("stops the visit until it is settled; the next one reads and declares anew", () => {
    const story = new Story().applies().accepted().assigned();
    story.add("person", "other_surveyor_wished", {});
    expect(stageIn(story)).toBe("choosing_surveyor");
    expect(next(story, "surveyor")).toEqual([]);
    expect(next(story, "clerk")).toEqual(["change_surveyor", "keep_surveyor", "ask_opinion"]);
    story.add("clerk", "surveyor_changed", {
      ...plainSurveyor,
      qualification: "nurse",
      withoutMedical: null,
      because: "wished",
    });
    expect(story.state.surveyor).toMatchObject({
      accountId: "s2",
      conflicts: null,
      read: [],
      isOtherWished: false,
    });
    expect(missing(story, "set_visit")).toEqual(["hard conflict_declared"]);
    story.add("surveyor", "conflict_declared", { kinds: ["family"] });
    expect(missing(story, "set_visit")).toContain("hard surveyor_may");
    expect(next(story, "clerk")).toContain("change_surveyor");
  });
});

describe("a companion", () => {
  const because = "unable" as const;
  const other = { ...plainSurveyor, accountId: "s3", because };
  const asked = () =>
    new Story()
      .applies()
      .accepted()
      .assigned(plainSurveyor)
      .add("clerk", "companion_asked", { organisationId: "h" });

  it("who will come stays when the surveyor changes; a refusal is asked again", () => {
    const coming = asked().add("nurse", "companion_accepted", { companionId: "n" });
    coming.add("clerk", "surveyor_changed", other);
    expect(coming.state.companion).toMatchObject({ status: "accepted", companionId: "n" });
    const refused = asked().add("nurse", "companion_declined", { reason: "day" });
    refused.add("clerk", "surveyor_changed", other);
    expect(refused.state.companion.status).toBe("none");
    expect(coming.state.problems).toEqual([]);
  });

  it("can be taken back and asked anew; none is asked for a nurse", () => {
    const story = asked().add("clerk", "companion_taken_back", {});
    expect(next(story, "clerk")).toContain("ask_companion");
    const nurse = new Story().applies().accepted().assigned();
    expect(missing(nurse, "ask_companion")).toEqual(["hard companion_wanted"]);
  });
});

describe("visits", () => {
  it("are moved, called off and split, and rests are kept", () => {
    const story = new Story().applies().accepted().assigned().visitSet("v1", 3);
    const { day: was } = story.state.visits[0] ?? {};
    story.add("surveyor", "visit_moved", {
      visit: "v1",
      day: addDays(firstDay, 9),
      from: "10:00",
      minutes: 45,
      place: "home",
      because: "condition",
    });
    expect(was).toBe("2026-04-04");
    expect(story.state.visits).toMatchObject([
      { day: "2026-04-10", from: "10:00", minutes: 45, status: "set" },
    ]);
    story.add("person", "visit_cancelled", { visit: "v1", because: "condition" });
    expect(stageIn(story)).toBe("arranging_visit");
    story.visitSet("v2", 4).later(4).visitHeld("v2", true);
    expect(next(story, "surveyor")).toContain("set_visit");
    story.visitSet("v3", 2);
    expect(stageIn(story)).toBe("surveying");
    story.later(2).visitHeld("v3");
    expect(story.state.visits.map(({ status }) => status)).toEqual(["cancelled", "held", "held"]);
    expect(story.state.visits[1]?.held).toEqual({
      from: "13:30",
      until: "14:30",
      rests: [{ from: "14:00", until: "14:10" }],
      goesOn: true,
    });
    expect(story.state.problems).toEqual([]);
  });

  it("may be several at once; the first of them is due", () => {
    const story = new Story().applies().accepted().assigned().visitSet("later", 9).visitSet("sooner", 4);
    const due = () =>
      nextActs(story.state, readers.surveyor, clockOn(story.today)).find(({ id }) => id === "hold_visit");
    expect(due()).toMatchObject({ due: addDays(firstDay, 4), daysLate: 0 });
    story.later(6);
    expect(due()).toMatchObject({ due: addDays(firstDay, 4), daysLate: 2 });
  });

  it("must be held before anything of the survey is sent, and the state form comes first", () => {
    const story = new Story().applies().accepted().assigned();
    story.add("surveyor", "document_begun", { document: "state_form" });
    expect(missing(story, "send_state_form")).toEqual(["hard visited"]);
    const nothingWritten = { ...allWritten, complete: new Set<never>() };
    expect(missing(story, "begin_survey", nothingWritten)).toEqual(["hard state_form_first"]);
    expect(missing(story, "begin_survey")).toEqual([]);
    expect(
      missing(story, "send_state_form", { ...nothingWritten, differing: new Set(["state_form"]) }),
    ).toEqual(["hard visited", "hard document_complete", "hard no_differences"]);
  });
});
