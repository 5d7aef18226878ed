import type { CivilDay } from "../../calendar/index.ts";
import type {
  ApplicationKind,
  Appointment,
  CaseDocument,
  DocumentQuestion,
  EventData,
  EventOf,
  Hours,
  ReturnReason,
  Surveyor,
} from "./event.ts";
import type { PackPart } from "./pack/parts.ts";
import type { CaseProblem } from "./problem.ts";
import type { Stage } from "./stage.ts";
import type { ConflictKind } from "./surveyor/conflict-kinds.ts";

/** The application as it stands. */
export interface ApplicationState {
  readonly status: "none" | "received" | "returned" | "accepted";
  readonly kind: ApplicationKind | null;
  readonly byProxy: boolean;
  readonly previousCase: string | null;
  /** Why it was given back the last time; empty when it was not. */
  readonly returnedFor: readonly ReturnReason[];
  readonly explained: boolean;
  readonly hasReceipt: boolean;
}

/** The surveyor, and what only counts for this surveyor. */
export interface SurveyorState extends Surveyor {
  /** Null: not declared yet. Empty: none. */
  readonly conflicts: readonly ConflictKind[] | null;
  readonly read: readonly PackPart[];
  /** The person wishes for another (row 178). */
  readonly isOtherWished: boolean;
}

/** The companion of the health centre (row 151). */
export interface CompanionState {
  readonly status: "none" | "asked" | "accepted" | "declined" | "waived";
  readonly organisationId: string | null;
  readonly companionId: string | null;
  readonly askedOn: CivilDay | null;
}

/** One visit of the survey. */
export interface VisitState extends Appointment {
  readonly status: "set" | "held" | "cancelled";
  readonly held: (Hours & { readonly rests: readonly Hours[]; readonly goesOn: boolean }) | null;
}

/** A document as far as the case goes; its fields are kept apart. */
export interface DocumentState {
  readonly status: "none" | "begun" | "sent" | "sent_back" | "accepted";
  readonly version: number | null;
  /** All that was asked since it was last sent. */
  readonly questions: readonly (DocumentQuestion & { readonly isAnswered: boolean })[];
}

/** The request for the doctor's opinion. */
export interface OpinionRequest {
  readonly status: "none" | "asked" | "refused" | "arrived_on_paper";
  readonly request: (EventData["opinion_asked"] & { readonly askedOn: CivilDay }) | null;
  /** Reminders sent for this request. */
  readonly reminders: number;
}

/** A stage with its days; `until` is null while it lasts. */
export interface StageSpan {
  readonly stage: Stage;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
}

/** Where a case stands after its events. */
export interface CaseState {
  readonly application: ApplicationState;
  readonly appliedOn: CivilDay | null;
  readonly isCoordinated: boolean;
  readonly pastUse: "not_asked" | "asked" | "answered";
  readonly surveyor: SurveyorState | null;
  readonly companion: CompanionState;
  readonly visits: readonly VisitState[];
  readonly documents: Readonly<Record<CaseDocument, DocumentState>>;
  readonly opinion: OpinionRequest;
  readonly isFileComplete: boolean;
  /** How it ended before the end; null while it goes on. */
  readonly ended: EventOf<"withdrawn"> | EventOf<"closed"> | null;
  readonly spans: readonly StageSpan[];
  /** Events that could not have happened when they came. They change nothing, and stay to be looked at. */
  readonly problems: readonly CaseProblem[];
}

const blank: DocumentState = { status: "none", version: null, questions: [] };

export const noCompanion: CompanionState = {
  status: "none",
  organisationId: null,
  companionId: null,
  askedOn: null,
};

export const noOpinion: OpinionRequest = { status: "none", request: null, reminders: 0 };

/** A case of which nothing happened yet. */
export const emptyCase: CaseState = {
  application: {
    status: "none",
    kind: null,
    byProxy: false,
    previousCase: null,
    returnedFor: [],
    explained: false,
    hasReceipt: false,
  },
  appliedOn: null,
  isCoordinated: false,
  pastUse: "not_asked",
  surveyor: null,
  companion: noCompanion,
  visits: [],
  documents: { state_form: blank, overview: blank, survey: blank, opinion: blank },
  opinion: noOpinion,
  isFileComplete: false,
  ended: null,
  spans: [],
  problems: [],
};
