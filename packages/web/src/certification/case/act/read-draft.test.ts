import { addDays, day } from "@yorisoi/rules/calendar";
import { type ActId, acts, caseStateOf, defaultDeadlines } from "@yorisoi/rules/certification/case";
import { expect, it } from "vitest";
import { type Name, readers, Story } from "../../../../../rules/test/case-story.ts";
import type { CaseView } from "../../answers.ts";
import { type Draft, draftFor } from "./draft.ts";
import { readDraft } from "./read-draft.ts";

const viewOf = (story: Story, who: Name = "clerk"): CaseView =>
  // only what reading a form looks at
  ({
    role: readers[who].role,
    today: story.today,
    state: caseStateOf(story.events),
  }) as unknown as CaseView;

function read(
  act: ActId,
  view: CaseView,
  part: Partial<Draft> = {},
  missing: CaseView["acts"][number]["missing"] = [],
) {
  return readDraft(act, { ...draftFor(act, view), ...part }, { view, missing });
}

const planned = new Story().applies().accepted().assigned().visitSet();

it("lets no act go that still asks something, and every other one at once", () => {
  const view = viewOf(planned);
  const open = acts.map(({ id }) => id as ActId).filter((id) => !read(id, view).ok);
  const free = acts.map(({ id }) => id as ActId).filter((id) => read(id, view).ok);
  expect(free).toEqual(expect.arrayContaining(["accept", "coordinate", "complete_file", "send_survey"]));
  expect(open).toEqual(expect.arrayContaining(["return", "assign_surveyor", "ask_companion", "hold_visit"]));
  expect(open.length + free.length).toBe(53);
});

it("tells everything that is wrong at once, each at its field", () => {
  const reading = read("set_visit", viewOf(planned), { codes: {}, texts: { minutes: "x" }, on: "" });
  expect(!reading.ok && reading.faults.map(({ id }) => id)).toEqual([
    "act-day",
    "act-from",
    "act-minutes",
    "act-place",
    "act-on",
  ]);
});

it("begins with today, the only visit, its time, and the usual days of the doctor", () => {
  const view = viewOf(planned.later(0));
  expect(draftFor("hold_visit", view)).toMatchObject({ codes: { visit: "v1" }, texts: { from: "13:30" } });
  expect(draftFor("ask_opinion", view).texts["due"]).toBe(addDays(view.today, defaultDeadlines.opinion));
});

it("sends hours and days as the server reads them, whatever way they were typed", () => {
  const reading = read("hold_visit", viewOf(planned), {
    codes: { visit: "v1", goesOn: "no" },
    texts: { from: "１３時半", until: "1430" },
    rests: [{ id: "r", from: "14時", until: "14:10" }],
    on: "R8.4.6",
  });
  expect(reading).toEqual({
    ok: true,
    on: day("2026-04-06"),
    goOn: [],
    data: {
      visit: "v1",
      from: "13:30",
      until: "14:30",
      rests: [{ from: "14:00", until: "14:10" }],
      goesOn: false,
    },
  });
});

it("takes none of a closed list as an answer only where it is one", () => {
  const none = { codes: { kinds: "none", parts: "none" }, lists: {} };
  expect(read("declare_conflict", viewOf(planned), none)).toMatchObject({ ok: true, data: { kinds: [] } });
  expect(read("read_pack", viewOf(planned, "surveyor"), none).ok).toBe(false);
});

it("asks the reason for a surveyor without a medical qualification, and sends none for another", () => {
  const surveyor = { accountId: "s", needsReason: true } as Draft["surveyor"];
  const view = viewOf(planned);
  const without = read("assign_surveyor", view, { surveyor });
  expect(!without.ok && without.faults.map(({ id }) => id)).toEqual(["act-withoutMedical"]);
  const codes = { withoutMedical: "nobody" };
  expect(read("assign_surveyor", view, { surveyor, codes })).toMatchObject({
    data: { accountId: "s", withoutMedical: "nobody" },
  });
  const nurse = { accountId: "n", needsReason: false } as Draft["surveyor"];
  expect(read("assign_surveyor", view, { surveyor: nurse, codes })).toMatchObject({
    data: { accountId: "n", withoutMedical: null },
  });
});

it("goes on without what only warns when that is ticked, and names it", () => {
  const missing = [{ code: "receipt", strength: "soft", ja: "", en: "" }] as const;
  const view = viewOf(planned);
  expect(read("accept", view, {}, missing).ok).toBe(false);
  expect(read("accept", view, { goesOnAnyway: true }, missing)).toMatchObject({
    ok: true,
    goOn: ["receipt"],
  });
});

it("says for whoever sits at the own screen that it came on the screen, and no day", () => {
  expect(read("apply", viewOf(new Story(), "person"))).toEqual({
    ok: true,
    goOn: [],
    data: { way: "screen" },
  });
});

it("asks a doctor with an account by the sign-in name, others without one", () => {
  const view = viewOf(planned);
  const asked = (way: string, doctorLogin = "") =>
    read("ask_opinion", view, { codes: { way }, texts: { due: "2026-05-01", doctorLogin } });
  expect(asked("account").ok).toBe(false);
  expect(asked("account", " ishi ")).toMatchObject({ data: { doctorLogin: "ishi", facilityId: null } });
  expect(asked("link", "ishi")).toMatchObject({ data: { way: "link", facilityId: null } });
  expect(asked("link", "ishi").ok && "doctorLogin" in (asked("link") as { data: object }).data).toBe(false);
});

it("sends questions with the field each is about, without empty ones", () => {
  const questions = [
    { id: "q1", text: " 朝は？ ", section: "s", field: "item.1-1.day" },
    { id: "q2", text: " ", section: null, field: null },
  ];
  const view = viewOf(planned);
  expect(read("send_back_survey", view, { questions })).toMatchObject({
    data: { questions: [{ id: "q1", key: "item.1-1.day" }] },
  });
  expect(read("send_back_survey", view).ok).toBe(false);
});
