export type { Act, Clock } from "./act.ts";
export { type ActId, actBehind, actOf, acts, auditNameOf, mayAct, missingFor } from "./acts.ts";
export { caseStateOf, inOrder, refusalsOf, stateAfter } from "./case-state.ts";
export { isCompanionSettled, wantsCompanion } from "./conditions.ts";
export {
  type DaysUsed,
  type Deadlines,
  daysIn,
  defaultDeadlines,
  type DueDay,
  dueDaysOf,
} from "./deadlines.ts";
export type {
  ApplicationKind,
  Appointment,
  Author,
  CaseDocument,
  CaseEvent,
  CaseRole,
  DocumentQuestion,
  EventData,
  EventOf,
  EventType,
  Hours,
  OpinionWay,
  ReturnReason,
  Surveyor,
} from "./event.ts";
export type { Words } from "./words.ts";
export type { CaseContext, MissingNeed } from "./needs.ts";
export { holdersOf, type NextAct, nextActs } from "./next-acts.ts";
export { type PackFacts, packOf, type PackPoint, type PackSection } from "./pack/pack.ts";
export { type PackPart, packPartCodes, packParts } from "./pack/parts.ts";
export type { CaseProblem } from "./problem.ts";
export type { CaseReader, CaseRelation, Who } from "./reader.ts";
export { type Reminder, reminderLadder } from "./reminders.ts";
export { type Stage, stageOf, stages, type StageWords } from "./stage.ts";
export {
  type CaseState,
  type DocumentState,
  emptyCase,
  type OpinionRequest,
  type StageSpan,
  type VisitState,
} from "./state.ts";
export type { Candidate, PersonRelations, SurveyCase } from "./surveyor/candidate.ts";
export { barsSurvey, type ConflictKind, conflictKinds } from "./surveyor/conflict-kinds.ts";
export {
  type CompanionCandidate,
  type SuggestedCompanion,
  suggestCompanions,
} from "./surveyor/companion.ts";
export { conflictOf } from "./surveyor/conflict.ts";
export {
  contractedAccess,
  type ContractedCase,
  type Contractor,
  contractorKinds,
  type ContractProblem,
  contractProblems,
  type SurveyorPart,
} from "./surveyor/contractor.ts";
export { isMedical, type Qualification, qualifications } from "./surveyor/qualifications.ts";
export { type SurveyorProfile, surveyorProfile } from "./surveyor/profile.ts";
export { type RankedSurveyor, rankSurveyors } from "./surveyor/rank.ts";
export * from "./tables/kinds.ts";
export * from "./tables/reasons.ts";
export { returnReasons } from "./tables/return-reasons.ts";
export type { LinkTarget } from "./tables/timeline.ts";
export { type AuthorKind, authorKinds, type TimelineEntry, timelineOf } from "./timeline.ts";
