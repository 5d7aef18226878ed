import { type CivilDay, daysBetween } from "../../calendar/index.ts";
import type { Act, Clock } from "./act.ts";
import { type ActId, acts, isPossible } from "./acts.ts";
import type { Words } from "./words.ts";
import { type DueDay, dueDaysOf } from "./deadlines.ts";
import type { CaseDocument, CaseRole } from "./event.ts";
import { type CaseContext, unmet } from "./needs.ts";
import { type CaseReader, everybody, isMeant, type Who } from "./reader.ts";
import type { CaseState } from "./state.ts";
import { caseDocuments } from "./tables/kinds.ts";

/** One thing to do next. */
export interface NextAct extends Words {
  readonly id: ActId;
  /** By when; null when no day is set. */
  readonly due: CivilDay | null;
  /** Whole days past the due day; 0 when it is not late. */
  readonly daysLate: number;
  readonly opens: Act["opens"];
}

/** Nothing is known of the documents here: what they lack is told when the act is opened. */
const hopeful: CaseContext = {
  applicationProblems: 0,
  mayAskDoctor: true,
  complete: new Set(Object.keys(caseDocuments) as CaseDocument[]),
  differing: new Set(),
};

/** Acts of this day that somebody meant by `isAsked` is asked to do. */
function askedOf(state: CaseState, clock: Clock, isAsked: (who: Who) => boolean): readonly Act[] {
  return acts.filter(
    (act) =>
      isPossible(act, state) &&
      act.next !== null &&
      act.next.by.some(isAsked) &&
      act.next.when(state, clock) &&
      unmet(act.needs, state, hopeful, act.document ?? "survey").every(({ strength }) => strength === "soft"),
  );
}

function dueOf(act: Act, state: CaseState, dues: readonly DueDay[]): CivilDay | null {
  const on = (what: DueDay["what"]) => dues.find((due) => due.what === what)?.on ?? null;
  if (act.id === "hold_visit") return firstVisit(state);
  if (act.event.startsWith("companion_")) return on("companion") ?? on("stage");
  if (act.document === "opinion" || act.event.startsWith("opinion_")) return on("opinion") ?? on("whole");
  return on("stage");
}

/** The day of the next planned visit. */
function firstVisit({ visits }: CaseState): CivilDay | null {
  const days = visits.flatMap(({ status, day }) => (status === "set" ? [day] : []));
  return days.toSorted(byDay)[0] ?? null;
}

/**
 * What this reader does next, the most urgent first: late by most days, then by due day, then in the order of the
 * procedure. Empty when the case waits for others (`holdersOf` says for whom) or has ended.
 */
export function nextActs(state: CaseState, reader: CaseReader, clock: Clock): readonly NextAct[] {
  const dues = dueDaysOf(state, clock.today, clock.deadlines);
  return askedOf(state, clock, (who) => isMeant(who, reader, state))
    .map((act) => {
      const due = dueOf(act, state, dues);
      const daysLate = due === null ? 0 : Math.max(0, daysBetween(due, clock.today));
      return { id: act.id as ActId, ja: act.ja, en: act.en, due, daysLate, opens: act.opens };
    })
    .toSorted((one, other) => other.daysLate - one.daysLate || byDay(one.due, other.due));
}

/** Days ascending, those without a day last. */
function byDay(one: CivilDay | null, other: CivilDay | null): number {
  const last = "9999-12-31";
  return (one ?? last) < (other ?? last) ? -1 : Number((one ?? last) > (other ?? last));
}

/** Whose turn it is: the roles that have something to do in this state, each once. Empty at an end. */
export function holdersOf(state: CaseState, clock: Clock): readonly CaseRole[] {
  const roles = everybody
    .filter(
      (one) => askedOf(state, clock, (who) => isSame(who, one) && (who.only?.(state) ?? true)).length > 0,
    )
    .map(({ role }) => role);
  return [...new Set(roles)];
}

const isSame = (one: Who, other: Who) => one.role === other.role && one.relation === other.relation;
