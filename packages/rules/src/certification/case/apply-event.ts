import type { CaseDocument, CaseEvent, EventOf, EventType, Surveyor } from "./event.ts";
import {
  type ApplicationState,
  type CaseState,
  type CompanionState,
  type DocumentState,
  noCompanion,
  noOpinion,
  type SurveyorState,
  type VisitState,
} from "./state.ts";

type Part = Partial<CaseState>;

const application = (state: CaseState, change: Partial<ApplicationState>): Part => ({
  application: { ...state.application, ...change },
});

const companion = (state: CaseState, change: Partial<CompanionState>): Part => ({
  companion: { ...state.companion, ...change },
});

const surveyor = (state: CaseState, change: Partial<SurveyorState>): Part =>
  state.surveyor ? { surveyor: { ...state.surveyor, ...change } } : {};

const visit = (state: CaseState, id: string, change: Partial<VisitState>): Part => ({
  visits: state.visits.map((each) => (each.visit === id ? { ...each, ...change } : each)),
});

const document = (state: CaseState, id: CaseDocument, change: Partial<DocumentState>): Part => ({
  documents: { ...state.documents, [id]: { ...state.documents[id], ...change } },
});

/** A new surveyor reads and declares anew; a companion who will come stays. */
function newSurveyor({ companion: before }: CaseState, data: Surveyor): Part {
  const { accountId, organisationId, contracted, qualification, withoutMedical } = data;
  const who = { accountId, organisationId, contracted, qualification, withoutMedical };
  const stays = before.status === "asked" || before.status === "accepted";
  return {
    surveyor: { ...who, conflicts: null, read: [], isOtherWished: false },
    companion: stays ? before : noCompanion,
  };
}

const appliers: {
  readonly [Type in EventType]: (state: CaseState, event: EventOf<Type>) => Part;
} = {
  applied: (state, { on, data: { kind, byProxy, previousCase } }) => ({
    ...application(state, { status: "received", kind, byProxy, previousCase }),
    appliedOn: on,
  }),
  explained: (state) => application(state, { explained: true }),
  receipt_given: (state) => application(state, { hasReceipt: true }),
  accepted: (state) => application(state, { status: "accepted", returnedFor: [] }),
  returned: (state, { data }) => application(state, { status: "returned", returnedFor: data.reasons }),
  resubmitted: (state) => application(state, { status: "received" }),
  withdrawn: (_, event) => ({ ended: event }),
  closed: (_, event) => ({ ended: event }),
  coordinated: () => ({ isCoordinated: true }),
  past_use_asked: () => ({ pastUse: "asked" }),
  past_use_answered: () => ({ pastUse: "answered" }),
  surveyor_assigned: (state, { data }) => newSurveyor(state, data),
  surveyor_changed: (state, { data }) => newSurveyor(state, data),
  other_surveyor_wished: (state) => surveyor(state, { isOtherWished: true }),
  surveyor_kept: (state) => surveyor(state, { isOtherWished: false }),
  conflict_declared: (state, { data }) => surveyor(state, { conflicts: data.kinds }),
  companion_asked: (_, { on, data }) => ({
    companion: { status: "asked", organisationId: data.organisationId, companionId: null, askedOn: on },
  }),
  companion_accepted: (state, { data }) =>
    companion(state, { status: "accepted", companionId: data.companionId }),
  companion_declined: (state) => companion(state, { status: "declined" }),
  companion_taken_back: () => ({ companion: noCompanion }),
  companion_waived: (state) => companion(state, { status: "waived" }),
  pack_read: (state, { data }) =>
    surveyor(state, { read: [...new Set([...(state.surveyor?.read ?? []), ...data.parts])] }),
  visit_set: (state, { data }) => ({ visits: [...state.visits, { ...data, status: "set", held: null }] }),
  visit_moved: (state, { data: { visit: id, day, from, minutes, place } }) =>
    visit(state, id, { day, from, minutes, place }),
  visit_cancelled: (state, { data }) => visit(state, data.visit, { status: "cancelled" }),
  visit_held: (state, { data: { visit: id, ...held } }) => visit(state, id, { status: "held", held }),
  document_begun: (state, { data }) => document(state, data.document, { status: "begun" }),
  document_sent: (state, { data }) =>
    document(state, data.document, { status: "sent", version: data.version }),
  document_sent_back: (state, { data }) =>
    document(state, data.document, {
      status: "sent_back",
      questions: data.questions.map((question) => ({ ...question, isAnswered: false })),
    }),
  question_answered: (state, { data }) =>
    document(state, data.document, {
      questions: state.documents[data.document].questions.map((question) =>
        question.id === data.question ? { ...question, isAnswered: true } : question,
      ),
    }),
  document_accepted: (state, { data }) =>
    document(state, data.document, { status: "accepted", version: data.version, questions: [] }),
  opinion_asked: (_, { on, data }) => ({
    opinion: { status: "asked", request: { ...data, askedOn: on }, reminders: 0 },
  }),
  opinion_reminded: ({ opinion }) => ({ opinion: { ...opinion, reminders: opinion.reminders + 1 } }),
  opinion_refused: ({ opinion }) => ({ opinion: { ...opinion, status: "refused" } }),
  opinion_taken_back: () => ({ opinion: noOpinion }),
  opinion_arrived_on_paper: ({ opinion }) => ({ opinion: { ...opinion, status: "arrived_on_paper" } }),
  file_completed: () => ({ isFileComplete: true }),
  file_reopened: () => ({ isFileComplete: false }),
};

/** The state after an event that may happen in it; whether it may is judged before. */
export function applyEvent(state: CaseState, event: CaseEvent): CaseState {
  // the table has one entry for each type, which the compiler cannot carry over to the event at hand
  const apply = appliers[event.type] as (state: CaseState, event: CaseEvent) => Part;
  return { ...state, ...apply(state, event) };
}
