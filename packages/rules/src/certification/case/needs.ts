import type { Words } from "./words.ts";
import { areSurveyDocuments, isCompanionSettled, wasVisited } from "./conditions.ts";
import type { CaseDocument } from "./event.ts";
import { packPartCodes } from "./pack/parts.ts";
import type { CaseState } from "./state.ts";
import { needWords } from "./tables/need-words.ts";

/** What an act needs beside the right state. */
export type Need = keyof typeof needWords;

/** What the server knows of the documents when someone wants to act. */
export interface CaseContext {
  /** Findings of `applicationChecks` that keep the application from being accepted. */
  readonly applicationProblems: number;
  /** Whether the person lets the doctor be asked. */
  readonly mayAskDoctor: boolean;
  /** Documents in which nothing required is missing. */
  readonly complete: ReadonlySet<CaseDocument>;
  /** Documents in which two devices wrote different things and nobody has chosen yet. */
  readonly differing: ReadonlySet<CaseDocument>;
}

/** Something that is missing. `hard` keeps the act from being done; `soft` warns, and going on is recorded. */
export interface MissingNeed extends Words {
  readonly code: string;
  readonly strength: "hard" | "soft";
}

type Check = (state: CaseState, context: CaseContext, document: CaseDocument) => boolean;

const areAnswered: Check = ({ documents }, _, id) =>
  documents[id].questions.every(({ isAnswered }) => isAnswered);

const checks: Readonly<Record<Need, Check>> = {
  application_complete: (_, { applicationProblems }) => applicationProblems === 0,
  explained: ({ application }) => application.explained,
  receipt: ({ application }) => application.hasReceipt,
  coordinated: ({ isCoordinated }) => isCoordinated,
  conflict_declared: ({ surveyor }) => surveyor?.conflicts !== null,
  companion_settled: isCompanionSettled,
  pack_read: ({ surveyor }) => packPartCodes.every((part) => surveyor?.read.includes(part)),
  past_use: ({ pastUse }) => pastUse === "answered",
  state_form_first: ({ documents }, { complete }) =>
    complete.has("state_form") || ["sent", "accepted"].includes(documents.state_form.status),
  visited: wasVisited,
  document_complete: (_, { complete }, id) => complete.has(id),
  no_differences: (_, { differing }, id) => !differing.has(id),
  questions_answered: areAnswered,
  doctor_consent: (_, { mayAskDoctor }) => mayAskDoctor,
  survey_accepted: (state) => areSurveyDocuments(state, "accepted"),
  opinion_accepted: ({ documents }) => documents.opinion.status === "accepted",
};

/** Which of these needs are not met: all of them at once, each with what to do. */
export function unmet(
  needs: readonly Need[],
  state: CaseState,
  context: CaseContext,
  document: CaseDocument,
): readonly MissingNeed[] {
  return needs
    .filter((need) => !checks[need](state, context, document))
    .map((need) => ({ code: need, ...needWords[need] }));
}
