import { hasOpenVisit, isSurveyorBarred, wantsCompanion } from "./conditions.ts";
import type { CaseState } from "./state.ts";
import type { gateWords } from "./tables/gate-words.ts";

/** A condition on the state of a case without which an act makes no sense. */
export type Gate = keyof typeof gateWords;

const gates: Readonly<Record<Gate, (state: CaseState) => boolean>> = {
  not_applied: ({ application }) => application.status === "none",
  applied: ({ application }) => application.status !== "none",
  not_ended: ({ ended }) => ended === null,
  file_open: ({ isFileComplete }) => !isFileComplete,
  file_complete: ({ isFileComplete }) => isFileComplete,
  received: ({ application }) => application.status === "received",
  returned: ({ application }) => application.status === "returned",
  accepted: ({ application }) => application.status === "accepted",
  no_surveyor: ({ surveyor }) => surveyor === null,
  has_surveyor: ({ surveyor }) => surveyor !== null,
  surveyor_may: (state) => !isSurveyorBarred(state),
  other_wished: ({ surveyor }) => surveyor?.isOtherWished ?? false,
  no_other_wished: ({ surveyor }) => surveyor?.isOtherWished === false,
  companion_wanted: (state) => wantsCompanion(state),
  no_companion_asked: ({ companion }) => companion.status !== "asked" && companion.status !== "accepted",
  companion_asked: ({ companion }) => companion.status === "asked",
  companion_coming: ({ companion }) => companion.status === "asked" || companion.status === "accepted",
  companion_open: ({ companion }) => companion.status !== "accepted" && companion.status !== "waived",
  visit_planned: hasOpenVisit,
  past_use_not_asked: ({ pastUse }) => pastUse === "not_asked",
  past_use_not_answered: ({ pastUse }) => pastUse !== "answered",
  not_coordinated: ({ isCoordinated }) => !isCoordinated,
  opinion_not_asked: ({ opinion }) => opinion.status === "none" || opinion.status === "refused",
  opinion_asked: ({ opinion }) => opinion.status === "asked",
  opinion_coming: ({ opinion }) => opinion.status === "asked" || opinion.status === "arrived_on_paper",
  opinion_not_sent: ({ documents }) => !["sent", "accepted"].includes(documents.opinion.status),
};

/** Whether a condition holds. */
export const holds = (gate: Gate, state: CaseState): boolean => gates[gate](state);
