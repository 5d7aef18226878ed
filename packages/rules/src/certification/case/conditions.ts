import type { CaseDocument } from "./event.ts";
import type { CaseState } from "./state.ts";
import { barsSurvey } from "./surveyor/conflict-kinds.ts";
import { isMedical } from "./surveyor/qualifications.ts";
import { surveyDocuments } from "./tables/kinds.ts";

/** Whether a visit is planned. */
export const hasOpenVisit = ({ visits }: CaseState) => visits.some(({ status }) => status === "set");

/** Whether the survey goes on at another visit that is not planned yet, or was never held at all. */
export function needsVisit(state: CaseState): boolean {
  if (hasOpenVisit(state)) return false;
  const held = state.visits.filter(({ status }) => status === "held");
  return held.at(-1)?.held?.goesOn ?? true;
}

/** Whether someone was visited: the law asks for an interview (法20条2項「面接をさせ」). */
export const wasVisited = ({ visits }: CaseState) => visits.some(({ status }) => status === "held");

/** Whether the surveyor may not survey this person. */
export const isSurveyorBarred = ({ surveyor }: CaseState) => barsSurvey(surveyor?.conflicts ?? []);

/** Whether a companion of the health centre is to be asked (S3 L647). */
export const wantsCompanion = ({ surveyor }: CaseState) =>
  surveyor !== null && !isMedical(surveyor.qualification);

/** Whether that is settled: someone comes, or nobody needs to, or the reason for going without is kept. */
export const isCompanionSettled = (state: CaseState) =>
  !wantsCompanion(state) || state.companion.status === "accepted" || state.companion.status === "waived";

/** Whether all three documents of the survey have one of these states. */
export const areSurveyDocuments = (
  { documents }: CaseState,
  ...states: readonly CaseState["documents"]["survey"]["status"][]
) => surveyDocuments.every((id) => states.includes(documents[id].status));

/** The documents sent back and not sent again. */
export const sentBack = ({ documents }: CaseState): readonly CaseDocument[] =>
  (Object.keys(documents) as CaseDocument[]).filter((id) => documents[id].status === "sent_back");

/** Whether the case goes on: it is neither withdrawn nor closed, and its file is not handed on. */
export const isOpen = ({ ended, isFileComplete }: CaseState) => ended === null && !isFileComplete;
