import { describe, expect, it } from "vitest";
import { roleIds } from "../../identity/index.ts";
import { readers, type Name, Story } from "../../../test/case-story.ts";
import { type ActId, acts, auditNameOf, type CaseReader, mayAct } from "./index.ts";

const words = (text: string) => text.split(/\s+/u).filter(Boolean);

/**
 * Who may do which act when the state allows it, written down apart from the table of acts. `helper` is a helper without the
 * permission of a proxy and stands nowhere.
 */
const listing: Readonly<Record<string, string>> = {
  apply: "clerk person proxy",
  explain: "clerk",
  give_receipt: "clerk program",
  accept: "clerk",
  return: "clerk",
  resubmit: "clerk person proxy",
  withdraw: "clerk person proxy",
  close: "clerk",
  coordinate: "clerk",
  ask_past_use: "clerk",
  answer_past_use: "clerk",
  assign_surveyor: "clerk",
  change_surveyor: "clerk",
  wish_other_surveyor: "clerk person proxy",
  keep_surveyor: "clerk",
  declare_conflict: "clerk surveyor",
  ask_companion: "clerk",
  accept_companion: "clerk nurse",
  decline_companion: "clerk nurse",
  take_back_companion: "clerk",
  waive_companion: "clerk",
  ask_opinion: "clerk",
  remind_opinion: "clerk program",
  refuse_opinion: "clerk doctor link",
  take_back_opinion: "clerk",
  receive_paper_opinion: "clerk",
  read_pack: "surveyor",
  set_visit: "clerk surveyor",
  move_visit: "clerk surveyor",
  cancel_visit: "clerk person proxy surveyor",
  hold_visit: "clerk surveyor",
  begin_state_form: "surveyor",
  answer_state_form: "surveyor",
  send_state_form: "surveyor",
  accept_state_form: "clerk",
  send_back_state_form: "clerk",
  begin_overview: "surveyor",
  answer_overview: "surveyor",
  send_overview: "surveyor",
  accept_overview: "clerk",
  send_back_overview: "clerk",
  begin_survey: "surveyor",
  answer_survey: "surveyor",
  send_survey: "surveyor",
  accept_survey: "clerk",
  send_back_survey: "clerk",
  begin_opinion: "clerk doctor link",
  answer_opinion: "clerk doctor link",
  send_opinion: "clerk doctor link",
  accept_opinion: "clerk",
  send_back_opinion: "clerk",
  complete_file: "clerk",
  reopen_file: "clerk secretary",
};

const ids = acts.map(({ id }) => id as ActId);
const names = Object.keys(readers) as Name[];

/** A walk through nearly every state, in which each act is possible somewhere. */
function states() {
  const seen = [new Story().state];
  const story = new Story();
  const step = (act: (story: Story) => Story) => seen.push(act(story).state);
  step((one) => one.applies());
  step((one) => one.add("clerk", "returned", { reasons: ["proof"] }));
  step((one) => one.add("person", "resubmitted", { way: "post" }));
  step((one) => one.accepted());
  step((one) => one.add("clerk", "past_use_asked", {}));
  step((one) =>
    one.add("clerk", "surveyor_assigned", {
      accountId: "s",
      organisationId: "o",
      contracted: false,
      qualification: "none",
      withoutMedical: "nobody",
    }),
  );
  step((one) => one.add("person", "other_surveyor_wished", {}));
  step((one) => one.add("clerk", "surveyor_kept", { because: "talked" }));
  step((one) => one.add("surveyor", "conflict_declared", { kinds: [] }));
  step((one) => one.add("clerk", "companion_asked", { organisationId: "h" }));
  step((one) => one.add("nurse", "companion_accepted", { companionId: "n" }));
  step((one) => one.visitSet());
  step((one) => one.later(5).visitHeld());
  for (const document of ["state_form", "overview", "survey"] as const) {
    step((one) => one.add("surveyor", "document_begun", { document }));
    step((one) => one.add("surveyor", "document_sent", { document, version: 1 }));
    step((one) => one.add("clerk", "document_sent_back", { document, questions: [{ id: "q", key: null }] }));
    step((one) => one.add("surveyor", "question_answered", { document, question: "q" }));
    step((one) => one.add("surveyor", "document_sent", { document, version: 2 }));
    step((one) => one.add("clerk", "document_accepted", { document, version: 2 }));
  }
  for (const way of ["account", "link", "paper"] as const) {
    const writer = way === "account" ? "doctor" : way === "link" ? "link" : "clerk";
    const branch = new Story();
    branch.events.push(...story.events);
    const next = (act: (one: Story) => Story) => seen.push(act(branch).state);
    next((one) => one.opinionAsked(way));
    if (way === "paper") next((one) => one.add("clerk", "opinion_arrived_on_paper", {}));
    next((one) => one.add(writer, "document_begun", { document: "opinion" }));
    next((one) => one.add(writer, "document_sent", { document: "opinion", version: 1 }));
    next((one) =>
      one.add("clerk", "document_sent_back", { document: "opinion", questions: [{ id: "q", key: null }] }),
    );
    next((one) => one.add(writer, "question_answered", { document: "opinion", question: "q" }));
    next((one) => one.add(writer, "document_sent", { document: "opinion", version: 2 }));
    next((one) => one.opinionAccepted());
    next((one) => one.add("clerk", "file_completed", {}));
    expect(branch.state.problems).toEqual([]);
  }
  return seen;
}

describe("role × act", () => {
  const all = states();

  it("lists every act, and nothing else", () => {
    expect(Object.keys(listing).toSorted()).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(Object.entries(listing))("%s", (id, may) => {
    const allowed = names.filter((name) => all.some((state) => mayAct(id as ActId, readers[name], state)));
    expect(allowed.toSorted()).toEqual(words(may).toSorted());
  });

  it("gives no other role, and no other relation, anything at all", () => {
    const known = new Set(names.map((name) => `${readers[name].role} ${readers[name].relation}`));
    const relations = [...new Set(names.map((name) => readers[name].relation))];
    const roles = [...roleIds, "opinion_link", "program"] as const;
    const others = roles.flatMap((role) =>
      relations
        .filter((relation) => !known.has(`${role} ${relation}`))
        .map(
          (relation): CaseReader => ({ role, relation, permissions: ["proxy", "answer_for", "see_answers"] }),
        ),
    );
    expect(others.length).toBeGreaterThan(100);
    for (const reader of others)
      expect(ids.filter((id) => all.some((state) => mayAct(id, reader, state)))).toEqual([]);
  });
});

describe("the table of acts", () => {
  it("has words in both languages and an audit name of one form for each", () => {
    for (const act of acts) {
      expect(act.ja).toMatch(/[ぁ-ん一-龠]/u);
      expect(act.en).toMatch(/^[A-Z]/u);
      expect(auditNameOf(act)).toMatch(/^case\.[a-z_]+$/u);
    }
  });

  it("lets what is done be undone", () => {
    const back: Readonly<Record<string, string>> = {
      return: "resubmit",
      wish_other_surveyor: "keep_surveyor",
      assign_surveyor: "change_surveyor",
      ask_companion: "take_back_companion",
      set_visit: "cancel_visit",
      ask_opinion: "take_back_opinion",
      complete_file: "reopen_file",
      accept_survey: "send_back_survey",
      accept_opinion: "send_back_opinion",
    };
    for (const [done, undone] of Object.entries(back)) {
      expect(ids).toContain(done);
      expect(ids).toContain(undone);
    }
  });
});
