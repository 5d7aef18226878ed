import type { CivilDay } from "@yorisoi/rules/calendar";
import type { FieldChange } from "@yorisoi/rules/certification";
import type {
  ActId,
  CaseDocument,
  CaseRelation,
  CaseRole,
  CaseState,
  DueDay,
  MissingNeed,
  Stage,
  TimelineEntry,
} from "@yorisoi/rules/certification/case";
import type { EditionId } from "@yorisoi/rules/grading";

/** What the server answers about a case and its documents, as its own schemas declare it (server/src/certification). */

export type DocumentId = "application" | CaseDocument;

/** The person of a case, as far as the reader may see who it is. */
export interface CasePerson {
  readonly personId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDay: CivilDay;
}

/** A line of the list of cases. */
export interface CaseLine {
  readonly caseId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly number: number;
  readonly person: CasePerson | null;
  readonly kind: "new" | "renewal" | "change";
  readonly edition: EditionId;
  readonly stage: Stage;
  readonly stageSince: CivilDay | null;
  readonly appliedOn: CivilDay | null;
  /** The nearest day something is due; null when nothing is. */
  readonly dueOn: CivilDay | null;
  readonly daysLate: number;
  readonly surveyorName: string | null;
}

export interface CaseLines {
  readonly cases: readonly CaseLine[];
  /** Goes into `after` for the next page; null at the end. */
  readonly next: string | null;
  /** Open cases of the reader by stage. */
  readonly counts: Readonly<Partial<Record<Stage, number>>>;
  readonly late: number;
}

/** Something the reader may do in this state. */
export interface PossibleAct {
  readonly id: ActId;
  readonly ja: string;
  readonly en: string;
  /** Asked to do it now, in the order of urgency; null when it can be done but nobody waits for it. */
  readonly next: { readonly due: CivilDay | null; readonly daysLate: number } | null;
  /** Hard ones keep it from being done; soft ones are named in `goOn` to do it all the same. */
  readonly missing: readonly MissingNeed[];
  readonly opens: readonly DocumentId[];
}

/** A case as the reader sees it. */
export interface CaseView extends Omit<CaseLine, "surveyorName"> {
  readonly role: CaseRole;
  readonly relation: CaseRelation;
  readonly today: CivilDay;
  readonly state: Omit<CaseState, "problems">;
  readonly surveyorName: string | null;
  readonly acts: readonly PossibleAct[];
  readonly timeline: readonly TimelineEntry[];
  readonly due: readonly DueDay[];
  readonly days: { readonly inStage: number; readonly whole: number };
  readonly holders: readonly CaseRole[];
  /** The documents this reader may open, and write. */
  readonly documents: readonly {
    readonly document: DocumentId;
    readonly mayWrite: boolean;
    /** Place of the last change in the server's order; 0 when nothing is written. */
    readonly lastSeq: number;
  }[];
}

/** What a doctor's one-time link is made of; shown once, in the answer to `ask_opinion` with the way `link`. */
export interface OpinionLinkSecret {
  readonly linkId: string;
  /** To be opened by the doctor; holds the token. */
  readonly url: string;
  /** Sent separately. */
  readonly code: string;
  readonly validUntil: string;
}

export interface DoneAct extends CaseView {
  readonly opinionLink?: OpinionLinkSecret;
}

/** A change as the server keeps it. */
export interface KeptChange extends FieldChange {
  /** Its place in the server's order, from 1. */
  readonly seq: number;
  readonly role: CaseRole;
}

/** A document as far as its reader may see it. */
export interface DocumentAnswer {
  readonly caseId: string;
  readonly document: DocumentId;
  readonly edition: EditionId;
  readonly status: "none" | "begun" | "sent" | "sent_back" | "accepted";
  /** The version that was sent last; changes with a greater `seq` came later. */
  readonly sentVersion: number | null;
  /** All versions that were sent or accepted, ascending. */
  readonly sentVersions: readonly number[];
  readonly mayWrite: boolean;
  readonly lastSeq: number;
  readonly changes: readonly KeptChange[];
  /** Names of those who wrote, by `by`; one the reader may not know is missing. */
  readonly authors: Readonly<Record<string, string>>;
}

/** What came of sending changes. Sending one twice is harmless. */
export interface SentChanges {
  readonly accepted: readonly string[];
  readonly refused: readonly {
    readonly id: string;
    readonly problems: readonly { readonly code: string; readonly ja: string; readonly en: string }[];
  }[];
  /** What others wrote after the place that was named. */
  readonly changes: readonly KeptChange[];
  readonly lastSeq: number;
}

/** Someone who could survey this case, best first, with the reasons. */
export interface SurveyorChoice {
  readonly accountId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly qualification: string;
  readonly contracted: boolean;
  readonly isBarred: boolean;
  readonly needsReason: boolean;
  readonly reasons: readonly { readonly ja: string; readonly en: string }[];
}
