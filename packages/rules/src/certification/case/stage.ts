import {
  areSurveyDocuments,
  hasOpenVisit,
  isSurveyorBarred,
  needsVisit,
  sentBack,
  wasVisited,
} from "./conditions.ts";
import type { CaseState } from "./state.ts";
import { stageRows } from "./tables/stages.ts";

/** A stage of the closed list. */
export type Stage = keyof typeof stageRows;

/** What a stage is called: for staff, and for the person on 「いまどこ?」. */
export interface StageWords {
  readonly ja: string;
  readonly en: string;
  readonly person: { readonly ja: string; readonly en: string };
  /** Nothing of this half of the procedure comes after it. */
  readonly isEnd: boolean;
}

/** The stages in the order of the procedure. */
export const stages: Readonly<Record<Stage, StageWords>> = stageRows;

function stageOfSurvey(state: CaseState): Stage {
  const isVisited = wasVisited(state);
  if (!state.surveyor || isSurveyorBarred(state) || state.surveyor.isOtherWished) return "choosing_surveyor";
  if (areSurveyDocuments(state, "sent", "accepted")) return "checking";
  if (hasOpenVisit(state)) return isVisited ? "surveying" : "waiting_for_visit";
  return needsVisit(state) ? "arranging_visit" : "surveying";
}

/** The stage of a case: the survey leads, and the opinion that runs beside it counts once the survey is accepted. */
export function stageOf(state: CaseState): Stage {
  const { application, documents, ended, isFileComplete } = state;
  if (ended) return ended.type;
  if (isFileComplete) return "complete";
  if (application.status === "none") return "not_applied";
  if (application.status !== "accepted") return application.status;
  if (sentBack(state).length > 0) return "sent_back";
  if (!areSurveyDocuments(state, "accepted")) return stageOfSurvey(state);
  if (documents.opinion.status === "accepted") return "ready";
  return documents.opinion.status === "sent" ? "checking" : "waiting_for_opinion";
}
