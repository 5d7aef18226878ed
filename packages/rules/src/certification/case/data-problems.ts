import type { Words } from "./words.ts";
import type { CaseDocument, CaseEvent, EventOf, EventType, Hours, Surveyor } from "./event.ts";
import type { CaseState } from "./state.ts";
import { isMedical } from "./surveyor/qualifications.ts";
import { dataWords } from "./tables/data-words.ts";

type Code = keyof typeof dataWords;

/** What is wrong with the content of an event. */
export interface DataProblem extends Words {
  readonly code: Code;
}

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
const isTime = (text: string) => clock.test(text);
const areHours = ({ from, until }: Hours) => isTime(from) && isTime(until) && from < until;
const unless = (isRight: boolean, code: Code): readonly Code[] => (isRight ? [] : [code]);

const ofSurveyor = ({ qualification, withoutMedical }: Surveyor) =>
  unless(isMedical(qualification) || withoutMedical !== null, "reason_missing");

const isPlanned = ({ visits }: CaseState, id: string) =>
  visits.some(({ visit, status }) => visit === id && status === "set");

const ofAppointment = ({ from, minutes }: { readonly from: string; readonly minutes: number }) => [
  ...unless(isTime(from), "hours"),
  ...unless(Number.isInteger(minutes) && minutes > 0 && minutes <= 480, "minutes"),
];

const areAnswered = ({ documents }: CaseState, id: CaseDocument) =>
  unless(
    documents[id].questions.every(({ isAnswered }) => isAnswered),
    "questions_open",
  );

function ofHeld(state: CaseState, { visit, rests, from, until }: EventOf<"visit_held">["data"]) {
  const isInside = (rest: Hours) => areHours(rest) && from <= rest.from && rest.until <= until;
  return [
    ...unless(isPlanned(state, visit), "visit_unknown"),
    ...unless(areHours({ from, until }), "hours"),
    ...unless(rests.every(isInside), "rests"),
  ];
}

/** What the events whose content can be wrong are asked; all others hold nothing that could be. */
const checks: {
  readonly [Type in EventType]?: (state: CaseState, event: EventOf<Type>) => readonly Code[];
} = {
  returned: (_, { data }) => unless(data.reasons.length > 0, "reason_missing"),
  surveyor_assigned: (_, { data }) => ofSurveyor(data),
  surveyor_changed: ({ surveyor }, { data }) => [
    ...ofSurveyor(data),
    ...unless(data.accountId !== surveyor?.accountId, "same_surveyor"),
  ],
  pack_read: (_, { data }) => unless(data.parts.length > 0, "parts_missing"),
  visit_set: ({ visits }, { data }) => [
    ...ofAppointment(data),
    ...unless(!visits.some(({ visit }) => visit === data.visit), "visit_known"),
  ],
  visit_moved: (state, { data }) => [
    ...unless(isPlanned(state, data.visit), "visit_unknown"),
    ...ofAppointment(data),
  ],
  visit_cancelled: (state, { data }) => unless(isPlanned(state, data.visit), "visit_unknown"),
  visit_held: (state, { data }) => ofHeld(state, data),
  document_sent: (state, { data }) => areAnswered(state, data.document),
  document_sent_back: (_, { data }) => unless(data.questions.length > 0, "questions_missing"),
  question_answered: ({ documents }, { data }) =>
    unless(
      documents[data.document].questions.some(({ id, isAnswered }) => id === data.question && !isAnswered),
      "question_unknown",
    ),
  opinion_asked: (_, { on, data }) => unless(data.due >= on, "due_before"),
  opinion_reminded: ({ opinion }, { data }) => unless(data.step === opinion.reminders + 1, "step"),
};

/** Everything that is wrong with what an event holds, in the state in which it comes. */
export function dataProblems(state: CaseState, event: CaseEvent): readonly DataProblem[] {
  // each check takes the event of its own type, which the compiler cannot carry over to the event at hand
  const check = checks[event.type] as ((state: CaseState, event: CaseEvent) => readonly Code[]) | undefined;
  return (check?.(state, event) ?? []).map((code) => ({ code, ...dataWords[code] }));
}
