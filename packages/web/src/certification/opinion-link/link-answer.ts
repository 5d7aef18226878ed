import type { CivilDay } from "@yorisoi/rules/calendar";
import type { DocumentQuestion } from "@yorisoi/rules/certification/case";
import type { EditionId } from "@yorisoi/rules/grading";
import type { DocumentAnswer, PossibleAct } from "../answers.ts";
import type { AroundOpinion } from "../opinion/desk/setting.ts";

/** What a doctor sees who came by a one-time link: the one opinion, and nothing else of the case. */
export interface LinkAnswer {
  readonly caseId: string;
  readonly edition: EditionId;
  readonly personName: string;
  readonly personKana: string;
  readonly birthDay: string;
  readonly facility: string;
  readonly due: CivilDay | null;
  readonly validUntil: string;
  /** The municipality that asks. */
  readonly sender: string;
  readonly status: DocumentAnswer["status"] | "refused";
  readonly mayWrite: boolean;
  readonly opinion: DocumentAnswer;
  readonly acts: readonly PossibleAct[];
  readonly around: AroundOpinion;
  /** What the clerk asked about it; without them they are read from the opinion. */
  readonly questions?: readonly (DocumentQuestion & { readonly isAnswered: boolean })[];
}
