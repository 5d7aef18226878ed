import { addDays, type CivilDay } from "@yorisoi/rules/calendar";
import {
  type CaseState,
  type Deadlines,
  dueDaysOf,
  holdersOf,
  stageOf,
  stages,
} from "@yorisoi/rules/certification/case";
import type { EditionId } from "@yorisoi/rules/grading";
import type { Folded } from "../case/case.store.ts";

/** The first day of the survey of 80 items (平成二十六年厚生労働省令第五号). */
const FIRST_DAY_OF_2014: CivilDay = "2014-04-01" as CivilDay;

/** Under which edition a case is surveyed: that of the day of the application. */
export const editionOn = (day: CivilDay): EditionId => (day < FIRST_DAY_OF_2014 ? "2013" : "2014");

/** The request for an opinion that is still waited for. */
function waitedFor({ opinion, documents, ended }: CaseState): CaseState["opinion"]["request"] {
  const isHere = documents.opinion.status === "sent" || documents.opinion.status === "accepted";
  return ended || isHere || opinion.status !== "asked" ? null : opinion.request;
}

/** The day on which the next reminder of the opinion goes out; null when none is to come. */
function nextReminder(state: CaseState, { reminders }: Deadlines): CivilDay | null {
  const request = waitedFor(state);
  const days = reminders[state.opinion.reminders];
  return request && days !== undefined ? addDays(request.askedOn, days) : null;
}

/** What lists show of a case in this state. */
export function folded(
  state: CaseState,
  given: {
    readonly eventCount: number;
    readonly today: CivilDay;
    readonly deadlines: Deadlines;
    readonly surveyorName: string;
  },
): Folded {
  const { today, deadlines } = given;
  const stage = stageOf(state);
  const { surveyor } = state;
  return {
    edition: editionOn(state.appliedOn ?? today),
    eventCount: given.eventCount,
    stage,
    stageSince: state.spans.at(-1)?.from ?? null,
    appliedOn: state.appliedOn,
    dueOn: dueDaysOf(state, today, deadlines)[0]?.on ?? null,
    remindOn: nextReminder(state, deadlines),
    opinionDueOn: waitedFor(state)?.due ?? null,
    waitsFor: holdersOf(state, { today, deadlines }),
    isOpen: !stages[stage].isEnd,
    surveyor: surveyor && { id: surveyor.accountId, name: given.surveyorName },
  };
}
