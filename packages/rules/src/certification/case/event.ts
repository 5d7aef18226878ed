import type { CivilDay } from "../../calendar/index.ts";
import type { Role } from "../../identity/index.ts";
import type { ConflictKind } from "./surveyor/conflict-kinds.ts";
import type { PackPart } from "./pack/parts.ts";
import type { Qualification } from "./surveyor/qualifications.ts";
import type { applicationKinds, caseDocuments, opinionWays, visitPlaces, ways } from "./tables/kinds.ts";
import type * as reasons from "./tables/reasons.ts";
import type { returnReasons } from "./tables/return-reasons.ts";

/** 新規, 更新, 変更. */
export type ApplicationKind = keyof typeof applicationKinds;
/** A document written after the application. */
export type CaseDocument = keyof typeof caseDocuments;
/** How a doctor is asked for the opinion. */
export type OpinionWay = keyof typeof opinionWays;
/** Why an application was given back. */
export type ReturnReason = keyof typeof returnReasons;
type Reason<List extends keyof typeof reasons> = keyof (typeof reasons)[List];

/** A role, or one who acts without an account: a doctor with a one-time link, or the program itself. */
export type CaseRole = Role | "opinion_link" | "program";

/** Who did something: the account (or the id of the link, or of the job). */
export interface Author {
  readonly accountId: string;
  readonly role: CaseRole;
}

/** Some minutes of a day, `HH:MM` of 24 hours in Japan. */
export interface Hours {
  readonly from: string;
  readonly until: string;
}

/** When and where a visit is to be. */
export interface Appointment {
  /** Given by the server: a case can have several visits. */
  readonly visit: string;
  readonly day: CivilDay;
  readonly from: string;
  /** How long it is meant to take. */
  readonly minutes: number;
  readonly place: keyof typeof visitPlaces;
}

/** The surveyor of a case. */
export interface Surveyor {
  readonly accountId: string;
  readonly organisationId: string;
  /** Of a provider that surveys under contract (法20条2項). */
  readonly contracted: boolean;
  readonly qualification: Qualification;
  /** Kept when the qualification is not medical. */
  readonly withoutMedical: Reason<"noMedicalReasons"> | null;
}

/** A question about a document; its text is a field of that document, `question.<id>.text`. */
export interface DocumentQuestion {
  readonly id: string;
  /** The field it is about. */
  readonly key: string | null;
}

type None = Readonly<Record<string, never>>;

/** What each event holds beside who and when: ids and codes only. */
export interface EventData {
  readonly applied: {
    readonly kind: ApplicationKind;
    readonly way: keyof typeof ways;
    readonly byProxy: boolean;
    /** The case from which a renewal or change was copied. */
    readonly previousCase: string | null;
  };
  readonly explained: { readonly way: keyof typeof ways; readonly questions: boolean };
  readonly receipt_given: { readonly way: keyof typeof ways };
  readonly accepted: None;
  readonly returned: { readonly reasons: readonly ReturnReason[] };
  readonly resubmitted: { readonly way: keyof typeof ways };
  readonly withdrawn: { readonly reason: Reason<"withdrawReasons"> };
  readonly closed: { readonly reason: Reason<"closeReasons"> };
  readonly coordinated: None;
  readonly past_use_asked: None;
  readonly past_use_answered: { readonly used: boolean };
  readonly surveyor_assigned: Surveyor;
  readonly surveyor_changed: Surveyor & { readonly because: Reason<"changeReasons"> };
  readonly other_surveyor_wished: None;
  readonly surveyor_kept: { readonly because: Reason<"keepReasons"> };
  /** Empty: none. */
  readonly conflict_declared: { readonly kinds: readonly ConflictKind[] };
  readonly companion_asked: { readonly organisationId: string };
  readonly companion_accepted: { readonly companionId: string };
  readonly companion_declined: { readonly reason: Reason<"declineReasons"> };
  readonly companion_taken_back: None;
  readonly companion_waived: { readonly reason: Reason<"waiveReasons"> };
  readonly pack_read: { readonly parts: readonly PackPart[] };
  readonly visit_set: Appointment;
  readonly visit_moved: Appointment & { readonly because: Reason<"visitReasons"> };
  readonly visit_cancelled: { readonly visit: string; readonly because: Reason<"visitReasons"> };
  readonly visit_held: Hours & {
    readonly visit: string;
    readonly rests: readonly Hours[];
    /** The survey goes on at another visit. */
    readonly goesOn: boolean;
  };
  readonly document_begun: { readonly document: CaseDocument };
  /** `version`: the place of its last change in the server's order. */
  readonly document_sent: { readonly document: CaseDocument; readonly version: number };
  readonly document_sent_back: {
    readonly document: CaseDocument;
    readonly questions: readonly DocumentQuestion[];
  };
  readonly question_answered: { readonly document: CaseDocument; readonly question: string };
  readonly document_accepted: { readonly document: CaseDocument; readonly version: number };
  readonly opinion_asked: {
    readonly way: OpinionWay;
    /** Account of the doctor, or null on paper and by link. */
    readonly doctorId: string | null;
    readonly facilityId: string | null;
    readonly due: CivilDay;
  };
  readonly opinion_reminded: { readonly step: number };
  readonly opinion_refused: { readonly reason: Reason<"refuseReasons"> };
  readonly opinion_taken_back: None;
  readonly opinion_arrived_on_paper: None;
  readonly file_completed: None;
  readonly file_reopened: { readonly reason: Reason<"reopenReasons"> };
}

/** The closed list of what can happen in a case. */
export type EventType = keyof EventData;

/** An event of one type. */
export interface EventOf<Type extends EventType> {
  readonly type: Type;
  /** Given by the one who acts, so that sending it twice is harmless. */
  readonly id: string;
  /** Its place in the server's order: the only order that counts. */
  readonly sequence: number;
  /** Instant at which it was recorded, ISO 8601 in UTC. Only for showing. */
  readonly at: string;
  /** The day on which it happened; may be before the day on which it was recorded. */
  readonly on: CivilDay;
  readonly by: Author;
  readonly data: EventData[Type];
}

/** Something that happened in a case. Events are only ever added. */
export type CaseEvent = { readonly [Type in EventType]: EventOf<Type> }[EventType];
