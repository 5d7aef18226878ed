import type { ConsentHow } from "../answers.ts";
import { dayToSend } from "../form/day-input.tsx";

/** A consent as it is being written: the days as typed, the scan still in this browser. */
export interface ConsentDraft {
  readonly organisation: { readonly organisationId: string; readonly name: string } | null;
  readonly resources: readonly string[];
  readonly purpose: string | null;
  readonly from: string;
  readonly until: string;
  readonly how: ConsentHow | null;
  readonly givenOn: string;
  /** Empty: the person consented by themselves. */
  readonly byHelperId: string;
  readonly file: File | null;
}

export const consentToSend = (draft: ConsentDraft, documentId: string | null) => ({
  toOrganisationId: draft.organisation?.organisationId ?? "",
  resources: draft.resources,
  purpose: draft.purpose ?? "",
  validFrom: dayToSend(draft.from) ?? "",
  validUntil: dayToSend(draft.until) ?? "",
  how: draft.how ?? "",
  givenOn: dayToSend(draft.givenOn) ?? "",
  byHelperId: draft.byHelperId || null,
  documentId,
});
