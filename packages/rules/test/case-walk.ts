import { addDays } from "../src/calendar/index.ts";
import type { Act } from "../src/certification/case/act.ts";
import {
  type ActId,
  acts,
  type CaseEvent,
  type CaseReader,
  type CaseState,
  emptyCase,
  type EventData,
  type EventType,
  mayAct,
  missingFor,
  nextActs,
  packPartCodes,
  refusalsOf,
  stateAfter,
} from "../src/certification/case/index.ts";
import { everybody } from "../src/certification/case/reader.ts";
import { clockOn, allWritten, firstDay } from "./case-story.ts";

/** One reader of each kind that can ever act in a case. */
export const everyone: readonly CaseReader[] = everybody.map(({ role, relation }) => ({
  role,
  relation,
  permissions: ["proxy", "see_record"],
}));

/** Divides first: what the remainders of small numbers decide elsewhere must not decide here too. */
const pick = <T>(of: readonly T[], chance: number): T => of[Math.floor(chance / 120) % of.length] as T;

/** Fitting data for an event in a state; chance chooses among the codes. */
export function dataFor(
  act: Act,
  state: CaseState,
  on: CaseEvent["on"],
  chance: number,
): EventData[EventType] {
  const open = state.visits.find(({ status }) => status === "set");
  const document = act.document ?? "survey";
  const appointment = { day: addDays(on, chance % 20), from: "10:00", minutes: 60, place: "home" } as const;
  const someone = {
    accountId: `s${chance}`,
    organisationId: "o",
    contracted: chance % 3 === 0,
    qualification: pick(["nurse", "social_worker", "none"] as const, chance),
    withoutMedical: "other",
  } as const;
  const made: { readonly [Type in EventType]?: EventData[Type] } = {
    applied: {
      kind: pick(["new", "renewal", "change"] as const, chance),
      way: "post",
      byProxy: false,
      previousCase: null,
    },
    explained: { way: "window", questions: false },
    receipt_given: { way: "screen" },
    returned: { reasons: ["proof"] },
    resubmitted: { way: "post" },
    withdrawn: { reason: "other" },
    closed: { reason: "moved" },
    past_use_answered: { used: true },
    surveyor_assigned: someone,
    surveyor_changed: { ...someone, accountId: `${state.surveyor?.accountId}x`, because: "other" },
    surveyor_kept: { because: "talked" },
    conflict_declared: { kinds: pick([[], [], [], ["acquaintance"], ["family"]] as const, chance) },
    companion_asked: { organisationId: "h" },
    companion_accepted: { companionId: "n" },
    companion_declined: { reason: "day" },
    companion_waived: { reason: "advice" },
    pack_read: { parts: packPartCodes.slice(chance % packPartCodes.length) },
    visit_set: { visit: `v${state.visits.length}`, ...appointment },
    visit_moved: { visit: open?.visit ?? "", because: "weather", ...appointment },
    visit_cancelled: { visit: open?.visit ?? "", because: "person" },
    visit_held: {
      visit: open?.visit ?? "",
      from: "10:00",
      until: "11:00",
      rests: [],
      goesOn: chance % 2 === 0,
    },
    document_begun: { document },
    document_sent: { document, version: chance },
    document_sent_back: { document, questions: [{ id: `q${chance}`, key: null }] },
    question_answered: {
      document,
      question: state.documents[document].questions.find(({ isAnswered }) => !isAnswered)?.id ?? "",
    },
    document_accepted: { document, version: chance },
    opinion_asked: {
      way: pick(["account", "link", "paper"] as const, chance),
      doctorId: null,
      facilityId: null,
      due: addDays(on, 14),
    },
    opinion_reminded: { step: state.opinion.reminders + 1 },
    opinion_refused: { reason: "cannot" },
    file_reopened: { reason: "mistake" },
  };
  return made[act.event] ?? {};
}

/** Events that could happen one after the other, and the states between them. */
export interface Walk {
  readonly events: readonly CaseEvent[];
  readonly states: readonly CaseState[];
}

/** A random walk: mostly what somebody is asked to do, now and then anything that may be done; seldom an end. */
export function walk(chances: readonly number[]): Walk {
  const events: CaseEvent[] = [];
  const states: CaseState[] = [emptyCase];
  let on = firstDay;
  for (const chance of chances) {
    const state = states.at(-1) ?? emptyCase;
    on = addDays(on, chance % 4);
    const isAsked = chance % 4 !== 0;
    const lawful = acts
      .filter(({ event }) => chance % 40 === 0 || !["withdrawn", "closed"].includes(event))
      .filter(({ id }) =>
        missingFor(id as ActId, state, allWritten).every(({ strength }) => strength === "soft"),
      );
    const open = everyone.flatMap((reader) => {
      const asked = new Set<string>(
        isAsked ? nextActs(state, reader, clockOn(on)).map(({ id }) => id) : acts.map(({ id }) => id),
      );
      return lawful
        .filter(({ id }) => asked.has(id) && mayAct(id as ActId, reader, state))
        .map((act) => ({ act, reader }));
    });
    if (open.length === 0) break;
    // doctors are slow, so that the survey is often done first
    const quick = open.filter(({ act: { document } }) => document !== "opinion");
    const { act, reader } = pick(chance % 3 > 0 && quick.length > 0 ? quick : open, chance);
    const sequence = events.length + 1;
    const event = {
      id: `e${sequence}`,
      sequence,
      at: `${on}T00:00:00Z`,
      on,
      by: { accountId: "a", role: reader.role },
      type: act.event,
      data: dataFor(act, state, on, chance),
    } as unknown as CaseEvent;
    // an act that is open can still be refused for what its event holds
    if (refusalsOf(state, event).length > 0) continue;
    events.push(event);
    states.push(stateAfter(state, event));
  }
  return { events, states };
}
