import type { FieldChange } from "@yorisoi/rules/certification";
import type { CivilDay } from "@yorisoi/rules/calendar";
import type { ActId, EventData, EventType, PackSection } from "@yorisoi/rules/certification/case";
import type { Somebody } from "../../../identity/index.ts";
import type { CaseView, DocumentAnswer, DocumentId } from "../../answers.ts";

/** Why the server did not take something, in words. */
export interface Why {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
}

/** A change that the server has not accepted yet; `problems` when it refused it. */
export interface WaitingChange {
  readonly recordId: string;
  readonly caseId: string;
  readonly document: DocumentId;
  readonly change: FieldChange;
  readonly problems: readonly Why[] | null;
}

/** What `POST /api/cases/:caseId/acts` takes; the id is made when it is queued. */
export interface Act<Type extends EventType = EventType> {
  readonly act: ActId;
  readonly on?: CivilDay;
  /** What whoever acts says; what the server knows itself (which document, which version) may be left out. */
  readonly data: Partial<EventData[Type]>;
  /** Codes of soft needs that are accepted. */
  readonly goOn?: readonly string[];
}

/** An act that the server has not accepted yet; `problems` when it refused it. */
export interface WaitingAct {
  readonly recordId: string;
  readonly caseId: string;
  /** Made on the device and ordered by time, so that acts go out as they were done. */
  readonly id: string;
  readonly act: Act;
  readonly queuedAt: string;
  readonly problems: readonly Why[] | null;
}

/** A case that was taken along, with what is needed to look at it. */
export interface TakenCase {
  readonly recordId: string;
  readonly view: CaseView;
  readonly pack: readonly PackSection[];
  readonly takenAt: string;
}

/** What a record holds once it is opened. */
export type Content =
  | ({ readonly kind: "change" } & WaitingChange)
  | ({ readonly kind: "act" } & WaitingAct)
  | ({ readonly kind: "case" } & TakenCase)
  | { readonly kind: "document"; readonly recordId: string; readonly answer: DocumentAnswer }
  | { readonly kind: "who"; readonly recordId: string; readonly who: Somebody };

/** The case a record belongs to; none for who the owner is. */
export function caseOf(content: Content): string {
  switch (content.kind) {
    case "change":
    case "act":
      return content.caseId;
    case "case":
      return content.view.caseId;
    case "document":
      return content.answer.caseId;
    case "who":
      return "";
  }
}
