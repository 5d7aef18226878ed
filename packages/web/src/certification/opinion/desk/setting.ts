import type { CivilDay } from "@yorisoi/rules/calendar";
import type { DocumentQuestion, EventData } from "@yorisoi/rules/certification/case";
import type { EditionId } from "@yorisoi/rules/grading";
import type { DocumentAnswer, PossibleAct } from "../../answers.ts";
import type { LastOpinion } from "../last-time/last-opinion.ts";
import type { PhraseBook } from "../phrases/phrase-book.ts";

/** Who asks for the opinion, about whom, and until when. */
export interface OpinionRequestWords {
  /** The municipality. */
  readonly asker: string;
  readonly personName: string | null;
  readonly personKana: string | null;
  readonly birthDay: CivilDay | null;
  readonly facility: string | null;
  readonly due: CivilDay | null;
  readonly daysLate: number;
}

/** A question of the clerk; its text and its answer are fields of the opinion. */
export interface OpinionQuestion extends DocumentQuestion {
  readonly isAnswered: boolean;
}

/** What can be done with an opinion, and what each act says beside itself. */
export type OpinionDeed =
  | { readonly act: "begin_opinion"; readonly data: Readonly<Record<string, never>> }
  | { readonly act: "answer_opinion"; readonly data: { readonly question: string } }
  | {
      readonly act: "send_opinion";
      readonly data: Readonly<Record<string, never>>;
      /** Codes of what is missing and accepted. */
      readonly goOn: readonly string[];
    }
  | { readonly act: "refuse_opinion"; readonly data: EventData["opinion_refused"] };

/** What the server tells of documents a doctor does not see. */
export interface AroundOpinion {
  readonly diseases: readonly string[];
  readonly fluctuates: boolean | null;
  readonly differsInSevereState: boolean | null;
}

/** What surrounds an opinion while it is written, wherever it was opened: by an account, by a link, or from paper. */
export interface OpinionSetting {
  readonly edition: EditionId;
  readonly today: CivilDay;
  /** `refused`: the doctor who came by a link has said that it cannot be written. */
  readonly status: DocumentAnswer["status"] | "refused";
  /** A clerk keys what a doctor wrote on paper. */
  readonly isPaper: boolean;
  readonly request: OpinionRequestWords;
  readonly questions: readonly OpinionQuestion[];
  readonly acts: readonly PossibleAct[];
  /** Sends what is written, then does an act; throws a Problem when it was not done. */
  readonly doAct: (deed: OpinionDeed) => Promise<void>;
  readonly last: LastOpinion | null;
  /** What the rest of the file says, for the checks; null where it is not known. */
  readonly around: AroundOpinion | null;
  /** Absent where nobody is signed in. */
  readonly phrases: PhraseBook | null;
}
